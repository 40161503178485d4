import { expect, test } from 'vitest'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()

const article = '/ru/articles/2024/aikol-5/'
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

test('a researcher copies a citation by GOST with the day of reading, and pastes it with or without its italics', async () => {
  const page = await open(article, clipboard)
  await page.locator('.cite button').first().click()
  await page.getByRole('status').filter({ hasText: 'Скопировано' }).waitFor({ state: 'attached' })
  const today = new Date().toLocaleDateString('ru')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^«Айкол-5»: .+ \[Электронный ресурс\] \/\/ Домой : сайт\. – 2026\. – 22 нояб\. – Версия \d+, [\da-f]{8}\. – URL: \S+\/v\/[\da-f]{8}\/ \(дата обращения: /)
  expect(copied.endsWith(`(дата обращения: ${today}).`)).toBe(true)
  await page.locator('.cite button').nth(1).click()
  // A clipboard that is being written while it is read refuses to be read.
  const html = () => page.evaluate(async () => (await (await navigator.clipboard.read())[0]?.getType('text/html'))?.text()).catch(() => '')
  await expect.poll(html).toMatch(/<i>«Айкол-5».+<\/i> \(Version/)
  expect(await html()).not.toContain('data-')
})

test('a button that was pressed twice says again what it does, and where copying is not allowed the citation is selected', async () => {
  const page = await open(article, clipboard)
  const button = page.locator('.cite button').first()
  await button.dblclick()
  await expect.poll(() => button.textContent()).toBe('Скопировано')
  await expect.poll(() => button.textContent(), { timeout: 5000 }).toBe('Копировать')
  await page.waitForTimeout(300)
  expect(await button.textContent()).toBe('Копировать')
  await page.evaluate(() => Object.assign(navigator.clipboard, { write: () => Promise.reject(new Error('no')) }))
  await button.click()
  await page.getByRole('status').filter({ hasText: 'выделена' }).waitFor({ state: 'attached' })
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('[Электронный ресурс]')
})

test('without a script the citation is there to select, and no button is', async () => {
  const page = await open(article, { javaScriptEnabled: false })
  expect(await page.locator('.cite').textContent()).toContain('(дата обращения: дд.мм.гггг)')
  expect(await page.locator('.cite button:visible').count()).toBe(0)
})

test('an English page has APA and Chicago, a Russian one GOST first', async () => {
  const namesOn = async (path: string) => (await open(path)).locator('.cite h3').allTextContents()
  expect(await namesOn(article.replace('/ru/', '/en/'))).toEqual(['APA, 7th edition', 'Chicago, 17th edition'])
  expect((await namesOn(article)).map((name) => name.replaceAll('\u00a0', ' '))).toEqual(['ГОСТ Р 7.0.5-2008', 'APA, 7-е издание', 'Chicago, 17-е издание'])
})

test.each([article, '/en/missions/kg-aikol-5/', '/en/data/figures/kg-aikol-5.children/'])('%s leads from its head to three files for reference managers', async (path) => {
  const page = await open(path)
  const files = await page.evaluate(() => Promise.all([...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][href*="/cite."]')].map(async ({ href }) => (await fetch(href)).text())))
  const address = await page.locator('meta[name=citation_public_url]').getAttribute('content')
  expect(files.map((text) => text.slice(0, 5).trim())).toEqual([expect.stringMatching(/^@(onli|data)/), 'TY  -', '[\n {'])
  expect(files.every((text) => text.includes(address ?? '—'))).toBe(true)
})

test('the address in a citation is a page with those words, which cites itself', async () => {
  const page = await open(article)
  const address = await page.locator('meta[name=citation_public_url]').getAttribute('content')
  const pinned = await open(new URL(address ?? '').pathname)
  expect(await pinned.locator('h1').textContent()).toBe(await page.locator('h1').textContent())
  expect(await pinned.locator('meta[name=citation_public_url]').getAttribute('content')).toBe(address)
  expect(await pinned.locator('.cite p').first().textContent()).toBe(await page.locator('.cite p').first().textContent())
})
