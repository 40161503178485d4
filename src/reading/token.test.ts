import { expect, test } from 'vitest'
import { cutTokens, foldWord } from './token.ts'

test.each([
  ['28–31 мая', '28 – 31 мая'], ['$400', '$ 400'], ['al-Hol', 'al - hol'], ['Kyrgyzstan’s', 'kyrgyzstan'], ['«Айкол‑5»', '" айкол - 5 "'], ['см. https://a.kg/2024/5 и 7', 'см . и 7'],
  ['', ''], ['  \n', ''], ['\u0301\u0301', ''], ['40\u00a0%', '40 %'], ['😀 5', '😀 5'],
])('%j → %j', (text, tokens) => expect(cutTokens(text).map((token) => token.text).join(' ')).toBe(tokens))

test.each([
  ['Ní', 'ni'], ['Сёмин', 'семин'], ['два́дцать', 'двадцать'], ['и\u0306он', 'йон'], ['Türkiye'.normalize('NFD'), 'turkiye'], ['cоветa', 'совета'], ['Аl', 'al'], ['пере\u00adнос', 'перенос'],
])('%j folds to %j', (word, folded) => expect(foldWord(word)).toBe(folded))

test('places are those of the text as it stands', () => {
  const text = 'два́дцать  и\u0306 𝒳 Türkiye'.normalize('NFD')
  for (const { start, end } of cutTokens(text)) expect(foldWord(text.slice(start, end))).not.toMatch(/\s/)
  expect(cutTokens(text).at(-1)?.end).toBe(text.length)
})
