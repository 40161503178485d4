import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

// Times whole builds, search index and checks included, of a copy of the project with copies of one real pair of articles.
// Usage: npm run bench:build -- 100 1000

const counts = process.argv.slice(2).map(Number)
const run = promisify(execFile)

process.stdout.write('| pairs added | build, s |\n|---|---|\n')
for (const count of counts.length > 0 ? counts : [0, 100, 1000]) {
  const copy = await mkdtemp(join(tmpdir(), 'homeward-bench-'))
  for (const name of ['src', 'scripts', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(resolve(name), join(copy, name), { recursive: true })
  await symlink(resolve('node_modules'), join(copy, 'node_modules'))
  await addArticles(copy, count)
  const start = performance.now()
  await run('astro', ['build'], { cwd: copy, maxBuffer: 2 ** 28 })
  const seconds = (performance.now() - start) / 1000
  process.stdout.write(`| ${count} | ${seconds.toFixed(1)} |\n`)
  await rm(copy, { recursive: true })
}

async function addArticles(copy: string, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const folder = join(copy, 'content/articles/2024', `bench-${index}`)
    await mkdir(folder)
    for (const lang of ['ru', 'en']) {
      const text = await readFile(`content/articles/2024/aikol-5/article.${lang}.mdx`, 'utf8')
      await writeFile(join(folder, `article.${lang}.mdx`), text)
    }
  }
}
