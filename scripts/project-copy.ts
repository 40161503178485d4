import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'

/** A copy of the project in a folder of its own, to be changed and built without touching this one. */
export type ProjectCopy = { folder: string; build: (options?: BuildOptions) => Promise<{ code: number; output: string }>; remove: () => Promise<void> }

/** What a build is told: arguments of the command and the environment beside the present one. */
export type BuildOptions = { args?: readonly string[]; env?: Record<string, string> }

/** Copies what a build reads; the installed packages are shared. */
export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'homeward-copy-'))
  for (const name of ['src', 'scripts', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(resolve(name), join(folder, name), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return { folder, build: (options) => build(folder, options), remove: () => rm(folder, { recursive: true }) }
}

function build(cwd: string, { args = [], env = {} }: BuildOptions = {}): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile('astro', ['build', ...args], { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    )
  })
}
