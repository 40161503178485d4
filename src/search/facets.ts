import type { SearchState } from './address.ts'
import { filterNames, type FilterName } from './doc.ts'
import type { Found } from './find.ts'
import { isBetween, monthsOf } from './months.ts'
import type { Index } from './open-index.ts'
import { langs } from '../lang/langs.ts'

/** What finds are counted by: the filters, and the languages that hold what was asked. */
export type FacetName = FilterName | 'lang'

/** How many finds each value of a filter would leave with the other filters as they are; a pair counts once. */
export type Counts = Partial<Record<FacetName, Map<string, number>>>

type Facet = { name: FacetName; values: (found: Found) => readonly string[] }

/** Keeps the finds that a state lets through — any value of one filter, and every filter — and counts the values of those that are `wanted`. */
export async function chooseFound(found: readonly Found[], state: SearchState, index: Index, wanted: readonly FacetName[]): Promise<{ found: Found[]; counts: Counts }> {
  const months = monthsOf(index.entry)
  const dated = found.filter(({ doc }) => isBetween(months[doc] ?? '', state.from, state.to))
  const isChosen = (name: FacetName) => (name === 'lang' ? state.lang !== 'both' : state.filters[name].length > 0)
  const names = (['lang', ...filterNames] as const).filter((name) => wanted.includes(name) || isChosen(name))
  const facets = await Promise.all(names.map((name) => openFacet(name, months, index)))
  const chosen = (name: FacetName): readonly string[] => (name === 'lang' ? (state.lang === 'both' ? langs : [state.lang]) : state.filters[name])
  const passes = ({ name, values }: Facet, one: Found) => !isChosen(name) || values(one).some((value) => chosen(name).includes(value))
  const counts: Counts = {}
  for (const facet of facets.filter(({ name }) => wanted.includes(name))) {
    const count = new Map<string, number>()
    for (const one of dated) {
      if (!facets.every((other) => other === facet || passes(other, one))) continue
      for (const value of facet.values(one)) count.set(value, (count.get(value) ?? 0) + 1)
    }
    counts[facet.name] = count
  }
  return { found: dated.filter((one) => facets.every((facet) => passes(facet, one))), counts }
}

async function openFacet(name: FacetName, months: readonly string[], index: Index): Promise<Facet> {
  if (name === 'lang') return { name, values: (found) => found.in }
  if (name === 'year') return { name, values: ({ doc }) => (months[doc] ? [months[doc].slice(0, 4)] : []) }
  const byDoc = new Map<number, string[]>()
  for (const [value, docs] of await index.filter(name)) for (const doc of docs) byDoc.set(doc, [...(byDoc.get(doc) ?? []), value])
  return { name, values: ({ doc }) => byDoc.get(doc) ?? [] }
}
