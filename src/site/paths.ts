import type { Lang } from '../lang/langs.ts'

// One function per kind of address; pages, feeds, timelines and search all take addresses from here.

export const choicePath = '/'
export const homePath = (lang: Lang) => `/${lang}/`
export const articlesPath = (lang: Lang) => `/${lang}/articles/`
export const yearPath = (lang: Lang, year: number) => `/${lang}/articles/${year}/`
export const articlePath = (lang: Lang, article: { year: number; slug: string }) =>
  `/${lang}/articles/${article.year}/${article.slug}/`
export const parallelPath = (article: { year: number; slug: string }) => `/parallel/${article.year}/${article.slug}/`
export const historyPath = (lang: Lang, article: { year: number; slug: string }) => `${articlePath(lang, article)}history/`
export const versionPath = (lang: Lang, article: { year: number; slug: string }, fingerprint: string) =>
  `${articlePath(lang, article)}v/${fingerprint}/`
export const correctionsPath = (lang: Lang) => `/${lang}/corrections/`
export const topicPath = (lang: Lang, id: string) => `/${lang}/topics/${id}/`
export const missionsPath = (lang: Lang) => `/${lang}/missions/`
export const missionPath = (lang: Lang, id: string) => `/${lang}/missions/${id}/`
export const countryPath = (lang: Lang, id: string) => `/${lang}/countries/${id}/`
export const personPath = (lang: Lang, id: string) => `/${lang}/people/${id}/`
export const dataPath = (lang: Lang) => `/${lang}/data/`
export const sourcesPath = (lang: Lang) => `/${lang}/data/sources/`
export const sourcePath = (lang: Lang, id: string) => `${sourcesPath(lang)}#${id}`
export const totalsPath = (lang: Lang) => `/${lang}/data/totals/`
export const figurePath = (lang: Lang, id: string) => `/${lang}/data/figures/${id}/`
export const dictionaryPath = (lang: Lang) => `/${lang}/data/dictionary/`
export const filesPath = (lang: Lang) => `/${lang}/data/api/`
export const recordPath = (path: string) => `${path}index.json`
export const archiveFeedPath = (lang: Lang, page = 1) => (page === 1 ? `/${lang}/archive.json` : `/${lang}/archive/${page}.json`)
export const searchPath = (lang: Lang, query = '') => `/${lang}/search/${query}`
export const pagePath = (lang: Lang, id: string) => `/${lang}/${id}/`
export const imageName = (file: string, width: number, format: 'webp' | 'jpg') => `${file.replace(/\.[^.]*$/, '')}-${width}.${format}`
export const imagePath = (article: { year: number; slug: string }, name: string) => `/images/${article.year}/${article.slug}/${name}`
export const cardPath = (id: string) => `/data/cards/${id}.png`
export const feedPath = (page: string, ending: 'xml' | 'json' = 'xml') => `${page}feed.${ending}`
export const citeEndings = ['bib', 'ris', 'csl.json'] as const
export const citePath = (page: string, ending: (typeof citeEndings)[number]) => `${page}cite.${ending}`
export const openSearchPath = (lang: Lang) => `/${lang}/opensearch.xml`

/** The same page in another language: `/ru/data/ → /en/data/`. */
export function twinPath(path: string, lang: Lang): string {
  return path.replace(/^\/[a-z]{2}\//, `/${lang}/`)
}
