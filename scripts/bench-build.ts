import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { copyProject } from './project-copy.ts'

// Times whole builds, search index and checks included, of a copy of the project with copies of one real pair of articles.
// Usage: npm run bench:build -- 100 1000

const counts = process.argv.slice(2).map(Number)

process.stdout.write('| pairs added | build, s |\n|---|---|\n')
for (const count of counts.length > 0 ? counts : [0, 100, 1000]) {
  const copy = await copyProject()
  await addArticles(copy.folder, count)
  const start = performance.now()
  const { code, output } = await copy.build()
  if (code !== 0) throw new Error(output)
  const seconds = (performance.now() - start) / 1000
  process.stdout.write(`| ${count} | ${seconds.toFixed(1)} |\n`)
  await copy.remove()
}

async function addArticles(folder: string, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const article = join(folder, 'content/articles/2024', `bench-${index}`)
    await mkdir(article)
    for (const lang of ['ru', 'en']) {
      const text = await readFile(`content/articles/2024/aikol-5/article.${lang}.mdx`, 'utf8')
      await writeFile(join(article, `article.${lang}.mdx`), text)
    }
  }
}
