import { expect, test } from 'vitest'
import { pageLangs, pairPages, urlOf, type Fragment } from './pages.ts'

const fragment = (lang: 'ru' | 'en', url: string, meta: Record<string, string> = {}): Fragment => ({
  lang, id: `${lang}_${url.length}`, url, meta, filters: { kind: ['article'], year: ['2024'], other: ['x'], topic: [] },
})

test('the languages of an address are one page, pages and rows alike', () => {
  const urls = { en: ['/en/b/', '/en/data/#kg-1'], ru: ['/ru/data/#kg-1', '/ru/b/'] }
  const pages = pairPages([...urls.en.map((url) => fragment('en', url)), ...urls.ru.map((url) => fragment('ru', url))])
  expect(pages.map(({ path, ids }) => [path, ids])).toEqual([
    ['b/', { ru: 'ru_6', en: 'en_6' }],
    ['data/#kg-1', { ru: 'ru_14', en: 'en_14' }],
  ])
})

test('a page of one language stands alone and keeps only the filters that the search offers', () => {
  const [page] = pairPages([fragment('en', '/en/only/', { date: 'd202402' })])
  expect(page).toEqual({ path: 'only/', date: '2024-02', ids: { en: 'en_9' }, filters: { kind: ['article'], year: ['2024'] } })
})

test.each([
  ['d20240220', '2024-02-20'],
  ['d202402', '2024-02'],
  ['d2024', '2024'],
  ['2024', undefined],
  ['', undefined],
])('the date %j is read as %j', (written, date) => {
  expect(pairPages([fragment('ru', '/ru/x/', { date: written })])[0]?.date).toBe(date)
})

test('a page knows its address in each of its languages', () => {
  const page = { path: 'articles/2024/aikol-5/', ids: { en: '1', ru: '2' }, filters: {} }
  expect(pageLangs(page).map((lang) => urlOf(page, lang))).toEqual(['/ru/articles/2024/aikol-5/', '/en/articles/2024/aikol-5/'])
})
