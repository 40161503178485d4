import { isLang, type Lang } from '../lang/langs.ts'
import { eachFilter, filterNames, kinds, type FilterName } from './doc.ts'

/** Everything a reader can ask of the search; the address bar holds all of it. */
export type SearchState = {
  q: string
  lang: Lang | 'both'
  /** Whether words of the other language that mean the same are looked for too. */
  translate: boolean
  sort: 'relevance' | 'date'
  /** The first and the last month, `2023-02`; empty when open. */
  from: string
  to: string
  filters: Record<FilterName, string[]>
}

/** Nothing asked yet. */
export const noSearch: SearchState = { q: '', lang: 'both', translate: true, sort: 'relevance', from: '', to: '', filters: eachFilter(() => []) }

/** The state that an address names; what it cannot mean is passed over: `?q=Айкол&year=2024&sort=date`. */
export function readAddress(search: string): SearchState {
  const given = new URLSearchParams(search)
  const lang = given.get('lang') ?? ''
  return {
    q: (given.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200),
    lang: isLang(lang) ? lang : 'both',
    translate: given.get('translate') !== 'no',
    sort: given.get('sort') === 'date' ? 'date' : 'relevance',
    from: monthIn(given.get('from')),
    to: monthIn(given.get('to')),
    filters: eachFilter((name) => [...new Set(given.getAll(name).filter(shapeOf(name)))].sort().slice(0, 50)),
  }
}

/** The address of a state, without what goes without saying: `?q=…&year=2023&year=2024`, or nothing. */
export function writeAddress(state: SearchState): string {
  const written = new URLSearchParams()
  if (state.q.trim()) written.set('q', state.q.trim())
  if (state.lang !== 'both') written.set('lang', state.lang)
  if (!state.translate) written.set('translate', 'no')
  for (const name of filterNames) for (const value of [...state.filters[name]].sort()) written.append(name, value)
  if (state.from) written.set('from', state.from)
  if (state.to) written.set('to', state.to)
  if (state.sort !== 'relevance') written.set('sort', state.sort)
  const text = written.toString()
  return text ? `?${text}` : ''
}

/** Whether anything is asked for; an order, or whether to translate, asks for nothing. */
export function isAsked(state: SearchState): boolean {
  return state.q.trim() !== '' || state.lang !== 'both' || hasFilters(state)
}

/** Whether any filter is chosen. */
export function hasFilters(state: SearchState): boolean {
  return state.from !== '' || state.to !== '' || filterNames.some((name) => state.filters[name].length > 0)
}

/** A month of a form or an address, or nothing if it is none: `2023-02`. */
export function monthIn(text: string | null): string {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text ?? '') ? (text ?? '') : ''
}

function shapeOf(name: FilterName): (value: string) => boolean {
  if (name === 'kind') return (value) => (kinds as readonly string[]).includes(value)
  if (name === 'year') return (value) => /^\d{4}$/.test(value)
  return (value) => /^[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?$/.test(value)
}
