/** What claims are filtered by: the country of return, the year of the mission, where people came from, who gave the number. */
export const filterNames = ['country', 'year', 'from', 'by'] as const

/** What claims are filtered by. */
export type FilterName = (typeof filterNames)[number]

/** The columns that order the table. */
export const sortNames = ['mission', 'date', 'measure', 'value', 'by', 'said'] as const

/** A column that orders the table. */
export type SortName = (typeof sortNames)[number]

/** Everything a reader can ask of the table; the address bar holds all of it. */
export type View = { filters: Record<FilterName, string[]>; sort: SortName; descending: boolean }

/** The view that an address names; what it cannot mean is passed over: `?country=kg&by=mfa-kg&sort=-value`. */
export function readAddress(search: string): View {
  const given = new URLSearchParams(search)
  const [, minus, column] = /^(-?)(.*)$/.exec(given.get('sort') ?? '') ?? []
  const sort = sortNames.find((name) => name === column)
  return {
    filters: eachFilter((name) => [...new Set(given.getAll(name).filter((value) => /^[a-z0-9-]{1,80}$/.test(value)))].sort().slice(0, 100)),
    sort: sort ?? 'date',
    descending: Boolean(sort && minus),
  }
}

/** The address of a view, without what goes without saying: `?year=2023&year=2024`, or nothing. */
export function writeAddress({ filters, sort, descending }: View): string {
  const written = new URLSearchParams()
  for (const name of filterNames) for (const value of [...filters[name]].sort()) written.append(name, value)
  if (sort !== 'date' || descending) written.set('sort', `${descending ? '-' : ''}${sort}`)
  const text = written.toString()
  return text ? `?${text}` : ''
}

/** Builds a value for every filter. */
export function eachFilter<T>(make: (name: FilterName) => T): Record<FilterName, T> {
  return { country: make('country'), year: make('year'), from: make('from'), by: make('by') }
}
