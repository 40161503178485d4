import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
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

test('a word of one language is found from the page of the other, and a pair is one result with both languages', async () => {
  const english = await open('/en/search/')
  await box(english).fill('репатриации')
  await settled(english)
  expect(await titles(english).getAttribute('href')).toMatch(/^\/ru\//)
  expect(await results(english).first().getByRole('link', { name: 'Read in English' }).count()).toBe(1)

  const russian = await open('/ru/search/')
  await box(russian).fill('families')
  await settled(russian)
  expect(await titles(russian).getAttribute('href')).toMatch(/^\/en\//)
  expect(await results(russian).first().getByRole('link', { name: 'Читать по-русски' }).count()).toBe(1)

  await box(russian).fill('2396')
  await settled(russian)
  const hrefs = await results(russian).locator('h2 a, h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(3)))
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

test('missions, published totals and milestones are found, and their places exist', async () => {
  const page = await open('/ru/search/?q=460')
  await settled(page)
  const figure = results(page).filter({ hasText: 'Опубликованный итог' }).locator('a').first()
  await figure.click()
  await page.waitForURL(/\/ru\/data\/#kg-aikol-2025-09$/)
  expect(await page.locator('#kg-aikol-2025-09').isVisible()).toBe(true)

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

test('without WebAssembly the page says so and keeps the archive', async () => {
  const page = await open('/ru/search/')
  await page.route('**/*.pagefind', (route) => route.abort())
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
