import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

// Each of these reads the whole archive.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let content = ''
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'homeward-new-'))
  await cp('content', content, { recursive: true })
})
afterAll(() => rm(content, { recursive: true }))

const whole = { '--title-ru': 'Новая статья', '--title-en': 'A new article', '--date': '2031-02-20', '--missions': 'kg-aikol-5', '--topics': 'return', '--slug': 'new-one' }

test('all flags make a folder with both files, and a second time it is not overwritten', async () => {
  expect(await run(whole)).toMatchObject({ code: 0 })
  expect(await readdir(join(content, 'articles/2031/new-one'))).toEqual(['article.en.mdx', 'article.ru.mdx'])
  const again = await run({ ...whole, '--lang': 'en' })
  expect(again).toMatchObject({ code: 1 })
  expect(again.output).toMatch(/new-one is there already\. Choose another name: --slug\.\nNothing was written\./)
})

test('where nobody can be asked, the flags that are missing are named', async () => {
  const { code, output } = await run({ '--title-ru': 'Новая', '--date': '2031' })
  expect(code).toBe(1)
  expect(output).toMatch(/Не хватает: --title-en, --missions, --topics\./)
})

test('an article without missions says its countries and sources itself', async () => {
  const alone = { ...whole, '--missions': '', '--slug': 'alone' }
  expect((await run(alone)).output).toMatch(/Не хватает: --countries, --sources\./)
  expect(await run({ ...alone, '--countries': 'kg', '--sources': 'kg-kginform-20240221' })).toMatchObject({ code: 0 })
})

test('with an unknown id nothing is written', async () => {
  const { code, output } = await run({ ...whole, '--date': '2032', '--missions': 'kg-aikol5', '--topics': 'retrun' })
  expect(code).toBe(1)
  expect(output).toMatch(/Миссии «kg-aikol5» нет\. Видимо, нужно «kg-aikol-5»\.\nТемы «retrun» нет\. Видимо, нужно «return»\.\nНичего не записано\./)
  expect(await readdir(join(content, 'articles'))).not.toContain('2032')
})

test('an unknown flag is answered with the way to write it', async () => {
  expect((await run({ '--titel': 'x' })).output).toMatch(/npm run new -- --title-ru/)
})

function run(flags: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const args = Object.entries({ '--content': content, '--lang': 'ru', ...flags }).flatMap((pair) => pair)
    const child = execFile(process.execPath, ['scripts/new.ts', ...args], { env: { ...process.env, LC_ALL: 'ru_RU.UTF-8' } }, (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, output: stdout + stderr }))
    child.stdin?.end()
  })
}
