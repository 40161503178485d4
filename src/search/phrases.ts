import type { Families } from './families.ts'
import { placesOfPhrase } from './phrase.ts'
import type { Posting, Vocabulary } from './vocabulary.ts'

/** Under what a row of stems is kept in the index: `[secur, council] → secur council`. */
export function termOf(row: readonly string[]): string {
  return row.join(' ')
}

/** Adds rows of stems to a vocabulary as terms of their own, where the texts have them as a phrase: a name is more than its words somewhere in a text. */
export function addPhrases(vocabulary: Vocabulary, families: Families, rows: Iterable<readonly string[]>): void {
  const phrases = new Map([...rows].filter((row) => row.length > 1).map((row) => [termOf(row), row]))
  const known = new Map<string, Map<number, Posting>>()
  const held = [...phrases].map(([term, row]) => [term, postingsOf(row.map((stem) => postingsOfWord(stem, vocabulary, families, known)))] as const)
  for (const [term, postings] of held) if (postings.length > 0) vocabulary.set(term, new Map([[term, postings]]))
}

// «Министерство труда», "Ministry of Labour": words that say nothing stand between.
const between = 2

function postingsOf(words: readonly Map<number, Posting>[]): Posting[] {
  const [first, ...rest] = words
  return [...(first ?? [])].flatMap(([doc, posting]): Posting[] => {
    const others = rest.map((word) => word.get(doc))
    const places = placesOfPhrase([posting.places, ...others.map((other) => other?.places ?? [])], between)
    return places.length > 0 ? [{ doc, places }] : []
  })
}

/** A word of a phrase in all its forms, find by find. */
function postingsOfWord(stem: string, vocabulary: Vocabulary, families: Families, known: Map<string, Map<number, Posting>>): Map<number, Posting> {
  const read = known.get(stem)
  if (read) return read
  const found = new Map<number, Posting>()
  for (const { doc, places } of [stem, ...(families.get(stem) ?? [])].flatMap((each) => [...(vocabulary.get(each)?.values() ?? [])].flat())) {
    const other = found.get(doc)
    found.set(doc, { doc, places: [...(other?.places ?? []), ...places] })
  }
  known.set(stem, new Map([...found].sort(([a], [b]) => a - b)))
  return known.get(stem) ?? found
}
