import type { VersionText } from '../articles/version.ts'
import type { Lang } from '../lang/langs.ts'
import type { NameIndex } from '../parity/fact.ts'
import { readParagraphs, type Paragraph } from '../parity/paragraphs.ts'
import { hasChangedFacts } from './changed-facts.ts'
import { alignVersions, countChangedWords, few, textOf } from './rows.ts'

/** A part of a text that differs between two versions, as plain words; one side is empty where a paragraph was added or removed. */
export type TextChange = {
  part: 'title' | 'summary' | 'body'
  before: string
  after: string
  /** The line of the later body it stands at, counted from 1; where a paragraph is gone, that of the one before it. 0 above the body. */
  line: number
}

/** Every part of a text that differs between two versions in a word, in the order of the later one. */
export function textChanges(before: VersionText, after: VersionText): TextChange[] {
  const head = (['title', 'summary'] as const).map((part) => ({ part, before: before[part], after: after[part], line: 0 }))
  let line = 1
  const rows = before.body === after.body ? [] : alignVersions(paragraphsOf(before), paragraphsOf(after))
  const body = rows.map((row) => {
    line = row.after[0]?.line ?? line
    return { part: 'body' as const, before: textOf(row.before), after: textOf(row.after), line }
  })
  return [...head, ...body].filter((change) => countChangedWords(change.before, change.after) > 0)
}

/** The changes that readers have to be told of: other facts, or more than a few other words. */
export function substantialChanges(before: VersionText, after: VersionText, lang: Lang, names: () => NameIndex): TextChange[] {
  return textChanges(before, after).filter((change) => countChangedWords(change.before, change.after) > few || hasChangedFacts(change.before, change.after, lang, names()))
}

function paragraphsOf({ body }: VersionText): Paragraph[] {
  return readParagraphs(body, 'markdown')
}
