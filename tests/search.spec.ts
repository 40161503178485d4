import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { readCsv } from '../src/facts/read-csv.ts'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()

const box = (page: Page) => page.getByRole('searchbox')
const results = (page: Page) => page.locator('[data-results] li')
const titles = (page: Page) => results(page).locator('a').first()

async function settled(page: Page): Promise<string> {
  const status = page.getByRole('status')
  await page.waitForFunction(() => /\d|ничего|nothing/i.test(document.querySelector('[role=status]')?.textContent ?? ''))
  return ((await status.textContent()) ?? '').replaceAll('\u00A0', ' ')
}

test('a question in one language leads to the texts of the other, and a pair is one result that names its twin', async () => {
  const russian = await open('/ru/search/')
  await box(russian).fill('children school')
  await settled(russian)
  expect(await titles(russian).getAttribute('href')).toBe('/ru/articles/2026/school/')
  expect(await results(russian).first().getByRole('link', { name: 'Read in English: Into the classroom' }).count()).toBe(1)
  expect(await results(russian).first().locator('mark').allTextContents()).toEqual(expect.arrayContaining(['дети', 'школах']))

  const english = await open('/en/search/')
  await box(english).fill('психологи')
  await settled(english)
  expect(await titles(english).getAttribute('href')).toMatch(/^\/en\//)
  const both = await results(english).count()
  await english.getByRole('checkbox', { name: 'search the translation too' }).uncheck({ force: true })
  await english.waitForURL(/translate=no/)
  await expect.poll(() => titles(english).getAttribute('href')).toMatch(/^\/ru\//)
  expect(await results(english).count()).toBeLessThanOrEqual(both)

  await box(russian).fill('2396')
  await settled(russian)
  const hrefs = await results(russian).locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(3)))
  expect(new Set(hrefs).size).toBe(hrefs.length)
})

test.each([
  ['гуманитарный', 'гуманитарная'],
  ['социальный', 'социальных'],
  ['Айкөл', 'Айкол'],
])('«%s» finds as much as «%s»', async (one, other) => {
  const page = await open('/ru/search/')
  await box(page).fill(one)
  const first = await settled(page)
  const again = await open(`/ru/search/?q=${encodeURIComponent(other)}`)
  expect(await settled(again)).toBe(first)
  expect(first).toMatch(/\d/)
})

test('a word that is nowhere finds nothing and is named', async () => {
  const page = await open('/ru/search/?q=' + encodeURIComponent('вакцина'))
  const status = await settled(page)
  expect(status).toContain('Ничего не найдено')
  expect(status).toContain('вакцина')
  expect(await results(page).count()).toBe(0)
})

test('a misspelt word finds nothing by itself; what may have been meant is one click away', async () => {
  const page = await open('/ru/search/?q=' + encodeURIComponent('рипатриация'))
  expect(await settled(page)).toContain('Возможно, вы искали: репатриация')
  expect(await results(page).count()).toBe(0)
  await page.getByRole('link', { name: 'репатриация' }).click()
  await page.waitForFunction(() => /\d/.test(document.querySelector('[role=status]')?.textContent ?? ''))
  expect(await box(page).inputValue()).toBe('репатриация')
  expect(await results(page).count()).toBeGreaterThan(3)
  await page.goBack()
  expect(await box(page).inputValue()).toBe('рипатриация')
})

test('a list of finds can be saved in each form, whole and with its true addresses', async () => {
  const page = await open('/ru/search/?q=' + encodeURIComponent('Айкол') + '&kind=source')
  const count = Number(/\d+/.exec(await settled(page))?.[0])
  const saved = async (form: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: form, exact: true }).click()])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }
  const csl = await saved('CSL-JSON')
  expect(csl.name).toBe('homeward-search.csl.json')
  expect(JSON.parse(csl.text)).toHaveLength(count)
  for (const item of JSON.parse(csl.text)) expect(item.URL).not.toContain('homeward')
  expect((await saved('CSV')).text.trim().split('\r\n')).toHaveLength(count + 1)
  expect((await saved('RIS')).text.match(/^ER {2}- /gm)).toHaveLength(count)
  expect((await saved('BibTeX')).text.match(/^@/gm)).toHaveLength(count)
})

test('an article, a mission and a figure are saved as their pages say that they are cited: an article in its present version', async () => {
  const page = await open('/ru/search/?mission=kg-aikol-5&kind=article&kind=mission&kind=figure')
  await settled(page)
  const saved = async (form: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: form, exact: true }).click()])
    return readFile(await download.path(), 'utf8')
  }
  const items = JSON.parse(await saved('CSL-JSON')) as { id: string; version?: string; URL: string }[]
  const cite = async (path: string) => (await (await fetch(`${inject('address')}${path}cite.csl.json`)).json()) as unknown[]
  for (const path of ['/ru/articles/2024/aikol-5/', '/ru/missions/kg-aikol-5/', '/ru/data/figures/kg-aikol-5.total/']) expect(items).toContainEqual((await cite(path))[0])
  const article = items.find(({ URL }) => URL.includes('/2024/aikol-5/'))
  expect(article).toMatchObject({ version: expect.stringMatching(/^\d+, [\da-f]{8}$/) as string, URL: expect.stringMatching(/\/v\/[\da-f]{8}\/$/) as string })
  const { columns, rows } = readCsv(await saved('CSV'))
  expect(columns).toContain('version')
  expect(rows.find(({ url }) => url === article?.URL)?.['version']).toBe(article?.version)
  expect(await saved('RIS')).toContain(`ET  - ${article?.version}`)
  expect(await saved('BibTeX')).toContain(`version = {${article?.version}}`)
})

test('a chosen topic, country, mission or person shows its feed', async () => {
  const page = await open('/en/search/?topic=return&person=japarov-sadyr')
  await settled(page)
  const hrefs = await page.locator('[data-feeds] a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs).toEqual(['/en/topics/return/feed.xml', '/en/people/japarov-sadyr/feed.xml'])
  for (const href of hrefs) expect(await page.evaluate(async (path) => (await fetch(path ?? '')).text(), href)).toContain('<feed')
})

test('months bound the finds, and values that would leave nothing step back', async () => {
  const page = await open('/en/search/?q=children&from=2024-01&to=2024-12')
  await settled(page)
  await page.locator('summary', { hasText: 'Country' }).click()
  await expect.poll(() => page.getByRole('checkbox', { name: /Kyrgyzstan \d+/ }).count()).toBe(1)
  const days = await results(page).locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days.length).toBeGreaterThan(3)
  expect(days.every((day) => day.startsWith('2024'))).toBe(true)
  expect(await page.getByRole('checkbox', { name: /Turkmenistan/ }).isVisible()).toBe(false)
})

test('filters narrow the results, dates order them, and the address bar brings all of it back', async () => {
  const page = await open('/en/search/')
  await box(page).fill('children')
  await settled(page)
  const before = await results(page).count()
  await page.locator('summary', { hasText: 'Country' }).click()
  await page.getByRole('checkbox', { name: /Uzbekistan/ }).check({ force: true })
  await page.getByRole('radio', { name: 'newest first' }).check({ force: true })
  await page.waitForURL(/country=uz/)
  await page.waitForURL(/sort=date/)
  await settled(page)
  expect(before).toBeGreaterThan(0)
  const address = new URL(page.url())
  expect(Object.fromEntries(address.searchParams)).toEqual({ q: 'children', country: 'uz', sort: 'date' })
  const days = () => results(page).locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  const newestFirst = async () => {
    const shown = await days()
    return shown.join() === [...shown].sort().reverse().join()
  }
  await expect.poll(newestFirst).toBe(true)
  expect((await days()).length).toBeGreaterThan(3)
  const list = await results(page).allTextContents()

  const again = await open(address.pathname + address.search)
  await settled(again)
  expect(await results(again).allTextContents()).toEqual(list)
  expect(await box(again).inputValue()).toBe('children')
})

test.each([
  ['figure', '460', '/ru/data/figures/kg-aikol-2025-09.total/'],
  ['milestone', '2396', '/ru/data/#ms-unsc-2396'],
  ['source', 'Дети адаптировались', '/ru/data/sources/#kg-24kg-203480'],
])('a %s is found, and its place exists', async (kind, q, place) => {
  const page = await open(`/ru/search/?q=${encodeURIComponent(q)}&kind=${kind}`)
  await settled(page)
  await titles(page).click()
  await page.waitForURL(`**${place}`)
  const anchor = place.split('#')[1]
  if (anchor) expect(await page.locator(`[id="${anchor}"]`).isVisible()).toBe(true)
})

test('a mission is found', async () => {
  const mission = await open('/en/search/?q=Rusafa&kind=mission')
  await settled(mission)
  expect(await titles(mission).getAttribute('href')).toMatch(/\/missions\/kz-rusafa\/$/)
})

test('without JavaScript the page is a form above the whole archive', async () => {
  const page = await open('/ru/search/', { javaScriptEnabled: false })
  expect(await page.getByRole('search').getAttribute('method')).toBe('get')
  await box(page).fill('дети')
  await page.getByRole('button', { name: 'Найти' }).click()
  await page.waitForURL(/\/ru\/search\/\?q=/)
  expect(await page.getByRole('link', { name: /99 человек вернулись/ }).first().isVisible()).toBe(true)
})

test('Pagefind finds, and only what a question needs is fetched, all of it from one folder', async () => {
  const page = await open('/ru/search/')
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await box(page).fill('children school')
  await settled(page)
  await results(page).first().waitFor()
  const folder = /^\/search\/\w{12}\//.exec(fetched.find((path) => path.endsWith('/pagefind/pagefind.js')) ?? '')?.[0] ?? 'none'
  const kindsOf = (list: readonly string[]) => new Set(list.map((path) => path.replace(folder, '').replace(/\w+\.(?=pf_)|\d+(?=\.json)/g, '*')))
  expect(kindsOf(fetched.filter((path) => path.startsWith(folder)))).toEqual(new Set([
    'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/pagefind.*pf_meta', 'pagefind/wasm.unknown.pagefind', 'pagefind/index/*pf_index', 'pagefind/fragment/*pf_fragment',
    'ru/*.json', 'en/*.json', 'filter/kind.json',
  ]))
  const words = fetched.length
  await box(page).fill('children school')
  await page.waitForTimeout(500)
  expect(fetched.length).toBe(words)
})

test('when the engine cannot be fetched the page says so and keeps the archive', async () => {
  const page = await open('/ru/search/')
  await page.route('**/pagefind.js', (route) => route.abort())
  await box(page).fill('дети')
  await page.waitForFunction(() => /не\sработает/.test(document.querySelector('[role=status]')?.textContent ?? ''))
  expect(await page.getByRole('link', { name: /99 человек вернулись/ }).first().isVisible()).toBe(true)
})

test('without its index the page says so and keeps the archive', async () => {
  const page = await open('/ru/search/')
  await page.route('**/search.json', (route) => route.abort())
  await box(page).fill('дети')
  await page.waitForFunction(() => /не\sработает/.test(document.querySelector('[role=status]')?.textContent ?? ''))
  expect(await page.getByRole('link', { name: /99 человек вернулись/ }).first().isVisible()).toBe(true)
})

test('a hostile query is text and nothing else', async () => {
  const page = await open(`/en/search/?q=${encodeURIComponent('<img src=x onerror=window.hit=1> "children')}&country=%22%3E&sort=no`)
  await page.waitForTimeout(1500)
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  expect(await page.locator('main img').count()).toBe(0)
})
