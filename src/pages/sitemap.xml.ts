import type { APIContext } from 'astro'
import type { Article } from '../articles/article.ts'
import { langsOf } from '../articles/article.ts'
import { formatSitemap, type SitePage } from '../feeds/sitemap.ts'
import { makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { library } from '../library.ts'
import { makeFigures } from '../missions/figures.ts'
import { originOf } from '../site/origin.ts'
import { articlePath, articlesPath, countryPath, dataPath, figurePath, homePath, missionPath, missionsPath, pagePath, searchPath, sourcesPath, topicPath, totalsPath, yearPath } from '../site/paths.ts'

export async function GET({ site }: APIContext): Promise<Response> {
  const { articles, countries, missions, pages, topics, totals } = await library()
  const everywhere = (path: (lang: Lang) => string): SitePage => ({ paths: makeBoth(path) })
  const list: SitePage[] = [
    { paths: makeBoth(homePath), isHome: true },
    ...[articlesPath, missionsPath, dataPath, totalsPath, sourcesPath, searchPath].map(everywhere),
    ...[...new Set(articles.map(({ year }) => year))].map((year) => everywhere((lang) => yearPath(lang, year))),
    ...topics.map(({ id }) => everywhere((lang) => topicPath(lang, id))),
    ...countries.filter(({ role }) => role !== 'origin').map(({ id }) => everywhere((lang) => countryPath(lang, id))),
    ...missions.map(({ id }) => everywhere((lang) => missionPath(lang, id))),
    ...makeFigures(missions, totals.totals).map(({ id }) => everywhere((lang) => figurePath(lang, id))),
    ...pages.map(({ id }) => everywhere((lang) => pagePath(lang, id))),
    ...articles.map((article) => ({ paths: versionsOf(article) })),
  ]
  return new Response(formatSitemap(list, originOf(site)), { headers: { 'Content-Type': 'application/xml' } })
}

function versionsOf(article: Article): Partial<Both> {
  return Object.fromEntries(langsOf(article).map((lang) => [lang, articlePath(lang, article)]))
}
