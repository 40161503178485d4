import { isLang, type Lang } from '../lang/langs.ts'
import { filterNames, kinds, type FilterName } from './pages.ts'

/** Everything a reader can ask of the search; the address bar holds all of it. */
export type SearchState = {
  q: string
  lang: Lang | 'both'
  sort: 'relevance' | 'date'
  filters: Record<FilterName, string[]>
}

/** Nothing asked yet. */
export const noSearch: SearchState = {
  q: '', lang: 'both', sort: 'relevance', filters: { kind: [], year: [], country: [], topic: [], mission: [] },
}

/** The state that an address names; what it cannot mean is passed over: `?q=Айкол&year=2024&sort=date`. */
export function readAddress(search: string): SearchState {
  const given = new URLSearchParams(search)
  const lang = given.get('lang') ?? ''
  return {
    q: (given.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200),
    lang: isLang(lang) ? lang : 'both',
    sort: given.get('sort') === 'date' ? 'date' : 'relevance',
    filters: eachFilter((name) => [...new Set(given.getAll(name).filter((value) => shapes[name](value)))].sort().slice(0, 50)),
  }
}

/** The address of a state, without what goes without saying: `?q=…&year=2023&year=2024`, or nothing. */
export function writeAddress(state: SearchState): string {
  const written = new URLSearchParams()
  if (state.q.trim()) written.set('q', state.q.trim())
  if (state.lang !== 'both') written.set('lang', state.lang)
  for (const name of filterNames) for (const value of [...state.filters[name]].sort()) written.append(name, value)
  if (state.sort !== 'relevance') written.set('sort', state.sort)
  const text = written.toString()
  return text ? `?${text}` : ''
}

/** Whether anything is asked for; an order alone asks for nothing. */
export function isAsked(state: SearchState): boolean {
  return state.q.trim() !== '' || state.lang !== 'both' || hasFilters(state)
}

/** Whether any filter is chosen. */
export function hasFilters(state: SearchState): boolean {
  return filterNames.some((name) => state.filters[name].length > 0)
}

/** Builds a value for every filter. */
export function eachFilter<T>(make: (name: FilterName) => T): Record<FilterName, T> {
  return { kind: make('kind'), year: make('year'), country: make('country'), topic: make('topic'), mission: make('mission') }
}

const isId = (value: string) => /^[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?$/.test(value)

const shapes: Record<FilterName, (value: string) => boolean> = {
  kind: (value) => (kinds as readonly string[]).includes(value),
  year: (value) => /^\d{4}$/.test(value),
  country: isId,
  topic: isId,
  mission: isId,
}
