import type { Lang } from '../lang/langs.ts'

/**
 * Words of one language that a reader sees, as they stand in a source: a paragraph without its markup, a title, a word of a list.
 * A line end within it is a space; a tag, code or picture is one `object` character.
 */
export type Passage = {
  lang: Lang
  /** A `name` is matched and copied letter by letter, so it holds no invisible characters. */
  kind: 'text' | 'name'
  text: string
  /** Where each character of `text` begins in the source, in UTF-16 units. */
  from: readonly number[]
  /** Where each character of `text` ends in the source. */
  to: readonly number[]
}

/** Stands in a passage for what is not words. */
export const object = '\uFFFC'

/** Characters of a text with their spans in the source. */
export type Spans = { text: string; from: number[]; to: number[] }

/** Joins pieces of a passage. */
export function joinSpans(pieces: readonly Spans[]): Spans {
  return { text: pieces.map(({ text }) => text).join(''), from: pieces.flatMap(({ from }) => from), to: pieces.flatMap(({ to }) => to) }
}
