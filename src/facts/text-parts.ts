import { z } from 'zod'
import { orderCorrections, type Correction } from '../articles/correction.ts'
import type { Article } from '../articles/article.ts'
import type { Version } from '../articles/version.ts'
import type { Lang } from '../lang/langs.ts'
import { versionPath } from '../site/paths.ts'
import { said, type RecordContext } from './record.ts'

/** A paragraph of a text as plain words, the numbers of the ledger said in full. */
export type PlainParagraph = { kind: string; text: string }

/** The paragraphs of a text, in a record. */
export const paragraphsShape = said(
  z.array(z.strictObject({ kind: said(z.string(), 'heading, text, item, quote, row или code', 'heading, text, item, quote, row or code'), text: z.string() })),
  'абзацы простыми словами, по порядку; числа записи названы, как их видит читатель',
  'the paragraphs as plain words, in order; numbers of the ledger stand as a reader sees them',
)

const versionWords = ['версия слов: короткое имя статьи, номер, отпечаток и адрес, по которому она останется', 'the version of the words: the short name of the article, its number, its fingerprint, and the address where it stays'] as const

/** A version of the words of an article, in a record. */
export const versionShape = said(z.strictObject({ article: z.string(), number: z.int(), fingerprint: z.string(), url: z.url() }), ...versionWords)

/** The same where nobody may have recorded one. */
export const optionalVersion = said(versionShape.optional(), ...versionWords)

/** A correction, in a record. */
export const correctionShape = z.strictObject({ date: z.string(), was: z.string(), now: z.string() })

/** Paragraphs without what only a comparison needs of them. */
export function plainParagraphs(paragraphs: readonly PlainParagraph[]): PlainParagraph[] {
  return paragraphs.map(({ kind, text }) => ({ kind, text }))
}

/** A version of an article as a record names it. */
export function versionOf(article: Article, { article: name, number, fingerprint }: Version, { lang, site }: Pick<RecordContext, 'lang' | 'site'>): z.infer<typeof versionShape> {
  return { article: name, number, fingerprint, url: site + versionPath(lang, article, fingerprint) }
}

/** Corrections, the newest first. */
export function recordCorrections(corrections: readonly Correction[] = [], lang: Lang): z.infer<typeof correctionShape>[] {
  return orderCorrections(corrections).map(({ date, was, now }) => ({ date, was: was[lang], now: now[lang] }))
}
