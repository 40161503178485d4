import type { Lang } from '../lang/langs.ts'

/** What can be found, in the order in which the form offers it. */
export const kinds = ['article', 'mission', 'figure', 'milestone', 'source', 'country', 'page'] as const

/** What a find is. */
export type Kind = (typeof kinds)[number]

/** What finds can be chosen by, in the order of the form. */
export const filterNames = ['kind', 'year', 'country', 'mission', 'topic', 'person', 'body', 'place'] as const

/** What finds can be chosen by. */
export type FilterName = (typeof filterNames)[number]

/** Something that can be found, its languages together: `path` is the address without the language, `articles/2024/aikol-5/`. */
export type SearchDoc = {
  path: string
  kind: Kind
  /** As far as known: `2024-02-20`, `2024-02`, `2024`. */
  date?: string
  /** Values of the filters that are no part of the kind and the date. */
  filters: Partial<Record<FilterName, string[]>>
  texts: Partial<Record<Lang, { title: string; body: string }>>
}

/** Finds from the newest to the oldest, those without a date last; the numbers of finds in the index follow this order. */
export function orderDocs(docs: readonly SearchDoc[]): SearchDoc[] {
  return [...docs].sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.path, b.path))
}

/** Builds a value for every filter. */
export function eachFilter<T>(make: (name: FilterName) => T): Record<FilterName, T> {
  return Object.fromEntries(filterNames.map((name) => [name, make(name)])) as Record<FilterName, T>
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
