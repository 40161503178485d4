import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { beforeAll, expect, test } from 'vitest'
import type { TranslationStatus } from '../src/translation/status.ts'

type Said = { code: number; out: string; err: string }

let content = ''
const [article, memory] = ['articles/2024/aikol-5/article.ru.mdx', 'articles/2024/aikol-5/translation.yaml']

function run(script: string, ...args: string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`scripts/${script}.ts`, ...args, '--content', content], { maxBuffer: 1e8, env: { ...process.env, LANG: 'ru_RU.UTF-8', LC_ALL: '' } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

async function change(file: string, instead: string, written: string): Promise<void> {
  const text = (await readFile(join(content, file), 'utf8')).replaceAll('\u00A0', ' ')
  expect(text).toContain(instead)
  await writeFile(join(content, file), text.replace(instead, written))
}

beforeAll(async () => {
  content = join(await mkdtemp(join(tmpdir(), 'translated-')), 'content')
  await cp('content', content, { recursive: true })
})

test('a change in the source is listed, marked, and listed no more; the second mark changes nothing', async () => {
  expect((await run('desk-status')).out).toMatch(/^Переводов: \d+\. Все сверены с исходным текстом\.\n$/)
  await change(article, '517 человек', '516 человек')
  expect((await run('desk-status', '--lang', 'en')).out).toContain('[-517-]{+516+}')
  const { translations } = JSON.parse((await run('desk-status', 'aikol-5', '--json')).out) as { translations: TranslationStatus[] }
  expect(translations.map(({ id, misleads, paragraphs }) => [id, misleads, paragraphs.filter(({ state }) => state === 'changed').length])).toEqual([['2024/aikol-5', true, 1]])
  expect((await run('translated', 'aikol-5', 'about')).out).toBe('Сверено: 2024/aikol-5 (английский)\n  «возвращены 517 человек» → «возвращены 516 человек»\nОтмечено переводов: 1, без изменений: 1.\n')
  expect((await run('translated', '--all')).out).toMatch(/^Отмечено переводов: 0, без изменений: \d+\.\n$/)
})

test('a text that is not there is named in both languages, with the nearest, and nothing is written', async () => {
  const before = await readFile(join(content, memory), 'utf8')
  await change(article, '511', '512')
  const { code, out, err } = await run('translated', 'aikol-5', 'aikol-55')
  expect([code, out, err]).toEqual([2, '', 'Текста «aikol-55» нет. Видимо, нужно «2024/aikol-5».\nThere is no text “aikol-55”. You probably mean “2024/aikol-5”.\n'])
  expect(await readFile(join(content, memory), 'utf8')).toBe(before)
})

test.each([
  ['no name', [], 'npm run translated -- aikol-5'],
  ['names and all', ['about', '--all'], 'npm run translated -- aikol-5'],
  ['an option that there is not', ['--everything'], 'npm run translated -- aikol-5'],
  ['a language that the site does not have', ['about', '--only', 'fr'], 'npm run translated -- aikol-5'],
])('%s is answered with what to write, in both languages', async (_, args, told) => {
  const { code, err } = await run('translated', ...args)
  expect([code, err.split('\n').filter((line) => line.includes(told)).length]).toEqual([2, 2])
})

test('a text with errors is not marked, and neither is one without a translation', async () => {
  await change('articles/2023/aikol-1/article.ru.mdx', 'title:', 'titel:')
  expect((await run('translated', 'aikol-1')).err).toContain('The text “2023/aikol-1” has errors. Correct them first: npm run check')
  await rm(join(content, 'articles/2023/aikol-2/article.en.mdx'))
  const { code, err } = await run('translated', 'aikol-2')
  expect([code, err]).toEqual([2, 'У текста «2023/aikol-2» нет перевода: отмечать нечего.\nThe text “2023/aikol-2” has no translation to mark.\n'])
  expect((await run('desk-status')).out).toContain('Нет перевода:\n  2023/aikol-2 (английский)\n')
})

