import type { Archive } from '../archive/archive.ts'
import type { Lang } from '../lang/langs.ts'
import { makeFigures } from '../missions/figures.ts'
import {
  articlePath, articlesPath, countryPath, dataPath, feedPath, figurePath, homePath, missionPath, missionsPath, openSearchPath, pagePath, personPath, searchPath, sourcesPath, topicPath, totalsPath, yearPath,
} from '../site/paths.ts'

/** The addresses of a language of the site, each with the places on the page that a link can name. */
export type Addresses = ReadonlyMap<string, readonly string[]>

type Parts = Pick<Archive, 'missions' | 'totals' | 'countries' | 'topics' | 'milestones' | 'sources' | 'glossary' | 'pages'>

/**
 * Every page and feed of the site in one language, known before it is built. `paths` are the files of the content folder, `unread` the
 * missions that have errors of their own: those are known all the same. `tests/addresses.spec.ts` holds this against the built site.
 */
export function addressesOf({ missions, totals, countries, topics, milestones, sources, glossary, pages }: Parts, paths: readonly string[], unread: ReadonlySet<string>, lang: Lang): Addresses {
  const articles = paths.flatMap((path) => {
    const [, year, slug = ''] = new RegExp(`^articles/(\\d{4})/([^/]+)/article\\.${lang}\\.mdx$`).exec(path) ?? []
    return year ? [{ year: Number(year), slug }] : []
  })
  const scopes = [...countries.filter(({ role }) => role === 'return').map(({ id }) => id), 'region']
  const followed = [
    homePath(lang),
    ...topics.map(({ id }) => topicPath(lang, id)),
    ...[...missions.map(({ id }) => id), ...unread].map((id) => missionPath(lang, id)),
    ...countries.filter(({ role }) => role !== 'origin').map(({ id }) => countryPath(lang, id)),
    ...glossary.filter(({ type }) => type === 'person').map(({ id }) => personPath(lang, id)),
  ]
  const totalIds = totals.totals.map(({ id }) => id)
  return new Map<string, readonly string[]>([
    [homePath(lang), []],
    [articlesPath(lang), []],
    ...articles.map(({ year }): [string, string[]] => [yearPath(lang, year), []]),
    ...articles.map((article): [string, string[]] => [articlePath(lang, article), ['sources']]),
    ...topics.map(({ id }): [string, string[]] => [topicPath(lang, id), []]),
    [missionsPath(lang), []],
    ...[...missions.map(({ id }) => id), ...unread].map((id): [string, string[]] => [missionPath(lang, id), ['claims', 'sources']]),
    ...countries.filter(({ role }) => role !== 'origin').map(({ id }): [string, string[]] => [countryPath(lang, id), []]),
    [dataPath(lang), ['downloads', 'missions', 'totals', 'milestones', 'gaps', ...totalIds, ...milestones.map(({ id }) => id)]],
    [sourcesPath(lang), Object.keys(sources)],
    [totalsPath(lang), [...scopes, ...totalIds]],
    ...makeFigures(missions, totals.totals).map(({ id }): [string, string[]] => [figurePath(lang, id), []]),
    [searchPath(lang), []],
    ...pages.filter(({ texts }) => texts[lang]).map(({ id }): [string, string[]] => [pagePath(lang, id), []]),
    ...[...followed.flatMap((page) => [feedPath(page), feedPath(page, 'json')]), openSearchPath(lang)].map((path): [string, string[]] => [path, []]),
  ])
}
