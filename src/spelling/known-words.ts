import type { Name } from '../glossary/glossary.ts'
import { knownPlaces } from '../parity/known-places.ts'
import { foldWord } from '../reading/token.ts'
import { stemsByKind } from './declension.ts'

/** Finds which of some known words a word is a form of. */
export type FindKnown = (word: string) => string | undefined

/** Every name of the glossary, however it is met, and of the countries that texts name. */
export function makeNameFinder(glossary: readonly Name[]): FindKnown {
  const written = glossary.flatMap((entry) => [
    entry.ru, entry.en, entry.abbr_ru ?? [], entry.abbr_en ?? [], entry.variants_ru ?? [], entry.variants_en ?? [], entry.variants_unseen ?? [], Object.values(entry.native ?? {}),
  ].flat())
  return makeFinder([...written, ...knownPlaces.flatMap(({ names, adjectives }) => [...names, ...adjectives])])
}

/**
 * Makes words ready to be asked: `реинтеграция` is also «реинтеграцией», `кыргызский` also «по-кыргызски», `Аль-Холь` also «Холь». A word
 * with a capital knows no words without.
 */
export function makeFinder(words: readonly string[]): FindKnown {
  const forms = new Map<string, string>()
  const add = (word: string, whole: string) => {
    const folded = foldWord(word)
    for (const key of [folded, ...stemsByKind(folded)]) for (const cased of isCapital(word) ? [`^${key}`] : [key, `^${key}`]) if (!forms.has(cased)) forms.set(cased, whole)
  }
  for (const whole of words) for (const word of [whole, ...(whole.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [])]) add(word, whole)
  const findPart = (word: string) => {
    const [folded, mark] = [foldWord(word), isCapital(word) ? '^' : '']
    return [folded, ...stemsByKind(folded)].map((key) => forms.get(mark + key)).find((known) => known !== undefined)
  }
  return (word) => {
    const parts = word.split('-')
    const adverb = /^по-(.*(?:ск|цк)и)$/i.exec(word)?.[1]
    const found = findPart(word) ?? (adverb ? findPart(`${adverb}й`) : undefined)
    if (found !== undefined || parts.length < 2) return found
    const known = parts.map(findPart)
    return known.includes(undefined) ? undefined : known[0]
  }
}

function isCapital(word: string): boolean {
  return /\p{Lu}/u.test(word)
}
