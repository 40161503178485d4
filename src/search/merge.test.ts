import { expect, test } from 'vitest'
import { mergeHits, orderFound, type Hit } from './merge.ts'
import type { SearchPage } from './pages.ts'

const page = (path: string, date?: string): SearchPage => ({ path, date, ids: { ru: `ru_${path}`, en: `en_${path}` }, filters: {} })
const list = [page('a/', '2024-02-20'), page('b/', '2023'), page('data/#c', '2024-02'), page('d/')]
const pages = new Map(list.flatMap((one) => Object.values(one.ids).map((id) => [id, one] as const)))
const hit = (id: string, score: number): Hit => ({ id, score })

test('a pair found in both languages is one find with its best score', () => {
  const found = mergeHits({ ru: [hit('ru_a/', 3), hit('ru_b/', 9)], en: [hit('en_a/', 4)] }, pages, 'ru')
  expect(found.map((one) => [one.page.path, one.in, one.score])).toEqual([['a/', ['ru', 'en'], 4], ['b/', ['ru'], 9]])
})

test.each([
  ['the reader’s, when both did as well', 'ru', 5, 5, 'ru'],
  ['the reader’s, when both did as well', 'en', 5, 5, 'en'],
  ['the reader’s, when it did nearly as well', 'ru', 3, 5, 'ru'],
  ['the other, when that did much better', 'ru', 1, 5, 'en'],
  ['the other, when that did much better', 'en', 5, 1, 'ru'],
] as const)('a pair is shown in the language of %s', (_, reader, ru, en, shown) => {
  expect(mergeHits({ ru: [hit('ru_a/', ru)], en: [hit('en_a/', en)] }, pages, reader)[0]?.lang).toBe(shown)
})

test('a page found in one language only is shown in it, whoever reads', () => {
  expect(mergeHits({ en: [hit('en_data/#c', 1)] }, pages, 'ru')[0]).toMatchObject({ lang: 'en', in: ['en'], page: { path: 'data/#c' } })
})

test('an id that no list of pages knows, as after a new release of the site, is passed over', () => {
  expect(mergeHits({ ru: [hit('ru_gone', 9)] }, pages, 'ru')).toEqual([])
})

test.each([
  ['relevance', ['d/', 'data/#c', 'b/', 'a/']],
  ['date', ['a/', 'data/#c', 'b/', 'd/']],
] as const)('finds are ordered by %s, equals from the newest', (sort, paths) => {
  const found = mergeHits({ ru: [hit('ru_a/', 1), hit('ru_b/', 2)], en: [hit('en_data/#c', 2), hit('en_d/', 3)] }, pages, 'ru')
  expect(orderFound(found, sort).map((one) => one.page.path)).toEqual(paths)
})
