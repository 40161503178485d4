import type { Article } from '../articles/article.ts'
import { shelfOf, type Version } from '../articles/version.ts'
import { makeBoth, type Both, type Lang } from '../lang/langs.ts'
import type { Paragraph } from '../parity/paragraphs.ts'
import { articlePath } from '../site/paths.ts'

/** Words that say the same in every language: a paragraph, or several of one language that are one in the other. */
export type Unit = {
  article: Article
  version: Version | undefined
  /** `title`, `summary`, or the name of the Russian paragraph on every page: `p3`. */
  name: string
  kind: string
  words: Both
  /** The addresses of the words, with the place of the paragraph on its page. */
  urls: Both
}

/** What two texts of one article say side by side; rows hold the places of paragraphs, from 0, and ids their names on the page. */
export type AlignedTexts = { article: Article; version: Version | undefined; paragraphs: Both<readonly Paragraph[]>; rows: readonly Both<number[]>[]; ids: Both<readonly (string | undefined)[]> }

/** The units of an article in every language: headline, standfirst, and every row that has words in each; `site` ends without a slash. */
export function makeUnits({ article, version, paragraphs, rows, ids }: AlignedTexts, site: string): Unit[] {
  const urlOf = (lang: Lang, id?: string) => `${site}${articlePath(lang, article)}${id ? `#${id}` : ''}`
  const head = (['title', 'summary'] as const).map((name) => ({ article, version, name, kind: name, words: makeBoth((lang) => plain(article.texts[lang]?.[name] ?? '')), urls: makeBoth((lang) => urlOf(lang)) }))
  const body = rows.flatMap((row): Unit[] => {
    const own = makeBoth((lang) => row[lang].flatMap((place) => paragraphs[lang][place] ?? []))
    const name = ids.ru[row.ru[0] ?? -1]
    const kind = own.ru[0]?.kind
    if (!name || !kind || Object.values(own).some((some) => some.length === 0)) return []
    return [{ article, version, name, kind, words: makeBoth((lang) => plain(own[lang].map(({ text }) => text).join(' '))), urls: makeBoth((lang) => urlOf(lang, ids[lang][row[lang][0] ?? -1])) }]
  })
  return [...head, ...body]
}

/** The name of a unit in the whole corpus: `2024/aikol-5#p3`. */
export function unitId({ article, name }: Unit): string {
  return `${shelfOf(article)}#${name}`
}

/** Data has plain spaces: no-break spaces are for pages. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
