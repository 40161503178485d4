import { expect, test } from 'vitest'
import { makeNameIndex, readFacts } from './fact.ts'
import { formatFact } from './format-fact.ts'
import type { Lang } from '../lang/langs.ts'

const names = makeNameIndex([])
const told = (lang: Lang, text: string) => readFacts(text, lang, names).filter(({ kind }) => kind !== 'quoted').map(formatFact).join(', ')

test.each([
  ['zero cases', '0'], ['two women', '2'], ['three', '3'], ['four', '4'], ['five', '5'], ['six', '6'], ['seven', '7'], ['eight', '8'], ['nine', '9'],
  ['ten', '10'], ['eleven', '11'], ['twelve', '12'], ['thirteen', '13'], ['fourteen', '14'], ['fifteen', '15'], ['sixteen', '16'],
  ['seventeen', '17'], ['eighteen', '18'], ['nineteen', '19'], ['twenty', '20'], ['thirty', '30'], ['forty', '40'], ['fifty', '50'],
  ['sixty', '60'], ['seventy-one', '71'], ['Twenty-one women', '21'], ['ninety nine', '99'], ['a hundred', '100'], ['one hundred', '100'],
  ['two hundred', '200'], ['two hundred and forty-five', '245'], ['four hundred fifty-four', '454'], ['one hundred and one', '101'],
  ['a thousand', '1000'], ['two thousand one hundred', '2100'], ['two thousand and five', '2005'], ['two hundred thousand', '200000'],
  ['a million', '1000000'], ['one million two hundred thousand', '1200000'], ['half a million', '500000'], ['two and a half million', '2500000'],
  ['a dozen', '12'], ['two dozen', '24'], ['half a dozen', '6'], ['twenty and thirty', '20, 30'], ['three, four', '3, 4'], ['three billion', '3000000000'],
])('%s → %s', (text, value) => expect(told('en', text)).toBe(value))

test.each([
  ['first', '~#1'], ['the second', '#2'], ['third', '#3'], ['a third group', '#3'], ['fifth', '#5'], ['sixth phase', '#6'], ['twelfth', '#12'],
  ['twentieth', '#20'], ['twenty-first', '#21'], ['one hundred and fifth', '#105'], ['1st', '#1'], ['2nd', '#2'],
  ['3rd stage', '#3'], ['21st', '#21'], ['the 1990s', '1990s'],
])('%s → %s', (text, value) => expect(told('en', text)).toBe(value))

test.each([
  ['half the children', '1/2'], ['a third of them', '1/3'], ['one third of them', '1/3'], ['two thirds', '2/3'], ['two-thirds', '2/3'],
  ['three quarters', '3/4'], ['a quarter of', '1/4'], ['almost a third more', 'almost 1/3'], ['one in three', '1/3|3'], ['every fifth', '1/5'],
  ['nine in ten', '9/10|10'], ['nine out of ten', '9/10|10'], ['one in 2023', '~1, 2023'], ['the first quarter', '~#1'], ['the second half', '#2'],
])('%s is a part: %s', (text, value) => expect(told('en', text)).toBe(value))

test.each([
  ['one of them', '~1'], ['no one', '~1'], ['one outlet', '~1'], ['one child', '1'], ['both camps', '~2'], ['twice', '~2'], ['none', '~0'],
  ['not one', '~0'], ['not a single child', '~0'],
])('%s is heard softly: %s', (text, value) => expect(told('en', text)).toBe(value))

test.each(['hundreds of people', 'thousands', 'dozens of families', 'often', 'attend', 'seconds later', 'a few', 'someone', 'alone'])(
  '%s is no number', (text) => expect(told('en', text)).toBe(''))
