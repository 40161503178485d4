import type { Lang } from '../lang/langs.ts'
import { langs } from '../lang/langs.ts'
import type { SearchPage } from './pages.ts'

/** A page that one bundle found; scores of the bundles can be compared as they are. */
export type Hit = { id: string; score: number }

/** What each bundle found. */
export type Hits<One extends Hit> = Partial<Record<Lang, readonly One[]>>

/** A page that was found: `in` names the languages that hold the words, `lang` the one it is shown in. */
export type Found<One extends Hit> = { page: SearchPage; in: Lang[]; lang: Lang; hit: One; score: number }

/** Puts the finds of all bundles together: a pair is one find with its best score, in the reader’s language if that did well. */
export function mergeHits<One extends Hit>(hits: Hits<One>, pages: ReadonlyMap<string, SearchPage>, reader: Lang): Found<One>[] {
  const found = new Map<SearchPage, Found<One>>()
  for (const lang of langs) {
    for (const hit of hits[lang] ?? []) {
      const page = pages.get(hit.id)
      if (!page) continue
      const next = { page, in: [lang], lang, hit, score: hit.score }
      const other = found.get(page)
      found.set(page, other ? better(other, next, reader) : next)
    }
  }
  return [...found.values()]
}

/** Orders finds by score or from the newest; equals stand by date, then by address. A find without a date is the oldest. */
export function orderFound<One extends Hit>(found: readonly Found<One>[], sort: 'relevance' | 'date'): Found<One>[] {
  const byDate = (a: Found<One>, b: Found<One>) => compare(b.page.date ?? '', a.page.date ?? '')
  const byScore = (a: Found<One>, b: Found<One>) => b.score - a.score
  const [first, second] = sort === 'date' ? [byDate, byScore] : [byScore, byDate]
  return [...found].sort((a, b) => first(a, b) || second(a, b) || compare(a.page.path, b.page.path))
}

// Scores of one text in two languages differ by chance: another length, another number of repeated words.
const near = 0.5

function better<One extends Hit>(a: Found<One>, b: Found<One>, reader: Lang): Found<One> {
  const [low, high] = a.score > b.score ? [b, a] : [a, b]
  const shown = low.lang === reader && low.score >= high.score * near ? low : high
  return { ...shown, in: [...a.in, ...b.in], score: high.score }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
