import { expect, test } from 'vitest'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()

const phone = { viewport: { width: 390, height: 844 } }

test('a reader chooses a language, goes to an article and to its twin, and back', async () => {
  const page = await open('/')
  await page.getByRole('link', { name: 'Русский' }).click()
  expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  await page.locator('.lead h3 a').first().click()
  await page.waitForURL(/\/ru\/articles\/\d{4}\/[a-z0-9-]+\/$/)
  const russian = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'Read in English' }).click()
  await page.waitForURL('**' + russian.replace('/ru/', '/en/'))
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('link', { name: 'Читать по-русски' }).click()
  await page.waitForURL('**' + russian)
})

test('the switch in the header leads to the same page in the other language', async () => {
  for (const path of ['/ru/', '/ru/data/', '/ru/missions/kg-aikol-4/', '/ru/topics/school/', '/ru/articles/2024/', '/ru/search/', '/ru/about/']) {
    const page = await open(path)
    await page.locator('.langs a').click()
    await page.waitForURL('**' + path.replace('/ru/', '/en/'))
    await page.context().close()
  }
})

test('an article without a timeline loads one script, of a kilobyte at most, and nothing comes from another host', async () => {
  const page = await open('/ru/articles/2024/aikol-5/')
  const scripts = await page.evaluate(() => Promise.all([...document.scripts].filter(({ src }) => src).map(async ({ src }) => (await (await fetch(src)).text()).length)))
  expect(scripts).toHaveLength(1)
  expect(scripts[0]).toBeLessThan(1024)
  const hosts = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => new URL(entry.name).host))
  expect(new Set(hosts)).toEqual(new Set([new URL(page.url()).host]))
})

test('a timeline is moved through with the arrow keys and says what the focus is on', async () => {
  const page = await open('/ru/')
  await page.locator('svg.wide a.block').first().focus()
  const tip = page.locator('.tip:visible')
  expect(await tip.textContent()).toContain('«Мээрим»')
  await page.keyboard.press('ArrowRight')
  expect(await tip.textContent()).toContain('59 человек')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/ru/missions/kg-aikol-1/')
})

test('without JavaScript every dot, table, download and language is still there', async () => {
  const page = await open('/ru/', { javaScriptEnabled: false })
  expect(await page.locator('svg.wide a.block').first().isVisible()).toBe(true)
  await page.locator('figure summary').first().click()
  expect(await page.locator('figure table').first().isVisible()).toBe(true)
  await page.locator('svg.wide a.block').first().click()
  await page.waitForURL('**/ru/missions/kg-meerim/')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Мээрим')
})

test('each width has a layout of its own, and nothing is wider than the screen', async () => {
  const layouts = [
    { width: 1240, shown: 'wide' },
    { width: 800, shown: 'column' },
    { width: 390, shown: 'narrow' },
    { width: 320, shown: 'narrow' },
  ]
  for (const { width, shown } of layouts)
    for (const path of ['/ru/', '/en/', '/ru/missions/kg-aikol-4/', '/ru/data/', '/en/search/', '/ru/articles/2026/how-totals-add-up/']) {
      const page = await open(path, { viewport: { width, height: 800 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBeLessThanOrEqual(width)
      if (path.length === 4) expect(await page.locator('figure svg.timeline:visible').first().getAttribute('class')).toContain(shown)
      await page.context().close()
    }
})

test('nothing moves while a page loads', async () => {
  for (const path of ['/ru/', '/ru/articles/2024/aikol-5/', '/en/missions/kz-jusan-2/']) {
    const page = await open(path, phone)
    await page.waitForTimeout(400)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 200)
        }),
    )
    expect(shift, path).toBe(0)
    await page.context().close()
  }
})

test('an address that leads nowhere answers in both languages', async () => {
  const page = await open('/ru/no-such-page/')
  expect(await page.getByText('Такой страницы нет').isVisible()).toBe(true)
  expect(await page.getByText('There is no such page').isVisible()).toBe(true)
})
