import type { Lang } from '../lang/langs.ts'
import type { SearchPage } from './pages.ts'

/** What a page looks like to those who found it. */
export type PageText = { excerpt: string; content: string; meta: Record<string, string | undefined> }

/** A find of one bundle; its text is fetched when it is needed. */
export type BundleHit = { id: string; score: number; data: () => Promise<PageText> }

/** The index of one language, in a worker of its own. */
export type Bundle = {
  /** The finds of a query; of nothing, every page there is. */
  search: (term: string | null) => Promise<BundleHit[]>
  /** The ids of the pages that hold a word or a phrase exactly, endings aside. */
  exact: (form: string) => Promise<ReadonlySet<string>>
}

const bundles: Partial<Record<Lang, Promise<Bundle>>> = {}
let pages: Promise<ReadonlyMap<string, SearchPage>> | undefined

/** Opens the index of a language once; a failure is forgotten, so that the next try can succeed. */
export function openBundle(lang: Lang): Promise<Bundle> {
  const opened = (bundles[lang] ??= loadBundle(lang))
  opened.catch(() => delete bundles[lang])
  return opened
}

/** Fetches the list of all pages once, by their ids in the bundles. */
export function openPages(): Promise<ReadonlyMap<string, SearchPage>> {
  pages ??= loadPages()
  pages.catch(() => (pages = undefined))
  return pages
}

/** The part of Pagefind’s browser interface that is used here. */
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>
  init: () => Promise<void>
  preload: (term: string) => Promise<void>
  search: (term: string | null) => Promise<{ results: BundleHit[] }>
  destroy: () => Promise<void>
}

async function loadBundle(lang: Lang): Promise<Bundle> {
  const address = `/${lang}/pagefind/pagefind.js`
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  const ranking = { metaWeights: { alias: 0.5, date: 0 } }
  await pagefind.options({ baseUrl: '/', excerptLength: 40, excerptEllipsis: '…', ranking })
  await pagefind.init()
  const search = async (term: string | null) => {
    if (term) await pagefind.preload(afterWords(term))
    return (await pagefind.search(term)).results
  }
  // The first search tells whether the worker and its WebAssembly run at all: init() does not.
  await pagefind.search('""').catch(async (error: unknown) => {
    await pagefind.destroy()
    throw error
  })
  const known = new Map<string, Promise<ReadonlySet<string>>>()
  const exact = (form: string) => {
    const ids = known.get(form) ?? pagefind.search(`"${form}"`).then(({ results }) => new Set(results.map(({ id }) => id)))
    known.set(form, ids)
    return ids
  }
  return { search, exact }
}

// A word also finds longer words that begin with it, but Pagefind fetches only the piece of the index where the word itself
// stands: without the next piece, «айкол» finds «Айкол-3» and not «Айкол-4», until some other search has fetched it.
// Letters after all others, which no stemmer cuts off, name the place where the longer words end.
function afterWords(term: string): string {
  return term.split(' ').map((word) => `${word}яъ`).join(' ')
}

async function loadPages(): Promise<ReadonlyMap<string, SearchPage>> {
  const response = await fetch('/search.json', { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${response.status} for the list of pages`)
  const list: SearchPage[] = await response.json()
  return new Map(list.flatMap((page) => Object.values(page.ids).map((id) => [id, page] as const)))
}
