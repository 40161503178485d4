import { expect, test } from 'vitest'
import { cases } from '../lang/spell.ts'
import { nounOf, nouns } from '../missions/nouns.ts'
import { formatCount } from './count.ts'

const russian = (value: number, noun: (typeof nouns)[number]) =>
  cases.map((grammarCase) => formatCount(value, { lang: 'ru', noun, case: grammarCase }).replace('\u00A0', ' '))

test.each([
  [71, 'children', ['71 ребёнок', '71 ребёнка', '71 ребёнку', '71 ребёнка', '71 ребёнком', '71 ребёнке']],
  [2, 'children', ['2 ребёнка', '2 детей', '2 детям', '2 детей', '2 детьми', '2 детях']],
  [22, 'people', ['22 человека', '22 человек', '22 человекам', '22 человека', '22 человеками', '22 человеках']],
  [65, 'children', ['65 детей', '65 детей', '65 детям', '65 детей', '65 детьми', '65 детях']],
  [31, 'women', ['31 женщина', '31 женщины', '31 женщине', '31 женщину', '31 женщиной', '31 женщине']],
  [3, 'women', ['3 женщины', '3 женщин', '3 женщинам', '3 женщин', '3 женщинами', '3 женщинах']],
  [11, 'men', ['11 мужчин', '11 мужчин', '11 мужчинам', '11 мужчин', '11 мужчинами', '11 мужчинах']],
  [99, 'citizens', ['99 граждан', '99 граждан', '99 гражданам', '99 граждан', '99 гражданами', '99 гражданах']],
  [29, 'families', ['29 семей', '29 семей', '29 семьям', '29 семей', '29 семьями', '29 семьях']],
  [4, 'families', ['4 семьи', '4 семей', '4 семьям', '4 семьи', '4 семьями', '4 семьях']],
  [21, 'missions', ['21 миссия', '21 миссии', '21 миссии', '21 миссию', '21 миссией', '21 миссии']],
] as const)('%i %s agrees in all six cases', (value, noun, expected) => {
  expect(russian(value, noun)).toEqual(expected)
})

test.each([
  [71, 'children', 'nom', 'семьдесят один ребёнок', 'seventy-one children'],
  [71, 'children', 'gen', 'семидесяти одного ребёнка', 'seventy-one children'],
  [31, 'women', 'acc', 'тридцать одну женщину', 'thirty-one women'],
  [2, 'women', 'acc', 'двух женщин', 'two women'],
  [22, 'women', 'acc', 'двадцать две женщины', 'twenty-two women'],
  [460, 'people', 'ins', 'четырьмястами шестьюдесятью человеками', 'four hundred and sixty people'],
  [1, 'children', 'dat', 'одному ребёнку', 'one child'],
  [2200, 'people', 'nom', 'две тысячи двести человек', 'two thousand two hundred people'],
] as const)('%i %s in words, %s', (value, noun, grammarCase, ru, en) => {
  const plain = (text: string) => text.replace('\u00A0', ' ')
  expect(plain(formatCount(value, { lang: 'ru', noun, case: grammarCase, words: true }))).toBe(ru)
  expect(plain(formatCount(value, { lang: 'en', noun, case: grammarCase, words: true }))).toBe(en)
})

test('bare gives the number alone, in digits or in words', () => {
  expect(formatCount(71, { lang: 'ru', noun: 'children', case: 'gen', bare: true })).toBe('71')
  expect(formatCount(71, { lang: 'ru', noun: 'children', case: 'gen', bare: true, words: true })).toBe('семидесяти одного')
  expect(formatCount(2200, { lang: 'en', noun: 'people', bare: true })).toBe('2,200')
})

test('a measure is told with its own noun', () => {
  expect(['total', 'children', 'orphans', 'running-women', 'under-3', 'planned-children', 'families'].map((measure) => nounOf(measure as 'total'))).toEqual([
    'people', 'children', 'orphans', 'women', 'children', 'children', 'families',
  ])
})
