import { langsOf, type Article } from '../articles/article.ts'
import { modifiedOn } from '../articles/correction.ts'
import type { Page } from '../articles/page.ts'
import type { Topic } from '../articles/topics.ts'
import { langsOfVersion, type Version } from '../articles/version.ts'
import { langs, makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { makeFigures, type Figure } from '../missions/figures.ts'
import type { Name } from '../glossary/glossary.ts'
import type { Mission } from '../missions/mission.ts'
import type { Totals } from '../missions/totals.ts'
import type { Country } from '../places/countries.ts'
import * as paths from '../site/paths.ts'
import type { SitePage } from '../site/site-page.ts'
import { versionsOf, type PublicRecord } from './public-record.ts'

/** What the pages of the site are made from. */
export type PageSource = {
  articles: readonly Article[]
  pages: readonly Page[]
  missions: readonly Mission[]
  totals: Totals
  countries: readonly Country[]
  topics: readonly Topic[]
  glossary: readonly Name[]
  published: PublicRecord
}

/** What a page shows, and of what: its record is made from this (`src/page-records.ts`). */
export type Shown =
  | { kind: 'home' | 'articles' | 'missions' | 'data' | 'totals' | 'sources' | 'dictionary' | 'files' | 'corrections' | 'search' }
  | { kind: 'year'; year: number }
  | { kind: 'topic'; topic: Topic }
  | { kind: 'country'; country: Country }
  | { kind: 'mission'; mission: Mission }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'page'; page: Page }
  | { kind: 'article' | 'history'; article: Article }
  | { kind: 'version'; article: Article; version: Version }

/** What a page shows that is in every language at once. */
export type ShownInAll = { kind: 'languages' } | { kind: 'parallel'; article: Article }

/** Every page of the site that is in one language, in the order of the sitemap. */
export function sitePages({ articles, pages, missions, totals, countries, topics, published }: PageSource): (SitePage & { shows: Shown })[] {
  const everywhere = <Some extends Shown>(shows: Some, path: (lang: Lang) => string) => ({ paths: makeBoth(path), shows })
  return [
    { ...everywhere({ kind: 'home' }, paths.homePath), isHome: true },
    everywhere({ kind: 'articles' }, paths.articlesPath),
    everywhere({ kind: 'missions' }, paths.missionsPath),
    everywhere({ kind: 'data' }, paths.dataPath),
    everywhere({ kind: 'totals' }, paths.totalsPath),
    everywhere({ kind: 'sources' }, paths.sourcesPath),
    everywhere({ kind: 'dictionary' }, paths.dictionaryPath),
    everywhere({ kind: 'files' }, paths.filesPath),
    everywhere({ kind: 'corrections' }, paths.correctionsPath),
    everywhere({ kind: 'search' }, paths.searchPath),
    ...[...new Set(articles.map(({ year }) => year))].map((year) => everywhere({ kind: 'year', year }, (lang) => paths.yearPath(lang, year))),
    ...topics.map((topic) => everywhere({ kind: 'topic', topic }, (lang) => paths.topicPath(lang, topic.id))),
    ...countries.filter(({ role }) => role !== 'origin').map((country) => everywhere({ kind: 'country', country }, (lang) => paths.countryPath(lang, country.id))),
    ...missions.map((mission) => ({ ...everywhere({ kind: 'mission', mission }, (lang) => paths.missionPath(lang, mission.id)), isCited: true })),
    ...makeFigures(missions, totals.totals).map((figure) => ({ ...everywhere({ kind: 'figure', figure }, (lang) => paths.figurePath(lang, figure.id)), isCited: true })),
    ...pages.map((page) => ({ paths: inLangs(langs.filter((lang) => page.texts[lang]), (lang) => paths.pagePath(lang, page.id)), shows: { kind: 'page' as const, page } })),
    ...articles.flatMap((article) => pagesOfArticle(article, published)),
  ]
}

/** Every page of the site that is in all languages at once: the choice of a language, and texts side by side. */
export function pagesInAll({ articles }: Pick<PageSource, 'articles'>): { path: string; shows: ShownInAll }[] {
  const paired = articles.filter((article) => langsOf(article).length === langs.length)
  return [
    { path: paths.choicePath, shows: { kind: 'languages' } },
    ...paired.map((article) => ({ path: paths.parallelPath(article), shows: { kind: 'parallel' as const, article } })),
  ]
}

/** The pages of a language that have a feed of their own: what is new there. */
export function feedPages({ topics, missions, countries, glossary }: Pick<PageSource, 'topics' | 'missions' | 'countries' | 'glossary'>, lang: Lang): string[] {
  return [
    paths.homePath(lang),
    ...topics.map(({ id }) => paths.topicPath(lang, id)),
    ...missions.map(({ id }) => paths.missionPath(lang, id)),
    ...countries.filter(({ role }) => role !== 'origin').map(({ id }) => paths.countryPath(lang, id)),
    ...glossary.filter(({ type }) => type === 'person').map(({ id }) => paths.personPath(lang, id)),
  ]
}

/** An article, its versions, and its history once it has changed. */
function pagesOfArticle(article: Article, published: PublicRecord): (SitePage & { shows: Shown })[] {
  const versions = versionsOf(published, article)
  const existing = langsOf(article)
  return [
    { paths: inLangs(existing, (lang) => paths.articlePath(lang, article)), shows: { kind: 'article', article }, modified: modifiedOn(article.facts), isCited: true },
    ...(versions.length > 1 ? [{ paths: inLangs(existing, (lang) => paths.historyPath(lang, article)), shows: { kind: 'history' as const, article }, isUnlisted: true }] : []),
    ...versions.map((version) => ({
      paths: inLangs(langsOfVersion(version), (lang) => paths.versionPath(lang, article, version.fingerprint)),
      shows: { kind: 'version' as const, article, version },
      isUnlisted: true,
      isCited: true,
    })),
  ]
}

function inLangs(existing: readonly Lang[], path: (lang: Lang) => string): Partial<Both> {
  return Object.fromEntries(existing.map((lang) => [lang, path(lang)]))
}
