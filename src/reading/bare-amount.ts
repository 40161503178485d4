import type { Lang } from '../lang/langs.ts'
import { readDigits } from './digits.ts'
import { numeralOf, readNumberWords } from './number-words.ts'
import { readRoman } from './roman.ts'
import { russianPrefix } from './russian-numerals.ts'
import { at, isGlued, type Token } from './token.ts'
import { timeAdjective, timeUnit } from './units.ts'

/** A number as it is read, before what it measures is known; `to` is the token after it. */
export type Amount = {
  type: 'cardinal' | 'ordinal' | 'fraction' | 'decade' | 'percent'
  value: number
  others: number[]
  /** For parts of a whole, which are not written as decimals: `2/3`. */
  part?: string
  /** The unit that is part of the same word: `five-year`, «пятилетний». */
  span?: string
  from: number
  to: number
  manner: 'digits' | 'words'
  isWeak: boolean
  /** Digits only, without groups, decimals or scale, so that a year may be meant. */
  isPlain: boolean
  /** What digits are multiplied by: 1000 in `2 тысячи`. */
  scale?: number
}

/** Reads one number, in digits or in words, with its scale and its endings: `1,6 тысячи → 1600`, `3-го → #3`, «пятилетний» → 5 year. */
export function readBareAmount(tokens: readonly Token[], from: number, lang: Lang, isBounded = false): Amount | undefined {
  return inDigits(tokens, from, lang) ?? inWords(tokens, from, lang, isBounded)
}

function inDigits(tokens: readonly Token[], from: number, lang: Lang): Amount | undefined {
  const digits = readDigits(tokens, from, lang)
  if (!digits) return undefined
  const { value, others, isPlain } = digits
  const base: Amount = { type: 'cardinal', value, others, from, to: digits.to, manner: 'digits', isWeak: false, isPlain }
  const isSlash = at(tokens, digits.to).text === '/' && isGlued(tokens, digits.to) && isGlued(tokens, digits.to + 1)
  const whole = isSlash ? Number(at(tokens, digits.to + 1).text) : 0
  if (digits.isPlain && digits.value > 0 && digits.value < whole && (whole <= 10 || whole === 100) && at(tokens, digits.to + 2).text !== '/')
    return { ...base, type: 'fraction', part: `${digits.value}/${whole}`, to: digits.to + 2, isPlain: false }
  const glued = isGlued(tokens, digits.to) ? at(tokens, digits.to) : undefined
  if (lang === 'en' && glued?.kind === 'word') {
    if (/^(?:st|nd|rd|th)$/.test(glued.text)) return { ...base, type: 'ordinal', to: digits.to + 1 }
    if (glued.text === 's' && digits.value % 10 === 0) return { ...base, type: 'decade', to: digits.to + 1 }
    const scale = { m: 1e6, k: 1e3, bn: 1e9, b: 1e9 }[glued.text]
    if (scale) return scaled(base, scale, digits.to + 1)
  }
  const ending = glued?.text === '-' && isGlued(tokens, digits.to + 1) ? at(tokens, digits.to + 1) : undefined
  if (lang === 'ru' && ending?.kind === 'word') {
    if (/^(?:е|х|ые|ых)$/.test(ending.text) && digits.value % 10 === 0 && digits.value >= 20) return { ...base, type: 'decade', to: digits.to + 2 }
    if (ordinalEnding.test(ending.text)) return { ...base, type: 'ordinal', to: digits.to + 2 }
    if (/^(?:ти|и|мя|ми|та|ро|рых|ух|ех|еро|ерых)$/.test(ending.text)) return { ...base, to: digits.to + 2, isPlain: false }
    if (/^процентн/.test(ending.text)) return { ...base, type: 'percent', to: digits.to + 2 }
    const span = timeAdjective(ending.text)
    if (span) return { ...base, span, to: digits.to + 2, isPlain: false }
  }
  const next = numeralOf(at(tokens, digits.to), lang)
  if (next?.type !== 'scale' && !(lang === 'en' && at(tokens, digits.to).text === 'and')) return base
  const words = readNumberWords(tokens, digits.to, lang, true, digits.value)
  const rest = words && words.value / digits.value >= 1000 ? readDigits(tokens, words.to, lang) : undefined
  if (words && rest?.isPlain && rest.value < 1000) return { ...base, value: words.value + rest.value, to: rest.to, isPlain: false }
  return words?.type === 'cardinal' ? { ...base, value: words.value, others: [], to: words.to, isPlain: false, scale: words.value / digits.value } : base
}

const ordinalEnding = /^(?:ый|ий|й|ая|я|ое|е|ого|его|го|ому|ему|му|ым|им|м|ом|ем|ой|ей|ую|ю|ые|ых|их|х|ыми|ья|ье)$/

function scaled(amount: Amount, scale: number, to: number): Amount {
  return { ...amount, value: Number((amount.value * scale).toPrecision(12)), others: [], to, isPlain: false, scale }
}

function inWords(tokens: readonly Token[], from: number, lang: Lang, isBounded: boolean): Amount | undefined {
  const base = { others: [], from, manner: 'words', isPlain: false } as const
  const half = halfTime(tokens, from, lang)
  if (half) return { ...base, others: [], ...half }
  const roman = readRoman(tokens, from, lang)
  if (roman) return { ...base, others: [], ...roman, isWeak: false }
  const words = readNumberWords(tokens, from, lang, isBounded)
  if (words?.type === 'fraction' && isOfTime(tokens, from, words.to, lang)) return undefined
  if (words) return { ...base, others: [], ...words, ...(words.type === 'fraction' ? { part: partOf(words.value) } : {}) }
  if (lang !== 'ru' || at(tokens, from).kind !== 'word') return undefined
  const first = russianPrefix(at(tokens, from).text)
  if (!first) return undefined
  const second = first.value >= 20 ? russianPrefix(first.rest) : undefined
  const [value, rest] = second && second.value < 10 ? [first.value + second.value, second.rest] : [first.value, first.rest]
  if (/^процентн/.test(rest)) return { ...base, others: [], type: 'percent', value, to: from + 1, isWeak: false }
  const span = timeAdjective(rest)
  return span ? { ...base, others: [], type: 'cardinal', value, span, to: from + 1, isWeak: value === 1 } : undefined
}

/** «полгода», "half a year", "a year and a half". */
function halfTime(tokens: readonly Token[], from: number, lang: Lang): Pick<Amount, 'value' | 'to' | 'isWeak'> & { type: 'cardinal'; span: string } | undefined {
  if (!/^(?:half|an?|one|полу?года)$/.test(at(tokens, from).text)) return undefined
  const words = [0, 1, 2, 3, 4].map((offset) => at(tokens, from + offset).text)
  if (lang === 'ru' && /^полу?года$/.test(words[0] ?? '')) return { type: 'cardinal', value: 0.5, span: 'year', to: from + 1, isWeak: false }
  if (lang === 'ru') return undefined
  const unit = timeUnit(words[0] === 'half' ? (words[2] ?? '') : (words[1] ?? ''), lang)
  if (unit === undefined) return undefined
  if (words[0] === 'half' && /^an?$/.test(words[1] ?? '')) return { type: 'cardinal', value: 0.5, span: unit, to: from + 3, isWeak: false }
  const isAndHalf = /^(?:an?|one)$/.test(words[0] ?? '') && words.slice(2).join(' ') === 'and a half'
  return isAndHalf ? { type: 'cardinal', value: 1.5, span: unit, to: from + 5, isWeak: false } : undefined
}

/** The half or the quarter of a year that an ordinal counts: "the first quarter", «вторая половина». */
function isOfTime(tokens: readonly Token[], from: number, to: number, lang: Lang): boolean {
  return to === from + 1 && numeralOf(at(tokens, from - 1), lang)?.type === 'ordinal'
}

function partOf(value: number): string {
  for (const divisor of [2, 3, 4, 5]) {
    const count = value * divisor
    if (Math.abs(count - Math.round(count)) < 1e-9) return `${Math.round(count)}/${divisor}`
  }
  return String(value)
}
