import { langs, type Lang } from '../lang/langs.ts'
import type { SearchState } from './address.ts'
import { openBundle, openPages, type BundleHit } from './bundle.ts'
import { applyFilters, countValues } from './facets.ts'
import { findHits, type Answer } from './find.ts'
import { mergeHits, orderFound, type Found } from './merge.ts'
import type { FilterName } from './pages.ts'
import { prepareQuery } from './query.ts'

/** What a reader is shown: the finds in order, and what has to be said about them. */
export type View = Omit<Answer, 'hits'> & {
  found: Found<BundleHit>[]
  /** How many there are without the filters. */
  unfiltered: number
  counts: Counts
  /** How many words and phrases were asked for. */
  asked: number
}

/** How many finds each value of each filter would leave. */
export type Counts = Record<FilterName, Map<string, number>>

/** Searches for what a state asks; the reader’s language leads where a pair is found in both. */
export async function makeView(state: SearchState, reader: Lang): Promise<View> {
  const parts = prepareQuery(state.q)
  const wanted = state.lang === 'both' ? langs : [state.lang]
  const opening = wanted.map(async (lang) => [lang, await openBundle(lang)] as const)
  const [pages, ...opened] = await Promise.all([openPages(), ...opening])
  const answer = await findHits(parts, Object.fromEntries(opened))
  const merged = mergeHits(answer.hits, pages, reader)
  // Each language lacks some of the words: a pair that was found in all of them has every word, in one language or another.
  const divided = Object.keys(answer.missingIn).length > 1 ? merged.filter((one) => one.in.length > 1) : []
  const all = divided.length > 0 ? divided : merged
  return {
    found: orderFound(applyFilters(all, state.filters), parts.length > 0 ? state.sort : 'date'),
    unfiltered: all.length,
    counts: countValues(all, state.filters),
    asked: parts.length,
    missing: answer.missing,
    missingIn: divided.length > 0 ? {} : answer.missingIn,
  }
}

/** How much there is of everything, before anything is asked. */
export async function countAll(state: SearchState): Promise<Counts> {
  const pages = new Set((await openPages()).values())
  return countValues([...pages].map((page) => ({ page })), state.filters)
}
