import { langs, type Lang } from '../lang/langs.ts'
import type { Passage } from '../prose/passage.ts'

/** A word of a passage as it is written, with hyphens and apostrophes inside it, and the language whose letters it has. */
export type WrittenWord = { text: string; start: number; lang: Lang | 'mixed' }

const shape = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\p{L}\p{M}\p{N}]+(?:[.’'-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a passage that can be spelt right or wrong: no addresses, numbers, abbreviations, nor letters that neither language has. */
export function writtenWords({ text }: Passage): WrittenWord[] {
  return [...text.matchAll(shape)].flatMap(({ 0: found, index }) => {
    const word = found.replace(/['’]s$/, '')
    const isOther = /[\d@:]|\p{L}\.\p{L}/u.test(word) || word === word.toUpperCase() || /\p{Ll}\p{Lu}|^\p{Lu}{2,}s$/u.test(word)
    const lang = langOf(word)
    return isOther || !lang ? [] : [{ text: word, start: index, lang }]
  })
}

/** The letters that each language writes its words with. */
const letters: Record<Lang, RegExp> = { ru: /^[а-яё\u0301’'-]+$/i, en: /^[a-z’'-]+$/i }

function langOf(word: string): WrittenWord['lang'] | undefined {
  const own = langs.find((lang) => letters[lang].test(word))
  if (own) return own
  return word.split('-').some((part) => /\p{Script=Latin}/u.test(part) && /\p{Script=Cyrillic}/u.test(part)) ? 'mixed' : undefined
}
