import type { Server } from 'node:http'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { findBrowser, launchArgs } from '../scripts/browser.ts'
import { bundleDesk } from '../scripts/desk-bundle.ts'
import { serveDesk } from '../scripts/desk-server.ts'
import { splitFrontMatter } from '../src/archive/front-matter.ts'
import { componentUses } from '../src/checks/components.ts'
import { readArchive, readUnchecked } from '../src/library.ts'
import { makeNameIndex, readFacts } from '../src/parity/fact.ts'

// The form editor is a large program, and each test opens it anew.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

let browser: Browser
let root = ''
let desk: { address: string; server: Server }
let page: Page
/** Every address that the page asked for in one test, on whatever host. */
let asked: string[] = []
let faults: string[] = []

beforeAll(async () => {
  await bundleDesk('.desk')
  browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArgs })
}, 600_000)
afterAll(() => browser.close())

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'homeward-desk-'))
  await cp('content', join(root, 'content'), { recursive: true })
  desk = await serveDesk({ root, bundle: '.desk', lang: 'ru', port: 0, openSite: () => Promise.resolve('http://127.0.0.1:9') })
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'ru-RU' })
  ;[asked, faults] = [[], []]
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.setDefaultTimeout(60_000)
})
afterEach(async () => {
  await page.context().close()
  desk.server.close()
  desk.server.closeAllConnections()
  await rm(root, { recursive: true })
})

test('a changed word is saved, and everything else is to the letter what it was', async () => {
  const [before, other] = [await text('2024/aikol-5/article.ru.mdx'), await text('2024/aikol-5/article.en.mdx')]
  await openEntry('2024/aikol-5')
  await fillIn('body', before.body.trim().replace('самая большая группа', 'крупнейшая группа'))
  await save()
  const after = await text('2024/aikol-5/article.ru.mdx')
  expect(after.whole).toBe(before.whole.replace('самая большая группа', 'крупнейшая группа'))
  expect((await text('2024/aikol-5/article.en.mdx')).whole).toBe(other.whole)
  noOtherHost()
})

test('the rich editor changes nothing but the words that were typed: facts, numbers and tags stay', async () => {
  const archive = await readUnchecked(join(root, 'content'))
  const names = makeNameIndex(archive.glossary)
  const [before, other] = [await text('2024/aikol-5/article.ru.mdx'), await text('2024/aikol-5/article.en.mdx')]
  await openEntry('2024/aikol-5')
  const body = field('body').first()
  await body.getByRole('button', { name: /Markdown/i }).click()
  await body.locator('[contenteditable=true]').first().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Итак, ')
  await save()
  const after = await text('2024/aikol-5/article.ru.mdx')
  expect(parse(after.head)).toEqual(parse(before.head))
  expect(readFacts(after.body, 'ru', names).map(({ kind, value }) => [kind, value])).toEqual(readFacts(before.body, 'ru', names).map(({ kind, value }) => [kind, value]))
  for (const tag of ['Count', 'Timeline']) expect(componentUses(after.body, tag).map(({ attributes }) => attributes)).toEqual(componentUses(before.body, tag).map(({ attributes }) => attributes))
  expect(after.whole).toBe(before.whole.replace('Кыргызстан вернул', 'Итак, Кыргызстан вернул'))
  expect((await text('2024/aikol-5/article.en.mdx')).whole).toBe(other.whole)
  noOtherHost()
})

test('an article is begun, written and published by the form alone, and the check is content', async () => {
  await openPage('#/collections/articles/new')
  const words = { title: ['Проба: статья из формы', 'A trial: an article from the form'], summary: ['Одно предложение.', 'One sentence.'], body: ['Первый абзац.', 'The first paragraph.'] }
  for (const [name, [ru = '', en = '']] of Object.entries(words)) {
    await fillIn(name, ru, 0)
    await fillIn(name, en, 1)
  }
  await fillIn('date', '2031-03')
  await fillIn('published', '2026-11-22')
  await field('draft').getByRole('switch').or(field('draft').getByRole('checkbox')).first().click()
  await field('countries').getByText('Кыргызстан').click()
  await pick('topics', 'Возвращение')
  await pick('missions', 'Айкол-5')
  await pick('sources', 'kg-kginform-20240221')
  await save()
  const [folder = ''] = await readdir(join(root, 'content/articles/2031'))
  expect(folder).toBe('proba-statya-iz-formy')
  expect(await readFile(join(root, 'content/articles/2031', folder, 'article.ru.mdx'), 'utf8')).toBe(`---
title: 'Проба: статья из формы'
summary: Одно предложение.
date: 2031-03
published: 2026-11-22
missions: [kg-aikol-5]
countries: [kg]
topics: [return]
people: []
sources: [kg-kginform-20240221]
---

Первый абзац.
`)
  expect(await readFile(join(root, 'content/articles/2031', folder, 'article.en.mdx'), 'utf8')).toBe("---\ntitle: 'A trial: an article from the form'\nsummary: One sentence.\n---\n\nThe first paragraph.\n")
  expect((await readArchive(join(root, 'content'))).issues.filter(({ file, severity }) => file.includes(folder) && severity !== 'hint')).toEqual([])
  noOtherHost()
})

test('a source is added without moving a line of the others', async () => {
  const before = await readFile(join(root, 'content/sources.yaml'), 'utf8')
  await openPage('#/collections/sources/entries/sources')
  await page.getByRole('button', { name: /Добавить/ }).last().click()
  for (const [name, value] of [['id', 'kg-proba-1'], ['publisher', 'Проба'], ['title', 'Заголовок: проба'], ['url', 'https://example.org/1'], ['lang', 'ru']]) await fillIn(`entries.0.${name}`, value ?? '')
  await field('entries.0.date_basis').getByText('Неизвестна', { exact: true }).click()
  await field('entries.0.kind').getByRole('combobox').click()
  await page.getByRole('option', { name: 'СМИ', exact: true }).click()
  await save()
  expect(await readFile(join(root, 'content/sources.yaml'), 'utf8')).toBe(`${before}kg-proba-1:
  publisher: Проба
  title: 'Заголовок: проба'
  date_basis: unknown
  url: https://example.org/1
  lang: ru
  kind: media
`)
  noOtherHost()
})

test('an image goes into the folder of its article, and its words into both files', async () => {
  await openEntry('2024/aikol-5')
  await field('images').first().getByRole('button', { name: /Добавить/ }).click()
  const picture = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#888' } }).jpeg().toBuffer()
  await field('images.0.file').first().locator('input[type=file]').first().setInputFiles({ name: 'Аэропорт 1.JPG', mimeType: 'image/jpeg', buffer: picture })
  await fillIn('images.0.alt', 'Автобусы у трапа')
  await fillIn('images.0.credit', 'МИД Кыргызской Республики')
  await field('images.0.faces').getByText('Лиц не видно').click()
  await field('images').nth(1).scrollIntoViewIfNeeded()
  await fillIn('images.0.alt', 'Buses by the plane', 1)
  await fillIn('images.0.credit', 'Foreign Ministry of Kyrgyzstan', 1)
  await save()
  const [ru, en] = [await text('2024/aikol-5/article.ru.mdx'), await text('2024/aikol-5/article.en.mdx')]
  expect((parse(ru.head) as { images: unknown }).images).toEqual([{ file: 'aeroport-1.jpg', alt: 'Автобусы у трапа', credit: 'МИД Кыргызской Республики', faces: 'none' }])
  expect((parse(en.head) as { images: unknown }).images).toEqual([{ file: 'aeroport-1.jpg', alt: 'Buses by the plane', credit: 'Foreign Ministry of Kyrgyzstan' }])
  expect((await readFile(join(root, 'content/articles/2024/aikol-5/aeroport-1.jpg'))).equals(picture)).toBe(true)
  noOtherHost()
})

test('what somebody else wrote meanwhile is not written over', async () => {
  await openEntry('2024/aikol-5')
  const path = join(root, 'content/articles/2024/aikol-5/article.ru.mdx')
  const changed = `${await readFile(path, 'utf8')}\nДругой редактор дописал абзац.\n`
  await writeFile(path, changed)
  await fillIn('title', 'Другой заголовок')
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await page.getByRole('alertdialog').or(page.getByRole('alert')).first().waitFor()
  expect(await readFile(path, 'utf8')).toBe(changed)
})

test('the line above counts the problems, and their page leads to the form', async () => {
  await writeFile(join(root, 'content/articles/2024/aikol-5/article.en.mdx'), (await text('2024/aikol-5/article.en.mdx')).whole.replace('five phases come to 432', 'five phases come to 423'))
  await openPage('')
  await page.locator('#problems', { hasText: /\(\d+\)/ }).waitFor()
  // The check stands in a tab of its own: what is being written stays open.
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: /Проверка/ }).click()
  page = await opened
  await page.getByText('строка').first().waitFor()
  await page.getByRole('link', { name: 'открыть в форме' }).first().click()
  await expect.poll(() => field('title').first().getByRole('textbox').inputValue(), { timeout: 60_000 }).toContain('Айкол-5')
  noOtherHost()
})

test('nothing of the desk is on the public site', async () => {
  const files = await readdir('dist', { recursive: true, withFileTypes: true })
  const texts = files.filter((file) => file.isFile() && /\.(html|js|css|json|xml|txt)$/.test(file.name))
  expect(texts.length).toBeGreaterThan(50)
  for (const file of texts) expect(await readFile(join(file.parentPath, file.name), 'utf8'), file.name).not.toMatch(/sveltia|desk\.js|homeward-articles/i)
})

async function openPage(hash: string): Promise<void> {
  await page.goto(desk.address)
  await page.getByRole('button', { name: 'Создать' }).first().waitFor()
  if (hash) await page.goto(`${new URL(desk.address).origin}/${hash}`)
}

async function openEntry(name: string): Promise<void> {
  await openPage(`#/collections/articles/entries/${name}/article`)
  await field('body').first().waitFor()
}

function field(name: string) {
  return page.locator(`section[data-key-path="${name}"]`)
}

async function fillIn(name: string, value: string, pane = 0): Promise<void> {
  await field(name).nth(pane).getByRole('textbox').first().fill(value)
}

async function pick(name: string, label: string): Promise<void> {
  await field(name).getByRole('combobox').first().click()
  await page.getByRole('option').filter({ hasText: label }).first().click()
}

async function save(): Promise<void> {
  // The form takes over what was typed a moment after the last key.
  await page.waitForTimeout(1_000)
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await page.getByText(/Сохранено/).first().waitFor()
}

async function text(path: string): Promise<{ whole: string; head: string; body: string }> {
  const whole = await readFile(join(root, 'content/articles', path), 'utf8')
  const { split } = splitFrontMatter(whole, path)
  return { whole, head: split?.head ?? '', body: split?.body ?? '' }
}

function noOtherHost(): void {
  const { origin } = new URL(desk.address)
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((address) => !address.startsWith(origin) && !address.startsWith(`blob:${origin}`) && !address.startsWith('data:'))).toEqual([])
  expect(faults).toEqual([])
}
