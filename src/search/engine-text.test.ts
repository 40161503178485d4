import { expect, test } from 'vitest'
import { cutWords } from '../lexis/cut-words.ts'
import { engineTerm, engineWord } from './engine-term.ts'
import { joinParts, roundLength, writeTerms, writeWords } from './engine-text.ts'

const texts = [
  'Дети вернулись. 71 ребёнок — домой', '«Айкол-5»: 1\u00a0600 детей, 1,6\u202fтысячи, 1.6 million, 1,600', 'Аль-Холь\nвторой абзац\nтретий', '', '!', ' в начале', 'в конце. ',
  '— Да? — сказала она. — Нет…', 'Дети · 71\nВзрослые · 28', '«Первое».\n«Второе»', 'a\n\nb', 'Zhaparov’s children', 'из\u00a0лагеря', '«Айкөл», АЙКӨЛ, Ёлка, ёж, Ўзбек', 'Ян’s', 'n_345_ru', 'Мой PreventionMedia',
]

/** The engine’s own words of a text: cut at white space, small letters, no marks. */
const read = (text: string) => text.split(/\s+/).map((word) => word.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))

test.each(texts)('the engine reads the words of %j as we do, one after another, and nothing runs over a paragraph', (text) => {
  const paragraphs = text.split('\n').map((line) => cutWords(line).map((word) => engineWord(word.text)))
  expect(writeWords(text).split('¶').map((line) => read(line).filter((word) => word !== ''))).toEqual(paragraphs)
})

test.each([['1.6', '16'], ['US', 'us'], ['мой', 'мои'], ['2024-02', '202402'], ['secur council', 'securcouncil'], ['дет', 'дети']])('%j and %j are two terms, and none begins the other', (one, other) => {
  const [first, second] = [engineTerm(one), engineTerm(other)]
  expect(read(`${first} ${second}`)).toEqual([first, second])
  expect(first.startsWith(second) || second.startsWith(first)).toBe(false)
})

test('no word of the running text is a term', () => expect(engineWord('дети')).not.toBe(engineTerm('дети')))

test('a term stands as often as the text says it, and ever less', () => {
  expect([1, 2, 3, 4, 5, 8, 9, 1000].map((times) => writeTerms(new Map([['a', times]]), []).split(' ').length)).toEqual([1, 2, 3, 3, 4, 4, 4, 4])
})

test('usual terms have the same place in every text', () => {
  const usual = ['дет', 'дом']
  const placesOf = (said: [string, number][], stem: string) => writeTerms(new Map(said), usual).split(' ').indexOf(engineTerm(stem))
  expect([placesOf([['дет', 1], ['дом', 1]], 'дом'), placesOf([['дом', 3]], 'дом'), placesOf([['дет', 9], ['дом', 2], ['мат', 1]], 'дом')]).toEqual([4, 4, 4])
  expect(placesOf([['мат', 1]], 'мат')).toBe(8)
})

test('lengths are few and different texts stay apart', () => {
  expect([1, 63, 64, 65].map((length) => roundLength(Array.from({ length }, () => 'a').join(' ')).split(' ').length)).toEqual([64, 64, 64, 128])
  expect(read(joinParts(['a', '', 'b']))).toEqual(['a', '', 'b'])
})
