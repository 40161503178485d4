import type { Archive } from '../archive/archive.ts'
import { recordKinds } from '../facts/record-schemas.ts'
import { allTables } from '../facts/schema-files.ts'
import type { Lang } from '../lang/langs.ts'
import { feedPages, sitePages } from '../published/site-pages.ts'
import { articlePath, dataPath, dictionaryPath, feedPath, filesPath, missionPath, openSearchPath, sourcesPath, totalsPath, yearPath } from '../site/paths.ts'

/** The addresses of a language of the site, each with the places on the page that a link can name. */
export type Addresses = ReadonlyMap<string, readonly string[]>

/**
 * Every page and feed of the site in one language, known before it is built. `paths` are the files of the content folder, `unread` the
 * missions that have errors of their own: what cannot be read is known all the same. `tests/addresses.spec.ts` holds this against the
 * built site.
 */
export function addressesOf(archive: Archive, paths: readonly string[], unread: ReadonlySet<string>, lang: Lang): Addresses {
  const { missions, totals, countries, milestones, sources } = archive
  const articles = paths.flatMap((path) => {
    const [, year, slug = ''] = new RegExp(`^articles/(\\d{4})/([^/]+)/article\\.${lang}\\.mdx$`).exec(path) ?? []
    return year ? [{ year: Number(year), slug }] : []
  })
  const pages = sitePages(archive).flatMap((page) => page.paths[lang] ?? [])
  const feeds = feedPages(archive, lang).flatMap((page) => [feedPath(page), feedPath(page, 'json')])
  const scopes = [...countries.filter(({ role }) => role === 'return').map(({ id }) => id), 'region']
  const totalIds = totals.totals.map(({ id }) => id)
  const inMission = ['claims', 'sources']
  return new Map<string, readonly string[]>([
    ...[...pages, ...feeds, openSearchPath(lang), ...articles.map(({ year }) => yearPath(lang, year))].map((path): [string, string[]] => [path, []]),
    ...articles.map((article): [string, string[]] => [articlePath(lang, article), ['sources']]),
    ...[...missions.map(({ id }) => id), ...unread].map((id): [string, string[]] => [missionPath(lang, id), inMission]),
    [dataPath(lang), ['downloads', 'corpus', 'missions', 'totals', 'milestones', 'gaps', ...totalIds, ...milestones.map(({ id }) => id)]],
    [dictionaryPath(lang), [...allTables.map(({ id }) => id), 'files']],
    [filesPath(lang), ['addresses', 'records', 'shared', ...recordKinds, 'version', 'licence', 'cite', 'hosts']],
    [sourcesPath(lang), Object.keys(sources)],
    [totalsPath(lang), [...scopes, ...totalIds]],
  ])
}
