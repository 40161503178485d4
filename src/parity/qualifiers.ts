import type { Lang } from '../lang/langs.ts'
import type { Qualifier } from './fact.ts'
import { at, type Token } from '../reading/token.ts'

/** A bound that stands next to a number: where it begins or ends, and what it says. */
export type Bound = { qualifier: Qualifier; from: number; to: number }

/** The bound that ends just before a token: `не менее 300 → at-least`, `more than 300 → more-than`. */
export function boundBefore(tokens: readonly Token[], index: number, lang: Lang): Bound | undefined {
  const found = before[lang].get(at(tokens, index - 1).text)?.find(({ words }) => matches(tokens, index - words.length, words))
  return found && { qualifier: found.qualifier, from: index - found.words.length, to: index }
}

/** The bound that begins at a token: `100 и более → at-least`, `сто с лишним → more-than`. */
export function boundAfter(tokens: readonly Token[], index: number, lang: Lang): Bound | undefined {
  const found = after[lang].get(at(tokens, index).text)?.find(({ words }) => matches(tokens, index, words))
  return found && { qualifier: found.qualifier, from: index, to: index + found.words.length }
}

/** Whether the number that begins at a token is denied: «не 71», "not 71". */
export function isDenied(tokens: readonly Token[], index: number, lang: Lang): boolean {
  const { text } = at(tokens, index - 1)
  return lang === 'ru' ? text === 'не' : text === 'not' || (text === 'the' && at(tokens, index - 2).text === 'not')
}

/** The phrases by the word that stands next to what is read, longest first. */
type Phrases = ReadonlyMap<string, { qualifier: Qualifier; words: string[] }[]>

const before: Record<Lang, Phrases> = {
  ru: phrases(-1, {
    'at-least': 'не менее, не меньше, не реже, хотя бы, самое меньшее, как минимум, по меньшей мере, по крайней мере, минимум, не менее чем, не меньше чем, не младше, не моложе',
    'up-to': 'не более, не больше, не свыше, не чаще, не превышает, не превысило, как максимум, максимум, самое большее, до, вплоть до, не более чем, не больше чем, не старше, младше, моложе',
    'more-than': 'более, больше, свыше, более чем, больше чем, чуть более, чуть больше, немногим более, старше, превышает, превысило, превысил, превысила',
    'less-than': 'менее, меньше, менее чем, меньше чем, чуть менее, чуть меньше, немногим менее',
    about: 'около, примерно, порядка, приблизительно, где-то, ориентировочно, округленно, приблизительно около, примерно около',
    almost: 'почти, без малого, едва ли не, чуть ли не, практически',
    exactly: 'ровно, точно, ровным счетом',
  }),
  en: phrases(-1, {
    'at-least': 'at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum of, at a minimum, no younger than, not younger than',
    'up-to': 'up to, as many as, not exceeding, no more than, not more than, at most, at the most, a maximum of, maximum of, not over, no older than, not older than',
    'more-than': 'more than, over, above, in excess of, just over, just more than, slightly more than, a little over, a little more than, upwards of, exceeds, exceeded, older than',
    'less-than': 'fewer than, less than, under, below, just under, slightly fewer than, slightly less than, younger than',
    about: 'about, around, some, roughly, approximately, circa, approx, in the region of, an estimated, or so',
    almost: 'almost, nearly, close to, virtually',
    exactly: 'exactly, precisely',
  }),
}

const after: Record<Lang, Phrases> = {
  ru: phrases(0, { 'more-than': 'с лишним, с небольшим, с лишком', 'at-least': 'и более, или более, и больше, или больше, и выше, и старше', 'up-to': 'и менее, или менее, и меньше, и младше' }),
  en: phrases(0, { 'at-least': 'or more, and more, and over, or over, and above, or older, and older', 'up-to': 'or fewer, or less, and under, or younger, at most', about: 'or so' }),
}

function phrases(near: 0 | -1, lists: Partial<Record<Qualifier, string>>): Phrases {
  const all = Object.entries(lists).flatMap(([qualifier, list]) => list.split(', ').map((phrase) => ({ qualifier: qualifier as Qualifier, words: phrase.split(/ |(?=-)|(?<=-)/) })))
  return Map.groupBy(all.sort((a, b) => b.words.length - a.words.length), ({ words }) => words.at(near) ?? '')
}

function matches(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.every((word, offset) => at(tokens, from + offset).text === word)
}
