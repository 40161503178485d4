import { zipName } from '../facts/data-package.ts'
import { readMeName } from '../facts/package-read-me.ts'
import { schemaPaths } from '../facts/schema-files.ts'
import { tableFormats } from '../facts/table-files.ts'
import { tables } from '../facts/tables.ts'
import { workbookName } from '../facts/workbook.ts'
import { langs } from '../lang/langs.ts'
import { makeFigures } from '../missions/figures.ts'
import { archiveFeedPath, citeEndings, citePath, feedPath, openSearchPath, recordPath } from '../site/paths.ts'
import { feedPages, pagesInAll, sitePages, type PageSource } from './site-pages.ts'

/** Every address of the site that readers may keep: pages, feeds, citation files and open data; not pictures, styles, the search index, and what is cut anew as the archive grows. Sorted. */
export function addressesOf(source: PageSource): string[] {
  const home = source.countries.filter(({ role }) => role === 'return').map(({ id }) => id)
  const timelines = ['home', 'region', ...home, ...source.missions.filter(({ country }) => home.includes(country)).map(({ id }) => id)]
  const pathsOf = (pages: ReturnType<typeof sitePages>) => pages.flatMap(({ paths }) => Object.values(paths))
  const pages = pathsOf(sitePages(source))
  const shared = pagesInAll(source).map(({ path }) => path)
  const cited = pathsOf(sitePages(source).filter(({ isCited }) => isCited))
  // The feed of a person goes with the name: it has no page of its own to stand below.
  const feeds = langs.flatMap((lang) => feedPages(source, lang)).filter((page) => pages.includes(page))
  const all = [
    '/sitemap.xml',
    ...[...shared, ...pages].flatMap((page) => [page, recordPath(page)]),
    ...cited.flatMap((page) => citeEndings.map((ending) => citePath(page, ending))),
    ...[...feeds.flatMap((page) => [feedPath(page), feedPath(page, 'json')]), ...langs.flatMap((lang) => [openSearchPath(lang), archiveFeedPath(lang)])],
    ...[readMeName, 'datapackage.json', 'SHA256SUMS.txt', zipName, workbookName, ...schemaPaths].map((path) => `/data/${path}`),
    ...tables.flatMap(({ id }) => tableFormats.map((form) => `/data/${id}.${form}`)),
    ...timelines.flatMap((id) => ['csv', 'json'].map((form) => `/data/timelines/${id}.${form}`)),
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
