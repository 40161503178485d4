import type { Lang } from '../lang/langs.ts'
import { englishNumeral } from './english-numerals.ts'
import type { Numeral } from './numeral.ts'
import { russianNumeral } from './russian-numerals.ts'
import { at, isGlued, type Token } from './token.ts'

/** A number in words and the token after it. */
export type NumberWords = { type: 'cardinal' | 'ordinal' | 'fraction'; value: number; to: number; isWeak: boolean }

/** What a word says of a number, in a language. */
export function numeralOf(token: Token, lang: Lang): Numeral | undefined {
  if (token.kind !== 'word') return undefined
  return lang === 'ru' ? russianNumeral(token.text) : englishNumeral(token.text)
}

/**
 * Reads a number in words: `двадцать одна → 21`, `two hundred and five → 205`, `полторы тысячи → 1500`, `half a million → 500000`.
 * `start` is a number in digits that stands before (`2 тысячи`); `isBounded` tells that a qualifier stands before («более тысячи»).
 */
export function readNumberWords(tokens: readonly Token[], from: number, lang: Lang, isBounded: boolean, start?: number): NumberWords | undefined {
  let total = 0
  let current = start
  let room = start === undefined ? 1000 : 0
  let largest = Infinity
  let to = from
  let isWeak = false
  let count = start === undefined ? 0 : 1
  for (let index = from; ; index++) {
    const joined = count > 0 || current !== undefined ? skipJoint(tokens, index, lang, room) : skipArticle(tokens, index, lang)
    if (joined > index && count === 0) current = 1
    const token = at(tokens, joined)
    const numeral = numeralOf(token, lang)
    const half = current !== undefined && count > 0 ? halfAfter(tokens, index, lang) : 0
    if (half > 0) {
      current = (current ?? 0) + 0.5
      to = half
      index = half - 1
      room = 0
      continue
    }
    if (!numeral) break
    if (numeral.type === 'ordinal') {
      if (joined > index && count === 0) return undefined // "a third"
      const fits = count === 0 || (numeral.value < room && start === undefined)
      if (fits)
        return { type: 'ordinal', value: total + (current ?? 0) + numeral.value, to: joined + 1, isWeak: count === 0 && numeral.isWeak === true }
      break
    }
    if (numeral.type === 'fraction') {
      if (start === undefined && total === 0 && count <= 1) {
        const isHalfOf = numeral.value === 2 && count === 0 && lang === 'en' && at(tokens, joined + 1).text === 'a'
        const scale = isHalfOf ? numeralOf(at(tokens, joined + 2), lang) : undefined
        if (scale?.type === 'scale') return { type: 'cardinal', value: scale.value / 2, to: joined + 3, isWeak: false }
        return { type: 'fraction', value: (current ?? 1) / numeral.value, to: joined + 1, isWeak: false }
      }
      break
    }
    if (numeral.type === 'whole') {
      if (count > 0 || joined > index) break
      return { type: 'cardinal', value: numeral.value, to: joined + 1, isWeak: numeral.isWeak === true }
    }
    if (numeral.type === 'unit') {
      if (joined > index && count === 0) return undefined // "a one"
      if (numeral.value >= room) break
      if (isFamily(tokens, joined, lang, count)) break
      current = (current ?? 0) + numeral.value
      room = numeral.value < 20 ? 0 : numeral.value < 100 ? 10 : 100
      isWeak = count === 0 && numeral.isWeak === true
    } else {
      if (current === undefined && (total > 0 || !(numeral.alone === 'yes' || (numeral.alone === 'bounded' && isBounded)))) break
      if (numeral.value >= largest) break
      if (numeral.value >= 1000) {
        total += (current ?? 1) * numeral.value
        current = undefined
        room = 1000
        largest = numeral.value
      } else {
        current = (current ?? 1) * numeral.value
        room = numeral.value === 100 ? 100 : 0
      }
      isWeak = false
    }
    count++
    to = joined + 1
    if (numeral.type === 'scale' && numeral.isShort && at(tokens, to).text === '.' && isGlued(tokens, to) && lang === 'ru') to++
    index = to - 1
  }
  if (to === from) return undefined
  return { type: 'cardinal', value: Number((total + (current ?? 0)).toPrecision(12)), to, isWeak: isWeak && count === 1 }
}

/** Past a hyphen or an “and” inside an English number: `twenty-one`, `two hundred and five`. */
function skipJoint(tokens: readonly Token[], index: number, lang: Lang, room: number): number {
  if (lang !== 'en') return index
  const next = numeralOf(at(tokens, index + 1), lang)
  if (at(tokens, index).text === '-' && isGlued(tokens, index) && isGlued(tokens, index + 1)) {
    const fits = next !== undefined && (next.type === 'fraction' || next.type === 'scale' || next.value < room)
    return fits ? index + 1 : index
  }
  if (at(tokens, index).text !== 'and' || room < 100 || next?.type === 'scale' || next?.type === 'fraction') return index
  const after = numeralOf(at(tokens, index + 2), lang)
  return next && next.value < 100 && after?.type !== 'scale' ? index + 1 : index
}

/** Past an English article before a scale word: `a hundred`. */
function skipArticle(tokens: readonly Token[], index: number, lang: Lang): number {
  if (lang !== 'en' || at(tokens, index).text !== 'a') return index
  const next = numeralOf(at(tokens, index + 1), lang)
  const isPart = next?.type === 'fraction' || (next?.type === 'scale' && !at(tokens, index + 1).text.endsWith('s'))
  return isPart ? index + 1 : index
}

/** The token after “and a half” or «с половиной», or 0. */
function halfAfter(tokens: readonly Token[], index: number, lang: Lang): number {
  const words = [0, 1, 2].map((offset) => at(tokens, index + offset).text)
  if (lang === 'ru') return words[0] === 'с' && words[1] === 'половиной' ? index + 2 : 0
  return words.join(' ') === 'and a half' ? index + 3 : 0
}

/** «семью» is the family unless a plural instrumental follows: «семью женщинами». */
function isFamily(tokens: readonly Token[], index: number, lang: Lang, count: number): boolean {
  return lang === 'ru' && count === 0 && at(tokens, index).text === 'семью' && !/(?:ами|ями|ьми|ими|ыми)$/.test(at(tokens, index + 1).text)
}
