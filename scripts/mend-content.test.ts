import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readContent } from '../src/library.ts'
import { formatMended, mendContent } from './mend-content.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-mend-'))
  await cp('content', folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const article = 'pages/about/page.ru.mdx'

test('the archive needs no mending, and not a byte of it changes', async () => {
  const before = await readContent(folder)
  expect(await mendContent(folder)).toEqual([])
  expect(await readContent(folder)).toEqual(before)
})

test('what a form loses is put back, other files are not touched, and a second time there is nothing to do', async () => {
  const file = join(folder, article)
  const right = await readFile(file, 'utf8')
  await writeFile(file, right.replaceAll('\u00a0', ' '))
  const before = await readContent(folder)
  const mended = await mendContent(folder)
  expect(mended).toEqual([{ file, places: expect.any(Number) as number }])
  expect(await readFile(file, 'utf8')).toBe(right)
  expect(await mendContent(folder)).toEqual([])
  expect([...await readContent(folder)].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([article])
})

test('no half-written file is left behind, and rights stay', async () => {
  const file = join(folder, article)
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\u00a0', ' '), { mode: 0o640 })
  const { mode } = await stat(file)
  const names = await readdir(join(folder, 'pages/about'))
  await mendContent(folder)
  expect((await stat(file)).mode).toBe(mode)
  expect(await readdir(join(folder, 'pages/about'))).toEqual(names)
})

test('a file that is not UTF-8 is left as it is', async () => {
  const bytes = Buffer.concat([await readFile(join(folder, article)), Buffer.from([0xff, 0x20, 0x2d, 0x20])])
  await writeFile(join(folder, article), bytes)
  expect(await mendContent(folder)).toEqual([])
  expect((await readFile(join(folder, article))).equals(bytes)).toBe(true)
})

test('what was done is told in words', () => {
  expect(formatMended([{ file: 'content/topics.yaml', places: 3 }], 'ru')).toBe('  content/topics.yaml  мест: 3\nИсправлено мест: 3, файлов: 1. Слова, числа и факты не тронуты.\n')
  expect(formatMended([], 'en')).toBe('There was nothing to mend.\n')
})
