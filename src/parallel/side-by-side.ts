import type { Article } from '../articles/article.ts'
import { makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { numberBlocks, readParagraphs, type Paragraph } from '../parity/paragraphs.ts'
import { numberParagraphs } from '../published/paragraph-numbers.ts'
import { versionsOf, type PublicRecord } from '../published/public-record.ts'
import type { Knowledge } from '../translation/text.ts'
import { makeRows, paragraphIds, type Row } from './rows.ts'

/**
 * An article in two languages: its paragraphs, its rows, the number of each Russian paragraph, and for each block of a text the place of
 * the paragraph that it is, counted from 0.
 */
export type SideBySide = { paragraphs: Both<Paragraph[]>; rows: Row[]; numbers: number[]; places: Both<(number | undefined)[]> }

/** Puts the two texts of an article side by side, numbered through all its versions; nothing if one of them is missing. */
export function makeSideBySide(article: Article, published: Pick<PublicRecord, 'versions'>, { names, say }: Knowledge): SideBySide | undefined {
  const { ru, en } = article.texts
  if (!ru || !en) return undefined
  const bodies: Both = { ru: ru.body, en: en.body }
  const paragraphs = makeBoth((lang) => readParagraphs(bodies[lang], 'mdx', say[lang]))
  const places = makeBoth((lang) => numberBlocks(bodies[lang]).map((number) => (number === undefined ? undefined : number - 1)))
  const versions = versionsOf(published, article).flatMap((version) => version.texts.ru?.body ?? [])
  return { paragraphs, rows: makeRows(paragraphs, names), numbers: numberParagraphs(versions, paragraphs.ru), places }
}

/** The ids by which the blocks of an article are addressed on its page, in their order: `p3`; none for a block that is no paragraph. */
export function blockIds({ rows, numbers, places }: SideBySide, lang: Lang): (string | undefined)[] {
  const ids = paragraphIds(rows, numbers, lang)
  return places[lang].map((place) => (place === undefined ? undefined : ids[place]))
}
