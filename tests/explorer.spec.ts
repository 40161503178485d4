import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, inject, test } from 'vitest'
import { makeCollator } from '../src/explorer/order.ts'
import { readCsv } from '../src/facts/read-csv.ts'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()

const rows = (page: Page) => page.locator('.explorer tbody tr')
const status = async (page: Page) => ((await page.locator('.explorer [role=status]').textContent()) ?? '').replaceAll('\u00A0', ' ')
const column = (page: Page, name: string) => rows(page).evaluateAll((all, key) => all.map((row) => (row as HTMLElement).dataset[key] ?? ''), name)
const dots = (page: Page) => page.locator('.explorer svg.wide .dot.women, .explorer svg.wide .dot.children').count()
const choose = (page: Page, word: string) => page.locator('.explorer label', { has: page.getByText(word, { exact: true }) }).click()
const openData = async () => (await fetch(`${inject('address')}/data/claims.csv`)).text()

async function save(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-file=${kind}]`).click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('every claim of the open data is a row, without a script too, and nothing there is dead', async () => {
  const page = await open('/ru/data/', { javaScriptEnabled: false })
  const { rows: claims } = readCsv(await openData())
  expect(await column(page, 'value')).toEqual(claims.map(({ value }) => value))
  expect(await status(page)).toContain(`Всего ${claims.length} `)
  for (const control of await page.locator('.explorer :is(button, input, summary)').all()) expect(await control.isVisible()).toBe(false)
  expect(await page.locator('.explorer svg.wide').isVisible()).toBe(true)
  await page.locator('.explorer tbody td a').first().click()
  await page.waitForURL('**/ru/data/figures/**')
})

test('filters narrow table, count and chart; the address holds the view, and back, forward and a shared link bring it', async () => {
  const page = await open('/ru/data/')
  const all = await status(page)
  await choose(page, 'Кыргызстан')
  await page.locator('.explorer summary').click()
  await choose(page, 'ААСВС')
  expect(new URL(page.url()).search).toBe('?country=kg&by=aanes')
  expect(new Set(await column(page, 'by'))).toEqual(new Set(['aanes']))
  expect(await status(page)).toContain(`${await rows(page).count()} чисел из`)
  expect(await page.locator('[data-note]').textContent()).toContain('которые назвали: ААСВС')
  expect((await page.locator('.explorer svg.wide').textContent()) ?? '').toMatch(/94.*Айкол-2/)
  expect(await page.locator('.langs a').getAttribute('href')).toContain('?country=kg&by=aanes')

  await page.getByRole('button', { name: 'Число', exact: true }).click()
  await page.getByRole('button', { name: 'Число', exact: true }).click()
  const values = (await column(page, 'value')).map(Number)
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  expect(await page.locator('[data-sort=value]').getAttribute('aria-sort')).toBe('descending')
  const shared = new URL(page.url())
  expect(shared.search).toBe('?country=kg&by=aanes&sort=-value')

  const again = await open(shared.pathname + shared.search)
  expect(await rows(again).allTextContents()).toEqual(await rows(page).allTextContents())
  expect(await status(again)).toBe(await status(page))

  for (let step = 0; step < 4; step++) await page.goBack()
  expect(new URL(page.url()).search).toBe('')
  expect(await status(page)).toBe(all)
  await page.goForward()
  expect(await page.locator('input[value=kg]').isChecked()).toBe(true)
  expect(new Set(await column(page, 'country'))).toEqual(new Set(['kg']))
})

test('names are ordered as the language orders them', async () => {
  const page = await open('/ru/data/?sort=by')
  const names = await rows(page).locator('td:nth-of-type(4)').allTextContents()
  expect(names).toEqual(names.toSorted(makeCollator('ru').compare))
})

test('the browser draws what the build drew', async () => {
  const still = await open('/en/data/', { javaScriptEnabled: false })
  const drawn = await open('/en/data/')
  await drawn.waitForSelector('thead [aria-sort] button')
  // Browser and build may set other spaces within a span of days; everything else is the same to the letter.
  const chart = async (page: Page) => (await page.locator('[data-chart]').innerHTML()).replaceAll(/\s/g, ' ')
  expect((await chart(drawn)) === (await chart(still))).toBe(true)
  expect(await drawn.locator('[data-note]').textContent()).toBe(await still.locator('[data-note]').textContent())
  await choose(drawn, 'Tajikistan')
  expect(await dots(drawn)).toBeGreaterThan(0)
  expect(await drawn.locator('.explorer svg.wide').textContent()).not.toContain('Aikol')
})

test('where nothing is left the page says so, and each way out says what it would show', async () => {
  const page = await open('/ru/data/?country=kg&year=2019')
  expect(await status(page)).toBe('Таких чисел нет.')
  expect(await page.locator('.explorer table').isVisible()).toBe(false)
  const way = page.getByRole('button', { name: /Без отбора «Год миссии»/ })
  const promised = /\d+$/.exec((await way.textContent()) ?? '')?.[0]
  await way.click()
  expect(await rows(page).count()).toBe(Number(promised))
  await page.getByRole('button', { name: 'Снять весь отбор' }).click()
  expect(new URL(page.url()).search).toBe('')
})

test('what is shown can be taken away: the rows of the open data, and the chart as drawing and picture', async () => {
  const page = await open('/en/data/?by=mfa-kg&sort=-value', { colorScheme: 'dark' })
  const csv = await save(page, 'csv')
  const whole = readCsv(await openData())
  const part = readCsv(csv.bytes.toString('utf8'))
  expect(csv.name).toBe('claims-mfa-kg.csv')
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from('\uFEFF'))
  expect(part.columns).toEqual(whole.columns)
  expect(part.rows.map(({ value }) => value)).toEqual(await column(page, 'value'))
  expect(part.rows.every((row) => whole.rows.some((known) => JSON.stringify(known) === JSON.stringify(row)))).toBe(true)

  const svg = (await save(page, 'svg')).bytes.toString('utf8')
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(svg).toMatch(/<title[^>]*>Every number that was given · Foreign Ministry/)
  expect(svg).toContain('<style>')
  expect(svg).toContain('href="http')

  const { bytes: png } = await save(page, 'png')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe((1120 + 56) * 2)

  const all = await open('/ru/data/')
  // What fetch reads as text has lost its byte order mark.
  expect((await save(all, 'csv')).bytes.toString('utf8')).toBe(`\uFEFF${await openData()}`)
})

const phone = { viewport: { width: 390, height: 844 } }

test('a phone shows each row as a block of terms and values, still a table to who hears it, and orders it', async () => {
  const page = await open('/ru/data/', phone)
  const headings = await page.locator('.explorer thead th').allTextContents()
  const first = rows(page).first()
  expect(await first.locator('td').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content.split('"')[1]))).toEqual(headings.slice(1))
  const places = await first.locator('td').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()).map(({ top, right }) => ({ top, right })))
  expect(places.map(({ top }) => top)).toEqual(places.map(({ top }) => top).toSorted((a, b) => a - b))
  expect(Math.max(...places.map(({ right }) => right))).toBeLessThanOrEqual(390)
  expect(await page.locator('.explorer .table').evaluate((box) => box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight)).toBe(true)
  const table = page.getByRole('table', { name: 'Все названные числа' })
  expect(await table.getByRole('columnheader').count()).toBe(headings.length)
  expect(await table.getByRole('row').nth(1).getByRole('rowheader').count()).toBe(1)
  expect(await table.getByRole('row').nth(1).getByRole('cell').count()).toBe(headings.length - 1)

  await page.getByRole('button', { name: 'Число', exact: true }).click()
  const values = (await column(page, 'value')).map(Number)
  expect(values).toEqual(values.toSorted((a, b) => a - b))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('a phone shows the first rows, then all of them when asked; paper and a wide screen show all', async () => {
  const page = await open('/ru/data/', phone)
  const shown = () => rows(page).filter({ visible: true }).count()
  const all = await rows(page).count()
  expect(await shown()).toBe(20)
  await page.getByRole('button', { name: `Показать все строки: ${all}` }).click()
  expect(await shown()).toBe(all)
  expect(await rows(page).nth(20).locator('a').first().evaluate((link) => link === document.activeElement)).toBe(true)

  const few = await open('/ru/data/?country=kg&by=aanes', phone)
  expect(await few.getByRole('button', { name: /Показать все строки/ }).count()).toBe(0)
  const paper = await open('/ru/data/', phone)
  await paper.emulateMedia({ media: 'print' })
  expect(await rows(paper).filter({ visible: true }).count()).toBe(all)
  const silent = await open('/ru/data/', { ...phone, javaScriptEnabled: false })
  expect(await rows(silent).filter({ visible: true }).count()).toBe(all)
})

test.each([0.9, 1, 1.25])('the line below the headings is one line on a screen of density %s', async (deviceScaleFactor) => {
  const page = await open('/en/data/', { viewport: { width: 1280, height: 900 }, deviceScaleFactor })
  await page.waitForSelector('thead [aria-sort] button')
  await page.locator('.explorer thead').scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await page.locator('.explorer thead').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const strip = await page.screenshot({ clip: { x: x + 2, y: Math.floor(y + height) - 4, width: width - 4, height: 8 } })
  const { data, info } = await sharp(strip).greyscale().raw().toBuffer({ resolveWithObject: true })
  const at = (column: number) => Array.from({ length: info.height }, (_, row) => (data[row * info.width + column] ?? 0) < 180)
  expect(new Set(Array.from({ length: info.width }, (_, column) => at(column).join())).size).toBe(1)
  expect(at(0)).toContain(true)
})

test('a phone is not pushed sideways, and axe finds nothing in a filtered view', async () => {
  const page = await open('/ru/data/?country=kg&by=mfa-kg', phone)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => (await window.axe.run(document.querySelector('.explorer') ?? document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`))
  expect(found).toEqual([])
})

test('a hostile address is passed over', async () => {
  const page = await open(`/en/data/?by=${encodeURIComponent('"><img src=x onerror=window.hit=1>')}&country=zz&sort=__proto__`)
  expect(await status(page)).toContain('numbers in all')
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
})

test('the script is at most 40 KB over the network, and other pages do not load it', async () => {
  const scriptsOf = async (path: string) => {
    const page = await open('/404.html')
    const urls: string[] = []
    page.on('response', (response) => { if (response.request().resourceType() === 'script') urls.push(response.url()) })
    await page.goto(inject('address') + path, { waitUntil: 'networkidle' })
    return urls
  }
  const own = await scriptsOf('/ru/data/')
  const sizes = await Promise.all(own.map(async (url) => brotliCompressSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length))
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000)
  for (const path of ['/ru/', '/ru/missions/kg-aikol-4/', '/ru/search/']) expect((await scriptsOf(path)).filter((url) => /Explorer/.test(url))).toEqual([])
})
