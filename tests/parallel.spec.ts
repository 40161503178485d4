import { expect, test } from 'vitest'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()
const path = '/parallel/2024/aikol-5/'

test('paragraphs stand side by side, and have the same address as on the pages of both languages', async () => {
  const page = await open(`${path}#p3`)
  const row = page.locator('#p3')
  expect(await row.locator('td').allTextContents()).toEqual([expect.stringContaining('Камышлы'), expect.stringContaining('Qamishli')])
  const [left, right] = await Promise.all([row.locator('td.ru').boundingBox(), row.locator('td.en').boundingBox()])
  expect(left?.y).toBe(right?.y)
  for (const [lang, word] of [['ru', 'Камышлы'], ['en', 'Qamishli']] as const) {
    const article = await open(`/${lang}/articles/2024/aikol-5/#p3`)
    expect(await article.locator('#p3').textContent()).toContain(word)
    expect(await article.locator('[id]').evaluateAll((all) => all.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index))).toEqual([])
    await article.context().close()
  }
})

test('a name tells its counterpart on hover and on focus', async () => {
  const page = await open(path)
  const name = page.locator('#p3 td.ru .name', { hasText: 'Камышлы' })
  expect(await name.locator('.said').isVisible()).toBe(false)
  await name.hover()
  expect(await name.locator('.said').textContent()).toBe('Qamishli')
  expect(await name.locator('.said').isVisible()).toBe(true)
  const twin = page.locator('#p3 td.en .name', { hasText: 'Qamishli' })
  await twin.focus()
  expect(await twin.locator('.said').isVisible()).toBe(true)
})

test('a name in a link tells its counterpart too, with the link as the one stop', async () => {
  const page = await open('/parallel/2026/legal-basis/')
  const link = page.locator('td.ru a', { hasText: 'Мээрим' }).first()
  await link.focus()
  expect(await link.locator('.said').textContent()).toBe('Meerim')
  expect(await link.locator('.said').isVisible()).toBe(true)
  expect(await page.locator('a [tabindex]').count()).toBe(0)
})

test('on a phone without a script a tap shows the twin of a paragraph, and another choice of language shows all', async () => {
  const page = await open(path, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, javaScriptEnabled: false })
  const visible = (lang: string) => page.locator(`#p2 td.${lang}`).isVisible()
  expect([await visible('ru'), await visible('en')]).toEqual([true, false])
  await page.locator('#p2 td.ru').tap({ position: { x: 5, y: 5 } })
  expect([await visible('ru'), await visible('en')]).toEqual([true, true])
  await page.locator('#p3 td.ru').tap({ position: { x: 5, y: 5 } })
  expect([await visible('ru'), await visible('en')]).toEqual([true, false])
  await page.getByRole('radio', { name: 'English' }).check()
  expect([await visible('ru'), await visible('en')]).toEqual([false, true])
  await page.getByRole('radio', { name: 'оба языка / both languages' }).check()
  expect([await visible('ru'), await visible('en')]).toEqual([true, true])
})
