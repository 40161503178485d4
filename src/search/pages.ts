import { langs, type Lang } from '../lang/langs.ts'

/** What pages can be chosen by, in the order in which the form offers it. */
export const filterNames = ['kind', 'year', 'country', 'topic', 'mission'] as const

/** What pages can be chosen by. */
export type FilterName = (typeof filterNames)[number]

/** What a page can be. */
export const kinds = ['article', 'mission', 'country', 'page', 'figure', 'milestone'] as const

/** A page or a row that can be found, its pair of languages as one: `path` is the address without the language. */
export type SearchPage = {
  path: string
  date?: string
  /** The page’s id in the bundle of each language it exists in. */
  ids: Partial<Record<Lang, string>>
  filters: Partial<Record<FilterName, string[]>>
}

/** A page as one bundle holds it. */
export type Fragment = { lang: Lang; id: string; url: string; meta: Record<string, string>; filters: Record<string, string[]> }

/** Puts the languages of a page together, pages in the order of their addresses: `/ru/x/` and `/en/x/` are one. */
export function pairPages(fragments: readonly Fragment[]): SearchPage[] {
  const pages = new Map<string, SearchPage>()
  for (const lang of langs) {
    for (const { id, url, meta, filters } of fragments.filter((fragment) => fragment.lang === lang)) {
      const path = pathOf(url)
      const page = pages.get(path)
      if (page) page.ids[lang] = id
      else pages.set(path, { path, ...dateOf(meta['date']), ids: { [lang]: id }, filters: knownFilters(filters) })
    }
  }
  return [...pages.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The address of a page in a language: `articles/2024/aikol-5/ → /ru/articles/2024/aikol-5/`. */
export function urlOf(page: SearchPage, lang: Lang): string {
  return `/${lang}/${page.path}`
}

/** The languages a page exists in. */
export function pageLangs(page: SearchPage): Lang[] {
  return langs.filter((lang) => page.ids[lang])
}

function pathOf(url: string): string {
  return url.replace(/^\/[a-z]{2}\//, '')
}

/** The date that a page keeps as `d20240220`, or `d202402` when the day is not known. */
function dateOf(written: string | undefined): { date?: string } {
  const [, year, month, day] = /^d(\d{4})(\d{2})?(\d{2})?$/.exec(written ?? '') ?? []
  return year ? { date: [year, month, day].filter((part) => part).join('-') } : {}
}

function knownFilters(filters: Record<string, string[]>): SearchPage['filters'] {
  return Object.fromEntries(filterNames.flatMap((name) => (filters[name]?.length ? [[name, filters[name]]] : [])))
}
