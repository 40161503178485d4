import { expect, test } from 'vitest'
import { foldLetters, joinPhase, makeWord, prepareQuery } from './query.ts'

const terms = (text: string) => prepareQuery(text).map(({ term }) => term)

test.each([
  ['гуманитарный', ['гуманитарная']],
  ['Социальной', ['социальная']],
  ['сирийский груз', ['сирийская', 'груз']],
  ['герой', ['герая']],
  ['строй', ['строй']],
  ['мой', ['мой']],
  ['этой', ['этой']],
  ['детей случай', ['детей', 'случай']],
  ['humanitarian', ['humanitarian']],
  ['Айкөл Мээрим Үмүт Теңир', ['айкол', 'мээрим', 'умут', 'тенир']],
  ['Аль-Холь', ['аль-холь']],
  ['«Айкол»', ['айкол']],
  ['вулкан,велосипед', ['вулкан', 'велосипед']],
  ['1,6 и 2.5', ['1,6', 'и', '2.5']],
  ['2019–2021', ['2019', '2021']],
  ['children’s rights', ['children’s', 'rights']],
  ['дети Дети ДЕТИ', ['дети']],
  ['\u0438\u0306ога', ['йога']],
  ['  \t ', []],
  ['<script>', ['script']],
  ['"детский сад"', ['детская сад']],
  ['Бишкек "детский сад" 2023', ['бишкек', '2023', 'детская сад']],
  ['„новая школа“ “old school”', ['новая школа', 'old school']],
  ['"" "!"', []],
  ['кавычка " одна', ['кавычка', 'одна']],
])('the query %j asks the index for %j', (text, expected) => {
  expect(terms(text)).toEqual(expected)
})

test('a query keeps its words as they were typed, to name those that are nowhere', () => {
  expect(prepareQuery('Гуманитарный "Детский сад"').map(({ typed }) => typed)).toEqual(['Гуманитарный', 'Детский сад'])
})

test.each([
  ['гуманитарное', ['гуманитарное', 'гуманитарный', 'гуманитарной', 'гуманитарний']],
  ['социальный', ['социальный', 'социальная', 'социальной', 'социальний']],
  ['школами', ['школами', 'школый', 'школой', 'школий']],
  ['строй', ['строй']],
  ['school', ['school']],
  ['71', ['71']],
])('the word %s may be held as one of %j', (word, forms) => {
  expect(makeWord(word).forms).toEqual(forms)
})

test.each([
  ['ЕС', true],
  ['71', true],
  ['1,6', true],
  ['дети', false],
])('whether only exact finds of %s count: %j', (word, exact) => {
  expect(makeWord(word).exact).toBe(exact)
})

test.each([
  ['Айкол', '5', 'айкол-5'],
  ['Айкол', '2023', undefined],
  ['в', '5', undefined],
  ['71', '5', undefined],
  ['Айкол', 'этап', undefined],
])('%s and %s are the phase %j', (word, number, term) => {
  expect(joinPhase(makeWord(word), makeWord(number))?.term).toBe(term)
})

test('letters of Kyrgyz are read as a Russian keyboard has them', () => {
  expect(foldLetters('ӨҮҢ Айкөл')).toBe('оун айкол')
})

test('a query of any length is asked for in a moment', () => {
  expect(prepareQuery('"а'.repeat(100_000)).length).toBeLessThanOrEqual(16)
  expect(prepareQuery('ааааааа '.repeat(1000) + 'б '.repeat(1000)).length).toBeLessThanOrEqual(16)
})
