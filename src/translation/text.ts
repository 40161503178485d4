import type { Lang } from '../lang/langs.ts'
import type { SayTag } from '../parity/blocks.ts'
import type { WrittenText } from '../parity/check-pairs.ts'
import type { NameIndex } from '../parity/fact.ts'
import { readHeadParagraphs, readParagraphs, type Paragraph } from '../parity/paragraphs.ts'
import { markTags } from './marked.ts'

/** What reading takes beside the texts: the names of the glossary, which few texts need, and what a tag says in each language. */
export type Knowledge = { names: () => NameIndex; say: Record<Lang, SayTag> }

/** A text of the archive beside the one it was made from. */
export type Translation = {
  /** `2024/aikol-5` for an article, `about` for a page: what `npm run translated` takes. */
  id: string
  lang: Lang
  source: Lang
  texts: { source: WrittenText; translation: WrittenText }
  /** The paragraphs of the source as they were reviewed, tags marked; undefined if nobody has. */
  reviewed?: readonly string[]
  /** The numbers of source paragraphs that are meant to differ, from `differs:`. */
  accepted: readonly number[]
}

/** The paragraphs of a text, title and summary first, tags marked: what a review remembers. */
export function readMarked({ text, format }: WrittenText, lang: Lang, { say }: Knowledge): Paragraph[] {
  return [...readHeadParagraphs(text, format), ...readParagraphs(text, format, markTags(say[lang]))]
}
