import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

// A commit here reads the whole archive.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder = ''
const env = { ...process.env, LC_ALL: 'en_US.UTF-8', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@a', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@a', GIT_CONFIG_GLOBAL: '/dev/null' }
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
const hook = (...args: string[]) => spawnSync(process.execPath, ['scripts/hook.ts', '--lang', 'en', ...args], { cwd: folder, env, encoding: 'utf8' })
const commit = () => spawnSync('git', ['commit', '-qm', 'a change'], { cwd: folder, env, encoding: 'utf8' })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-hook-'))
  for (const name of ['src', 'scripts', 'content', '.githooks', 'package.json']) await cp(resolve(name), join(folder, name), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  git('init', '-q', '-b', 'main')
  git('add', 'content', '.githooks', 'package.json')
  git('commit', '-qm', 'first')
})
afterAll(() => rm(folder, { recursive: true }))

test('nothing is checked before a commit until somebody asks for it', () => {
  expect(spawnSync('git', ['config', '--get', 'core.hooksPath'], { cwd: folder, env }).status).toBe(1)
})

test('a hook that is there already is left alone', async () => {
  const own = join(folder, '.git/hooks/pre-commit')
  await mkdir(join(folder, '.git/hooks'), { recursive: true })
  await writeFile(own, '#!/bin/sh\n')
  expect(hook()).toMatchObject({ status: 1, stderr: expect.stringMatching(/they were left as they are/) as unknown })
  expect(await readFile(own, 'utf8')).toBe('#!/bin/sh\n')
  await rm(own)
})

test('once it is on, a commit with a mistake in content is stopped at its line, and others pass', async () => {
  expect(hook()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^On:/) as unknown })
  const path = join(folder, 'content/topics.yaml')
  const sound = await readFile(path, 'utf8')
  await writeFile(path, sound.replace('about:', 'abuot:'))
  git('add', 'content')
  // What counts is what is committed, not what lies in the folder.
  await writeFile(path, sound)
  const stopped = commit()
  expect(stopped.status).not.toBe(0)
  expect(stopped.stderr).toMatch(/content\/topics\.yaml:\d+:\d+ {2}error {2}schema\/unknown-field/)
  git('reset', '-q', '--hard')
  await writeFile(join(folder, 'package.json'), `${await readFile(join(folder, 'package.json'), 'utf8')}\n`)
  git('add', 'package.json')
  expect(commit().status).toBe(0)
})

test('it is turned off again', () => {
  expect(hook('--off').stdout).toBe('Off.\n')
  expect(hook('--off').stdout).toBe('It was off.\n')
})
