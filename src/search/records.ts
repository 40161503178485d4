import { langs, otherLangs, type Lang } from '../lang/langs.ts'
import { datesOf } from '../lexis/amounts.ts'
import { cutWords } from '../lexis/cut-words.ts'
import type { SearchDoc } from './doc.ts'
import type { EngineText } from './engine.ts'
import { joinParts, roundLength, writeTerms, writeWords } from './engine-text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One text as the engine is given it: what it searches, title apart, and what it hands back. */
export type EngineRecord = { title: string; body: string; text: EngineText }

/** The number of each text’s record, and the find and the language of each number: the languages one after another, finds in their order. */
export function numberRecords(size: number, lacks: Record<Lang, readonly number[]>): { lang: Lang; doc: number }[] {
  return langs.flatMap((lang) => {
    const lacking = new Set(lacks[lang])
    return Array.from({ length: size }, (_, doc) => ({ lang, doc })).filter(({ doc }) => !lacking.has(doc))
  })
}

/** The records of all texts, in the order of `numberRecords`. */
export function recordsOf(docs: readonly SearchDoc[], vocabularies: Record<Lang, Vocabulary>): EngineRecord[] {
  return langs.flatMap((lang) => {
    const ranked = rank(vocabularies[lang])
    const size = docs.filter(({ texts }) => texts[lang]).length
    const usual = ranked.filter(({ places }) => places.size * usualShare >= size).map(({ stem }) => stem)
    const stood = docs.map((): Stood[] => [])
    for (const { stem, places } of ranked) for (const [doc, at] of places) stood[doc]?.push({ stem, at })
    return docs.flatMap((doc, number) => recordOf(doc, lang, stood[number] ?? [], usual))
  })
}

// Half of the texts or more: a place for each word of the archive would be a long text of nothing.
const usualShare = 2

function recordOf({ path, kind, date, texts }: SearchDoc, lang: Lang, stood: readonly Stood[], usual: readonly string[]): EngineRecord[] {
  const text = texts[lang]
  if (!text) return []
  const twin = otherLangs(lang).map((other) => texts[other]?.title).find((title) => title !== undefined)
  const end = cutWords(text.title).length
  // Its own day says as much of a text as its title.
  const days = new Set(datesOf(date ?? ''))
  const title = stood.filter(({ stem, at }) => days.has(stem) || at.some((place) => place < end))
  const body = stood.map(({ stem, at }): [string, number] => [stem, at.filter((place) => place >= end).length])
  return [{
    title: joinParts([writeTerms(new Map(title.map(({ stem }) => [stem, 1])), []), writeWords(text.title)]),
    body: roundLength(joinParts([writeTerms(new Map(body), usual), writeWords(text.body)])),
    text: { path, lang, kind, ...(date ? { date } : {}), ...(twin ? { twin } : {}), ...text },
  }]
}

type Stood = { stem: string; at: number[] }

/** The stems of a vocabulary, from the one that most texts have, with the words at which each text says it. */
function rank(vocabulary: Vocabulary): { stem: string; places: Map<number, number[]> }[] {
  const stems = [...vocabulary].map(([stem, forms]) => {
    const places = new Map<number, number[]>()
    for (const { doc, places: at } of [...forms.values()].flat()) {
      const known = places.get(doc)
      places.set(doc, known ? [...known, ...at] : at)
    }
    return { stem, places }
  })
  return stems.sort((a, b) => b.places.size - a.places.size || (a.stem < b.stem ? -1 : 1))
}
