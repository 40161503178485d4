import { alignParagraphs } from '../parity/align.ts'
import { withClock } from '../parity/clock.ts'
import { readFacts } from '../parity/fact.ts'
import type { Paragraph } from '../parity/paragraphs.ts'
import { asRead } from './marked.ts'
import type { Knowledge, Translation } from './text.ts'

/** Paragraphs that belong together, by their places; one side may be empty. */
export type Pairing = { source: number[]; translation: number[] }

/** Puts the paragraphs of a translation beside those of its source: title by title, summary by summary, the rest as the comparison of languages does. */
export function pairUp(source: readonly Paragraph[], translation: readonly Paragraph[], { lang, source: from }: Translation, knowledge: Knowledge): Pairing[] {
  const names = knowledge.names()
  const heads = { source: headsIn(source), translation: headsIn(translation) }
  const read = (paragraphs: readonly Paragraph[], of: typeof lang) => paragraphs.map((paragraph) => {
    const text = asRead(paragraph.text)
    return { ...paragraph, text, facts: withClock(text, of, readFacts(text, of, names)) }
  })
  const body = alignParagraphs(read(source.slice(heads.source), from), read(translation.slice(heads.translation), lang))
  return [
    ...source.slice(0, heads.source).map(({ kind }, place) => ({ source: [place], translation: placesOf(translation.slice(0, heads.translation), kind) })),
    ...body.map(({ ru, en }) => ({ source: ru.map((place) => place + heads.source), translation: en.map((place) => place + heads.translation) })),
  ]
}

/** Whether two texts are built alike, so that paragraphs stand beside each other one by one. */
export function areAlike(source: readonly Paragraph[], translation: readonly Paragraph[]): boolean {
  return source.length === translation.length && source.every(({ kind }, place) => translation[place]?.kind === kind)
}

function headsIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter(({ number }) => number === 0).length
}

function placesOf(paragraphs: readonly Paragraph[], kind: Paragraph['kind']): number[] {
  return [...paragraphs.keys()].filter((place) => paragraphs[place]?.kind === kind)
}
