import russian from 'dictionary-ru'
import { expect, test } from 'vitest'
import { openDictionary } from './dictionary.ts'
import { foldWord } from './fold.ts'
import { functionWords } from './function-words.ts'
import { irregularForms } from './irregular.ts'
import { nounCases, personCases } from './name-cases.ts'
import { stemOf } from './stem.ts'

const paradigms = openDictionary(String(russian.aff), String(russian.dic))

test.each([
  ['отца', ['отец', 'отца', 'отцу', 'отцы']], ['дня', ['день', 'дни', 'днями']], ['гуманитарной', ['гуманитарный', 'гуманитарных']], ['граждан', ['гражданин', 'гражданами']],
  ['ребенка', ['ребенок', 'ребенком']], ['репатриации', ['репатриация', 'репатриацию']],
])('%s is a form of a word with the forms %j', (form, forms) => {
  expect(paradigms(form).flat()).toEqual(expect.arrayContaining(forms))
})

test('a word that no dictionary has belongs to none', () => {
  expect(paradigms('йцукен')).toEqual([])
  expect(paradigms('')).toEqual([])
})

test('a name has all its cases', () => {
  expect(personCases('Садыр Жапаров')[1]).toEqual(['жапаров', 'жапарова', 'жапарову', 'жапаровым', 'жапарове'])
  expect(personCases('Жыпариса Рысбекова')[1]).toEqual(['рысбекова', 'рысбековой', 'рысбекову'])
  expect(nounCases('Баткен')).toEqual(['баткен', 'баткена', 'баткену', 'баткеном', 'баткене'])
  expect(nounCases('Мээрим')).toContain('мээримом')
  expect(nounCases('Алматы')).toEqual(['алматы'])
})

test.each([['гуманитарный', 'гуманитарной'], ['айкола5', 'айкол5'], ['school', 'schools']])('%s and %s share a stem', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other))
})

test.each([['при', 'приём'], ['после', 'посла'], ['пять', 'пятый'], ['ради', 'радио'], ['им', 'имя']])('«%s» and «%s» share none', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(foldWord(other)))
})

test('small words and irregular ones are folded, so that texts can have them', () => {
  for (const word of [...functionWords, ...irregularForms.flat()]) expect(foldWord(word)).toBe(word)
})
