import { expect, test } from 'vitest'
import type { Figure } from '../missions/figures.ts'
import { checkBinding } from './bind.ts'

const figures: Figure[] = [
  { id: 'kg-aikol-5.total', owner: 'kg-aikol-5', measure: 'total', value: 99, claims: [] },
  { id: 'kg-aikol-5.children', owner: 'kg-aikol-5', measure: 'children', value: 71, claims: [] },
  { id: 'kg-aikol-5.men', owner: 'kg-aikol-5', measure: 'men', value: 2, claims: [] },
]
const hints = (body: string) =>
  checkBinding({ lang: 'ru', file: 'article.ru.mdx', title: '', summary: '', body, bodyLine: 12 }, figures).map(
    ({ line, column, severity, problem }) => `${line}:${column} ${severity} ${problem.en}`,
  )

test('a bare number that the ledger knows is hinted at, at its place', () => {
  expect(hints('Вернулись 99 человек.\n\nСреди них 71 ребёнок.')).toEqual([
    '12:11 hint The number 99 is in the data: kg-aikol-5.total.',
    '14:11 hint The number 71 is in the data: kg-aikol-5.children.',
  ])
})

test.each([
  'Вернулись <Count of="kg-aikol-5.total" />.', '## 99 человек', '<Timeline of="99" />', 'в 71 году не было', '1999 год', '99–100', '71 %', '99,5',
  '«Айкол-99»', '28 + 71 = 99', '2 мужчин', '71 января', '[число](/ru/99/)', '1 099', '99 000', 'резолюция № 99',
])('nothing is hinted at in «%s»', (body) => {
  expect(hints(body.replace('71 году', '1971 году'))).toEqual([])
})
