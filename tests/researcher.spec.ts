import { readFile } from 'node:fs/promises'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dateOfCsl } from '../src/citations/csl.ts'
import { readCsv } from '../src/facts/read-csv.ts'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()

test('a question in English on the Russian page leads to the Russian article, its parallel text, the sources of a figure, a citation that is read back whole, and a table', async () => {
  const page = await open('/ru/search/')
  await page.getByRole('searchbox').fill('How many children did Aikol-5 bring back?')
  const found = page.locator('[data-results] h2 a')
  await found.first().waitFor()
  const first = await found.evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('href')))
  expect(first.toSorted()).toEqual(['/ru/articles/2024/aikol-5/', '/ru/missions/kg-aikol-5/'])
  await page.locator('[data-results] h2 a[href="/ru/articles/2024/aikol-5/"]').click()
  await page.waitForURL('**/ru/articles/2024/aikol-5/')

  await page.getByRole('link', { name: 'Параллельный текст' }).click()
  await page.waitForURL('**/parallel/2024/aikol-5/')
  const number = page.locator('td.ru a[href="/ru/data/figures/kg-aikol-5.children/"]').first()
  const row = page.locator('tr[id]', { has: page.locator('td.ru a[href="/ru/data/figures/kg-aikol-5.children/"]') }).first()
  expect((await row.locator('td').allTextContents()).map((text) => text.includes('71'))).toEqual([true, true])
  await number.click()
  await page.waitForURL('**/ru/data/figures/kg-aikol-5.children/')

  const sources = page.locator('main a[rel~=external]')
  expect(await sources.count()).toBeGreaterThan(2)
  for (const href of await sources.evaluateAll((links) => links.map((link) => link.getAttribute('href')))) expect(href).toMatch(/^https:\/\//)
  const about = await page.locator('main a[href*="/data/sources/#"]').first().getAttribute('href')
  const source = await open(about ?? '')
  expect(await source.locator(`[id="${about?.split('#')[1]}"]`).isVisible()).toBe(true)

  const cited = await Promise.all((await filesOf(page)).map(async (text) => new Cite(text).data[0]))
  const [title, address] = await Promise.all(['citation_title', 'citation_public_url'].map((name) => page.locator(`meta[name=${name}]`).getAttribute('content')))
  for (const item of cited) {
    expect(item).toMatchObject({ type: 'dataset', language: 'ru', URL: address })
    expect([item?.title.replaceAll('\u00a0', ' '), item?.author?.map((name) => name.literal ?? name.family), dateOfCsl(item?.issued)]).toEqual([title?.replaceAll('\u00a0', ' '), ['Домой'], undefined])
  }

  await page.getByRole('link', { name: 'Данные' }).first().click()
  await page.waitForURL('**/ru/data/')
  const table = await saved(page, 'a[href="/data/claims.csv"]')
  // A byte order mark tells a spreadsheet that the letters are UTF-8.
  expect(table.startsWith('\uFEFFid,')).toBe(true)
  expect(table.split('\n').slice(0, -1).every((line) => line.endsWith('\r'))).toBe(true)
  const { rows } = readCsv(table)
  expect(rows.every(({ value }) => /^\d+$/.test(String(value)))).toBe(true)
  const said = rows.filter(({ figure }) => figure === 'kg-aikol-5.children').map(({ value }) => Number(value))
  expect([...new Set(said)].sort((a, b) => a - b)).toEqual([71, 72])
})

async function filesOf(page: Page): Promise<string[]> {
  const links = page.locator('.cite .files a')
  const files: string[] = []
  for (let index = 0; index < (await links.count()); index++) files.push(await saved(page, `.cite .files a >> nth=${index}`))
  return files
}

async function saved(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(link).first().click()])
  return readFile(await download.path(), 'utf8')
}
