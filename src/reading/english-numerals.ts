import type { Numeral } from './numeral.ts'

/** What a single English word says of a number: `twenty → 20`, `sixth → #6`, `thousand → ×1000`, `half → 1/2`. */
export function englishNumeral(word: string): Numeral | undefined {
  return words.get(word)
}

const cardinals = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
] as const
const ordinals = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' '),
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' '),
] as const

const words = new Map<string, Numeral>()
cardinals[0].forEach((word, value) => words.set(word, { type: 'unit', value, isWeak: value === 1 }))
cardinals[1].forEach((word, index) => words.set(word, { type: 'unit', value: index * 10 + 20 }))
ordinals[0].forEach((word, index) => words.set(word, { type: 'ordinal', value: index + 1, isWeak: index === 0 }))
ordinals[1].forEach((word, index) => words.set(word, { type: 'ordinal', value: index * 10 + 20 }))
for (const [word, value] of [['dozen', 12], ['hundred', 100], ['thousand', 1000], ['million', 1e6], ['billion', 1e9]] as const) {
  words.set(word, { type: 'scale', value, alone: 'bounded' })
  words.set(`${word}s`, { type: 'scale', value, alone: 'no', isShort: true })
}
for (const [word, value] of [['mn', 1e6], ['bn', 1e9]] as const) words.set(word, { type: 'scale', value, alone: 'no', isShort: true })
words.set('hundredth', { type: 'ordinal', value: 100 })
words.set('thousandth', { type: 'ordinal', value: 1000 })
words.set('half', { type: 'fraction', value: 2 })
words.set('halves', { type: 'fraction', value: 2 })
words.set('thirds', { type: 'fraction', value: 3 })
words.set('quarter', { type: 'fraction', value: 4 })
words.set('quarters', { type: 'fraction', value: 4 })
words.set('fifths', { type: 'fraction', value: 5 })
words.set('both', { type: 'whole', value: 2, isWeak: true })
words.set('twice', { type: 'whole', value: 2, isWeak: true })
words.set('none', { type: 'whole', value: 0, isWeak: true })
