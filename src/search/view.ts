import { langs, makeBoth, type Lang } from '../lang/langs.ts'
import type { SearchState } from './address.ts'
import { chooseFound, type Counts, type FacetName } from './facets.ts'
import { findUnits, type Found } from './find.ts'
import type { Index } from './open-index.ts'
import { makePlan, type Unit } from './plan.ts'
import { readQuery } from './query.ts'
import { inOtherLayout, suggestQueries } from './suggest.ts'

/** What a reader is shown: the finds in order, and what has to be said about them. */
export type View = {
  found: Found[]
  /** How many there are without the filters. */
  unfiltered: number
  /** How many of those have everything that was asked; the others lack one part of it. */
  whole: number
  counts: Counts
  /** What was looked for. */
  units: Unit[]
  /** Words that the archive does not have. */
  missing: string[]
  /** What may have been meant, when something was missing. */
  suggestions: string[]
  /** Whether the query has words at all. */
  hasWords: boolean
}

/** Searches for what a state asks; the reader’s language leads where a pair is found in both. `wanted` filters are counted. */
export async function makeView(state: SearchState, index: Index, reader: Lang, wanted: readonly FacetName[]): Promise<View> {
  const parts = readQuery(state.q)
  const hasWords = state.q.trim() === '' || parts.length > 0
  const read = await makePlan(parts, index, state.translate)
  // Of a query in the wrong layout nothing was meant, not even what happens to stand somewhere.
  const meant = read.missing.length > 0 && parts.every(({ kind }) => kind !== 'value') ? await inOtherLayout(state.q.trim(), index) : undefined
  const plan = meant === undefined ? read : { units: [], missing: [state.q.trim()] }
  const { found: all, whole } = plan.units.length > 0
    ? await findUnits(plan.units, index, reader)
    : { found: state.q.trim() === '' ? everything(index, reader) : [], whole: 0 }
  const { found, counts } = await chooseFound(all, state, index, wanted)
  const byDate = state.sort === 'date' || plan.units.length === 0
  return {
    // The numbers of finds follow their dates.
    found: byDate ? [...found].sort((a, b) => a.doc - b.doc) : found,
    unfiltered: all.length,
    whole: plan.units.length > 0 ? whole : all.length,
    counts,
    ...plan,
    suggestions: meant !== undefined ? [meant] : plan.missing.length > 0 ? await suggestQueries(state.q.trim(), plan.missing, index) : [],
    hasWords,
  }
}

function everything({ entry }: Index, reader: Lang): Found[] {
  const lacks = makeBoth((lang) => new Set(entry.langs[lang].lacks))
  return Array.from({ length: entry.size }, (_, doc): Found => {
    const written = langs.filter((lang) => !lacks[lang].has(doc))
    return { doc, in: written, lang: written.includes(reader) ? reader : (written[0] ?? reader), score: 0 }
  })
}
