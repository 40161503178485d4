import { langsOf, type Article } from '../articles/article.ts'
import { modifiedOn } from '../articles/correction.ts'
import type { Page } from '../articles/page.ts'
import type { Topic } from '../articles/topics.ts'
import { langsOfVersion } from '../articles/version.ts'
import { langs, makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { makeFigures } from '../missions/figures.ts'
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

/** Every page of the site, in the order of the sitemap. */
export function sitePages({ articles, pages, missions, totals, countries, topics, published }: PageSource): SitePage[] {
  const everywhere = (path: (lang: Lang) => string): SitePage => ({ paths: makeBoth(path) })
  const { articlesPath, missionsPath, dataPath, totalsPath, sourcesPath, dictionaryPath, filesPath, correctionsPath, searchPath } = paths
  return [
    { paths: makeBoth(paths.homePath), isHome: true },
    ...[articlesPath, missionsPath, dataPath, totalsPath, sourcesPath, dictionaryPath, filesPath, correctionsPath, searchPath].map(everywhere),
    ...[...new Set(articles.map(({ year }) => year))].map((year) => everywhere((lang) => paths.yearPath(lang, year))),
    ...topics.map(({ id }) => everywhere((lang) => paths.topicPath(lang, id))),
    ...countries.filter(({ role }) => role !== 'origin').map(({ id }) => everywhere((lang) => paths.countryPath(lang, id))),
    ...missions.map(({ id }) => ({ ...everywhere((lang) => paths.missionPath(lang, id)), isCited: true })),
    ...makeFigures(missions, totals.totals).map(({ id }) => ({ ...everywhere((lang) => paths.figurePath(lang, id)), isCited: true })),
    ...pages.map(({ id, texts }) => ({ paths: inLangs(langs.filter((lang) => texts[lang]), (lang) => paths.pagePath(lang, id)) })),
    ...articles.flatMap((article) => pagesOfArticle(article, published)),
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
function pagesOfArticle(article: Article, published: PublicRecord): SitePage[] {
  const versions = versionsOf(published, article)
  const existing = langsOf(article)
  return [
    { paths: inLangs(existing, (lang) => paths.articlePath(lang, article)), modified: modifiedOn(article.facts), isCited: true },
    ...(versions.length > 1 ? [{ paths: inLangs(existing, (lang) => paths.historyPath(lang, article)), isUnlisted: true }] : []),
    ...versions.map((version) => ({
      paths: inLangs(langsOfVersion(version), (lang) => paths.versionPath(lang, article, version.fingerprint)),
      isUnlisted: true,
      isCited: true,
    })),
  ]
}

function inLangs(existing: readonly Lang[], path: (lang: Lang) => string): Partial<Both> {
  return Object.fromEntries(existing.map((lang) => [lang, path(lang)]))
}
