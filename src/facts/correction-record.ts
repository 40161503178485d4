import { z } from 'zod'
import { articlesIn } from '../articles/article.ts'
import { orderCorrections } from '../articles/correction.ts'
import { makeSay } from '../lang/words.ts'
import { correctionsPath } from '../site/paths.ts'
import { articleLinks } from './record-parts.ts'
import { envelope, linkShape, makeEnvelope, said, type RecordContext } from './record.ts'
import { correctionShape, recordCorrections } from './text-parts.ts'

/** The shape of the record of the page of corrections. */
export const correctionsShape = z.strictObject({
  ...envelope,
  kind: z.literal('corrections'),
  title: said(z.string(), 'заголовок', 'the title'),
  about: said(z.string(), 'что на странице', 'what the page holds'),
  corrections: said(z.array(correctionShape.extend({ article: linkShape })), 'что было сказано неверно, как верно и в какой статье, от новых к старым', 'what was said wrongly, what is right, and in which article, the newest first'),
  withdrawn: said(z.array(z.strictObject({ date: z.string(), reason: z.string() })), 'что снято с публикации и почему', 'what was withdrawn, and why'),
})

/** The record of the page of corrections. */
export function makeCorrectionsRecord(context: RecordContext): z.infer<typeof correctionsShape> {
  const { archive, lang } = context
  const say = makeSay(lang)
  const corrections = articlesIn(archive.articles, lang).flatMap(({ article }) =>
    articleLinks([article], context).flatMap((link) => recordCorrections(article.facts.corrections, lang).map((correction) => ({ ...correction, article: link }))))
  const withdrawn = archive.published.moved.flatMap(({ gone, date }) => (gone && date ? [{ date, reason: gone[lang] }] : []))
  return {
    ...makeEnvelope(context, correctionsPath(lang)),
    kind: 'corrections',
    title: say('corrections.title'),
    about: say('corrections.lead'),
    corrections: orderCorrections(corrections),
    withdrawn: orderCorrections(withdrawn),
  }
}
