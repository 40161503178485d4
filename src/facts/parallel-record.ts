import { z } from 'zod'
import type { Article } from '../articles/article.ts'
import { differsAbove, differsIn } from '../articles/differs.ts'
import { shelfOf } from '../articles/version.ts'
import { makeBoth, type Both } from '../lang/langs.ts'
import { articlePath, parallelPath, recordPath } from '../site/paths.ts'
import { envelopeInAll, makeEnvelopeInAll, pageShape, said, type RecordContext } from './record.ts'
import { presentOf } from './tables.ts'
import { paragraphsShape, plainParagraphs, versionShape, type PlainParagraph } from './text-parts.ts'

const inLangs = <Schema extends z.ZodType>(schema: Schema) => z.strictObject(makeBoth(() => schema))

/** The shape of the record of a parallel text. */
export const parallelShape = z.strictObject({
  ...envelopeInAll,
  kind: z.literal('parallel'),
  id: said(z.string(), 'год и имя статьи', 'the year and the name of the article'),
  text_version: said(versionShape.omit({ url: true }).optional(), 'версия слов: короткое имя статьи, номер и отпечаток', 'the version of the words: the short name of the article, its number and its fingerprint'),
  date: said(z.string(), 'о каком дне статья: день, месяц или год', 'what it is about: a day, a month or a year'),
  texts: said(inLangs(pageShape.extend({ title: z.string(), summary: z.string() })), 'статья на каждом языке: заголовок, подзаголовок, страница и её запись', 'the article in each language: headline, standfirst, page and its record'),
  rows: said(
    z.array(z.strictObject({
      numbers: said(z.array(z.int()), 'номера русских абзацев, как на странице: #p3', 'the numbers of the Russian paragraphs as on the page: #p3'),
      ...makeBoth(() => paragraphsShape),
      reasons: said(z.array(inLangs(z.string())), 'почему языки здесь намеренно различаются', 'why the languages are meant to differ here'),
    })),
    'строки: абзацы, которые говорят одно и то же; на одном из языков абзаца может не быть',
    'the rows: paragraphs that say the same; one language may have none',
  ),
  differs: said(z.array(inLangs(z.string())), 'почему намеренно различаются заголовки или подзаголовки', 'why the headlines or standfirsts are meant to differ'),
})

/** The two texts of an article row by row: the places of their paragraphs, from 0, and the number of each Russian one. */
export type AlignedRows = { rows: readonly Both<number[]>[]; numbers: readonly number[]; paragraphs: Both<readonly PlainParagraph[]> }

/** The record of a parallel text. */
export function makeParallelRecord(article: Article, { rows, numbers, paragraphs }: AlignedRows, context: RecordContext): z.infer<typeof parallelShape> {
  const { site } = context
  const version = presentOf(context.archive, article)
  return {
    ...makeEnvelopeInAll(site, parallelPath(article)),
    kind: 'parallel',
    id: shelfOf(article),
    text_version: version && { article: version.article, number: version.number, fingerprint: version.fingerprint },
    date: article.facts.date,
    texts: makeBoth((lang) => {
      const path = articlePath(lang, article)
      return { page: site + path, record: site + recordPath(path), title: article.texts[lang]?.title ?? '', summary: article.texts[lang]?.summary ?? '' }
    }),
    rows: rows.map((row) => ({
      numbers: row.ru.flatMap((place) => numbers[place] ?? []),
      ...makeBoth((lang) => plainParagraphs(row[lang].flatMap((place) => paragraphs[lang][place] ?? []))),
      reasons: differsIn(article.facts, row.ru).map(({ reason }) => reason),
    })),
    differs: differsAbove(article.facts).map(({ reason }) => reason),
  }
}
