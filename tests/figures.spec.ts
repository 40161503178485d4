import { expect, test } from 'vitest'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()

test('a number in prose agrees with its sentence, says who gave it, and leads to its sources without a script', async () => {
  const page = await open('/ru/articles/2023/aikol-2/', { javaScriptEnabled: false })
  const number = page.locator('.text .count', { hasText: '31 женщину' }).first()
  const said = number.locator('.said')
  expect(await said.isVisible()).toBe(false)
  await number.hover()
  expect(await said.isVisible()).toBe(true)
  expect(await said.textContent()).toMatch(/МИД Кыргызстана, \d+.августа 2023/)
  await number.locator('a').click()
  await page.waitForURL('**/ru/data/figures/kg-aikol-2.women/')
  const table = page.locator('table')
  expect(await table.textContent()).toMatch(/31[\s\S]*МИД Кыргызстана[\s\S]*30[\s\S]*ААСВС/)
  expect(await page.getByRole('link', { name: /«Айкол-2»: спецрейс/ }).isVisible()).toBe(true)
})

test('where there is no hover the first tap shows who gave a number, the second follows it', async () => {
  const page = await open('/en/articles/2024/aikol-5/', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const number = page.locator('.text .count').nth(1)
  await number.tap()
  expect(await number.locator('.said').isVisible()).toBe(true)
  expect(new URL(page.url()).pathname).toBe('/en/articles/2024/aikol-5/')
  await number.locator('a').tap()
  await page.waitForURL('**/en/data/figures/kg-aikol-5.women/')
})

test('the margin of an article tells its numbers as each speaker gave them', async () => {
  const page = await open('/en/articles/2024/aikol-5/')
  const margin = page.locator('.aside section', { hasText: 'Figures in this article' })
  expect((await margin.textContent())?.replaceAll('\u00A0', ' ')).toContain('71 children – Foreign Ministry of Kyrgyzstan, 21 February 2024')
  expect((await margin.textContent())?.replaceAll('\u00A0', ' ')).toContain('27 women, 72 children – AANES')
})

test('every total stands beside its parts, and the explainer leads there', async () => {
  const page = await open('/en/articles/2026/how-totals-add-up/')
  await page.getByRole('link', { name: 'How the totals add up' }).click()
  await page.waitForURL('**/en/data/totals/')
  const aikol = page.locator('#kg-aikol-2025-09')
  expect((await aikol.textContent())?.replaceAll(/\s+/g, ' ')).toMatch(/460.*454.*\+6.*59 \+ 95 \+ 83 \+ 96 \+ 99 \+ 22/)
  expect(await aikol.textContent()).toContain('Does not add up')
})

test('a figure is there as JSON too', async () => {
  const page = await open('/data/figures/kg-meerim.total.json')
  const figure = JSON.parse((await page.locator('body').textContent()) ?? '')
  expect(figure.value).toBe(79)
  expect(figure.claims.map((claim: { value: number; by: string }) => [claim.value, claim.by])).toContainEqual([81, 'sc-kg'])
})
