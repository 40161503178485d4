import { expect, test } from 'vitest'
import { measure } from '../scripts/bench-search/bytes.ts'

// From single words to whole questions with names, which have many forms and translations, a number, a date and a phrase.
const visits = [
  ['дети', 'Садыр Жапаров решение вернуть детей'], ['children school', 'what do returnees from Syria need at school'], ['роль ЮНИСЕФ в реабилитации', 'Айкөл'],
  ['20 февраля 2024', 'дети в школе после возвращения'], ['гуманитарный', '"Совет Безопасности"'],
]

test('the first query fetches at most 170 kB with all that the search is made of, the next ones at most 60 kB', async () => {
  const { first, next, shown } = await measure(new Map(), visits, 'gzip')
  expect(Math.max(...first)).toBeLessThan(170_000)
  expect(Math.max(...next)).toBeLessThan(60_000)
  // What finds nothing fetches little.
  expect(Math.min(...shown)).toBeGreaterThan(0)
})
