import { z } from 'zod'
import type { ArticleText } from '../articles/article.ts'
import type { Page } from '../articles/page.ts'
import { langs } from '../lang/langs.ts'
import { pagePath } from '../site/paths.ts'
import { envelope, makeEnvelope, said, type RecordContext } from './record.ts'
import { paragraphsShape, plainParagraphs, type PlainParagraph } from './text-parts.ts'

/** The shape of the record of a standing page. */
export const standingShape = z.strictObject({
  ...envelope,
  kind: z.literal('page'),
  id: said(z.string(), 'имя страницы в её адресе', 'the name of the page in its address'),
  title: said(z.string(), 'заголовок', 'the title'),
  summary: said(z.string(), 'подзаголовок', 'the standfirst'),
  paragraphs: paragraphsShape,
})

/** The record of a standing page in one language: its words. */
export function makeStandingRecord(page: Page, text: ArticleText, paragraphs: readonly PlainParagraph[], context: RecordContext): z.infer<typeof standingShape> {
  const { title, summary } = text
  return { ...makeEnvelope(context, pagePath(context.lang, page.id), langs.filter((lang) => page.texts[lang])), kind: 'page', id: page.id, title, summary, paragraphs: plainParagraphs(paragraphs) }
}
