import type { Name } from '../glossary/glossary.ts'
import type { Issue, Place } from '../issues/issue.ts'
import { lineAt, lineStarts } from '../issues/lines.ts'
import { langs, makeBoth, type Both, type Lang } from '../lang/langs.ts'
import type { Passage } from '../prose/passage.ts'
import { makeHouseNames, type HouseNames } from './house-names.ts'
import { makeFinder, makeNameFinder, type FindKnown } from './known-words.ts'
import { checkOwnWords, type OwnWord } from './own-words.ts'
import { mixedIssue, nameIssue, spellingIssue } from './wording.ts'
import { writtenWords, type WrittenWord } from './written-word.ts'

/** The words of one content file; `isAboutNames` when it speaks of spellings, as the glossary does. */
export type Prose = { file: string; source: string; passages: readonly Passage[]; isAboutNames?: boolean }

/** Dictionaries to ask which words they have not, and what they would write instead. */
export type Dictionaries = {
  missing: (words: readonly string[], lang: Lang) => Promise<ReadonlySet<string>>
  suggest: (words: readonly string[], lang: Lang) => Promise<ReadonlyMap<string, readonly string[]>>
}

/** A word at its place, and why it is named: the unit of the glossary that it should be, or that nothing has it. */
type Doubt = WrittenWord & { place: Place; house?: string }

/** Names every word that neither the glossary nor the own words nor a dictionary has, and every name that the glossary spells otherwise. */
export async function checkSpelling(texts: readonly Prose[], glossary: readonly Name[], own: { words: readonly OwnWord[]; file: string }, dictionaries: Dictionaries): Promise<Issue[]> {
  const houseNames = makeHouseNames(glossary)
  const unheard = unheardWords(texts, makeNameFinder(glossary))
  const missing: Both<ReadonlySet<string>> = makeBoth(() => new Set<string>())
  for (const lang of langs) missing[lang] = await dictionaries.missing(unheard[lang], lang)
  const findOwn = makeFinder(own.words.map(({ word }) => word))
  const needed = new Set(langs.flatMap((lang) => [...missing[lang]].flatMap((word) => findOwn(word) ?? [])))
  const isMissing = ({ text, lang }: WrittenWord) => lang === 'mixed' || (missing[lang].has(text) && findOwn(text) === undefined)

  const doubts = texts.flatMap((text) => doubtsIn(text, houseNames, isMissing))
  const near: Both<ReadonlyMap<string, readonly string[]>> = makeBoth(() => new Map<string, string[]>())
  for (const lang of langs) near[lang] = await dictionaries.suggest([...new Set(doubts.filter((word) => word.lang === lang && !word.house).map(({ text }) => text))], lang)
  const issues = doubts.map(({ text, lang, place, house }) => {
    if (house) return nameIssue(text, house, place)
    return lang === 'mixed' ? mixedIssue(text, place) : spellingIssue(text, near[lang].get(text) ?? [], place)
  })
  return [...issues, ...checkOwnWords(own.words, (word) => needed.has(word), own.file)]
}

function doubtsIn({ source, file, passages, isAboutNames }: Prose, houseNames: HouseNames, isMissing: (word: WrittenWord) => boolean): Doubt[] {
  const starts = lineStarts(source)
  return passages.flatMap((passage) => {
    const placeOf = (offset: number): Place => ({ file, ...lineAt(starts, passage.from[offset] ?? 0) })
    const words = writtenWords(passage).flatMap((word): Doubt[] => {
      const isName = /\p{Lu}/u.test(word.text)
      const house = isName && !isAboutNames ? houseNames.mend(word.text) : undefined
      if (!house && !isMissing(word)) return []
      return [{ ...word, place: placeOf(word.start), house: house ?? (isName && word.lang !== 'mixed' ? houseNames.near(word.text) : undefined) }]
    })
    const phrases = isAboutNames ? [] : houseNames.phrases.flatMap(({ shape, house }) =>
      [...passage.text.matchAll(shape)].map(({ 0: text, index }): Doubt => ({ text, start: index, lang: passage.lang, place: placeOf(index), house })),
    )
    return [...phrases, ...words.filter(({ start }) => !phrases.some((name) => name.start <= start && start < name.start + name.text.length))]
  })
}

/** The words that the glossary has not, each once. */
function unheardWords(texts: readonly Prose[], findName: FindKnown): Both<string[]> {
  const words = makeBoth(() => new Set<string>())
  for (const { passages } of texts)
    for (const passage of passages) for (const { text, lang } of writtenWords(passage)) if (lang !== 'mixed') words[lang].add(text)
  return makeBoth((lang) => [...words[lang]].filter((word) => findName(word) === undefined).sort())
}
