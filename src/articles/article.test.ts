import { expect, test } from 'vitest'
import { articlesIn, langsOf, orderArticles, readingMinutes } from './article.ts'
import { madeUpArticle } from './made-up.ts'

const both = madeUpArticle({ en: ['A', 'a'], ru: ['А', 'а'] }, { slug: 'both' })
const alone = madeUpArticle({ en: ['B', 'b'] }, { slug: 'alone', date: '2026-01-05' })

test('the newest article comes first, those of one day by slug', () => {
  const order = [
    ['b', '2024-02-20'],
    ['a', '2024-02-20'],
    ['new', '2026-01-05'],
    ['year', '2024'],
  ] as const
  expect(orderArticles(order.map(([slug, date]) => madeUpArticle({}, { slug, date }))).map(({ slug }) => slug)).toEqual([
    'new',
    'a',
    'b',
    'year',
  ])
})

test('an article is read in the languages it exists in', () => {
  expect(articlesIn([both, alone], 'ru').map(({ text }) => text.title)).toEqual(['А'])
  expect(articlesIn([both, alone], 'en').map(({ text }) => text.title)).toEqual(['A', 'B'])
})

test('the language of record comes first', () => {
  expect([langsOf(both), langsOf(alone), langsOf(madeUpArticle({}))]).toEqual([['ru', 'en'], ['en'], []])
})

test.each([
  ['', 1],
  ['слово '.repeat(90), 1],
  ['слово '.repeat(270), 2],
  ['Айкол-5 и 99 человек '.repeat(180), 4],
  ['children’s '.repeat(360), 2],
  ['— … «» '.repeat(999), 1],
  ['<Count of="kg-aikol-5.total" as="citizens" /> <Timeline of="kg" />'.repeat(180), 2],
])('%j… takes whole minutes', (body, minutes) => {
  expect(readingMinutes(body)).toBe(minutes)
})
