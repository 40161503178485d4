import { expect, test } from 'vitest'
import { cutWords, joinWords } from './cut-words.ts'

const cut = (text: string) => cutWords(text).map(({ text: word, joined }) => (joined ? `-${word}` : word)).join(' ')

test.each([
  ['«Айкол‑5»: вернулись 99 человек', 'айкол -5 вернулись 99 человек'],
  ['Аль-Холь, Джалал Абад', 'аль -холь джалал абад'],
  ['1,600 и 1\u00a0600 и 1\u202f600', '1600 и 1600 и 1600'],
  ['1,6 тысячи и 1.6', '1.6 тысячи и 1.6'],
  ['2019–2021', '2019 2021'],
  ['59 + 95', '59 95'],
  ['1,600, 2', '1600 2'],
  ['US and us, UN, ЕС', 'US and us un ес'],
  ['the U.S. and U.N., J. R. Smith', 'the US and un j r smith'],
  ['<b>&amp;', 'b amp'],
  ['؟ 🕊 ((( .*+?', ''],
  ['العربية', 'العربية'],
])('%j is cut into %j', (text, words) => expect(cut(text)).toBe(words))

test('words stand where they are in the text', () => {
  const text = 'Дети «Айкөл-5»\u00a0— 1\u00a0600'
  expect(cutWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Дети', 'Айкөл', '5', '1\u00a0600'])
})

test.each([['Айкол-5', 'айкол5'], ['Аль-Холь', 'альхоль'], ['дом', undefined], ['а-б-в-г-д', undefined]])('the parts of %s are one word %s', (text, joined) => {
  expect(joinWords(cutWords(text), 0)).toBe(joined)
})
