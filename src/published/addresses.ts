import { langsOf } from '../articles/article.ts'
import { langs } from '../lang/langs.ts'
import { makeFigures } from '../missions/figures.ts'
import { citeEndings, citePath, feedPath, openSearchPath, parallelPath } from '../site/paths.ts'
import { feedPages, sitePages, type PageSource } from './site-pages.ts'

/** Every address of the site that readers may keep: pages, feeds, citation files and open data; not pictures, styles and the search index. Sorted. */
export function addressesOf(source: PageSource): string[] {
  const home = source.countries.filter(({ role }) => role === 'return').map(({ id }) => id)
  const timelines = ['home', 'region', ...home, ...source.missions.filter(({ country }) => home.includes(country)).map(({ id }) => id)]
  const tables = [...['missions', 'claims', 'totals', 'milestones', 'sources'], ...timelines.map((id) => `timelines/${id}`)]
  const pathsOf = (pages: ReturnType<typeof sitePages>) => pages.flatMap(({ paths }) => Object.values(paths))
  const pages = pathsOf(sitePages(source))
  const cited = pathsOf(sitePages(source).filter(({ isCited }) => isCited))
  // The feed of a person goes with the name: it has no page of its own to stand below.
  const feeds = langs.flatMap((lang) => feedPages(source, lang)).filter((page) => pages.includes(page))
  const all = [
    '/',
    '/sitemap.xml',
    ...source.articles.filter((article) => langsOf(article).length === langs.length).map(parallelPath),
    ...pages,
    ...cited.flatMap((page) => citeEndings.map((ending) => citePath(page, ending))),
    ...[...feeds.flatMap((page) => [feedPath(page), feedPath(page, 'json')]), ...langs.map(openSearchPath)],
    ...tables.flatMap((name) => ['csv', 'json'].map((form) => `/data/${name}.${form}`)),
    ...makeFigures(source.missions, source.totals.totals).map(({ id }) => `/data/figures/${id}.json`),
  ]
  return [...new Set(all)].sort()
}

/** The ledger of addresses as it is kept: one a line, sorted. */
export function formatAddresses(addresses: Iterable<string>): string {
  return [...new Set(addresses)].sort().map((path) => `${path}\n`).join('')
}

/** The addresses of a ledger; what merging has left out of order or twice does no harm. */
export function readAddresses(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter((line) => line.startsWith('/')))].sort()
}
