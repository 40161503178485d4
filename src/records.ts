import type { ArticleText } from './articles/article.ts'
import { formatJson } from './facts/json.ts'
import { makeRecordContext, type RecordContext } from './facts/record.ts'
import type { Lang } from './lang/langs.ts'
import { knowledge, library } from './library.ts'
import { readParagraphs, type Paragraph } from './parity/paragraphs.ts'
import { originOf } from './site/origin.ts'

const contexts = new Map<Lang, RecordContext>()

/** What the records of one language are made from, read once a build. */
export async function readRecords(lang: Lang, site: URL | undefined): Promise<RecordContext> {
  const context = contexts.get(lang) ?? makeRecordContext(await library(), lang, originOf(site))
  contexts.set(lang, context)
  return context
}

/** The paragraphs of a text as plain words, the numbers of the ledger said as its readers see them. */
export async function readPlain(text: ArticleText): Promise<Paragraph[]> {
  const { say } = await knowledge()
  return readParagraphs(text.body, 'mdx', say[text.lang])
}

/** A record as an answer. */
export function answer(record: object, type = 'application/json'): Response {
  return new Response(formatJson(record), { headers: { 'Content-Type': type } })
}
