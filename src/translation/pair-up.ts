import { alignParagraphs } from '../parity/align.ts'
import { withClock } from '../parity/clock.ts'
import { readFacts } from '../parity/fact.ts'
import { haveSamePart, type Paragraph } from '../parity/paragraphs.ts'
import { asRead } from './marked.ts'
import type { Knowledge, Translation } from './text.ts'

/** Paragraphs that belong together, by their places; one side may be empty. */
export type Pairing = { source: number[]; translation: number[] }

/** Puts the paragraphs of a translation beside those of its source: title by title, summary by summary, image by image, the rest as the comparison of languages does. */
export function pairUp(source: readonly Paragraph[], translation: readonly Paragraph[], { lang, source: from }: Translation, knowledge: Knowledge): Pairing[] {
  const names = knowledge.names()
  const heads = { source: headsIn(source), translation: headsIn(translation) }
  const read = (paragraphs: readonly Paragraph[], of: typeof lang) => paragraphs.map((paragraph) => {
    const text = asRead(paragraph.text)
    return { ...paragraph, text, facts: withClock(text, of, readFacts(text, of, names)) }
  })
  const body = alignParagraphs(read(source.slice(heads.source), from), read(translation.slice(heads.translation), lang))
  return [
    ...source.slice(0, heads.source).map((head, place) => ({ source: [place], translation: placesOf(translation.slice(0, heads.translation), head) })),
    ...body.map(({ ru, en }) => ({ source: ru.map((place) => place + heads.source), translation: en.map((place) => place + heads.translation) })),
  ]
}

/** Whether two texts are built alike, so that paragraphs stand beside each other one by one. */
export function areAlike(source: readonly Paragraph[], translation: readonly Paragraph[]): boolean {
  return source.length === translation.length && source.every((paragraph, place) => haveSamePart(paragraph, translation[place]))
}

function headsIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter(({ number }) => number === 0).length
}

function placesOf(heads: readonly Paragraph[], head: Paragraph): number[] {
  return [...heads.keys()].filter((place) => haveSamePart(head, heads[place]))
}
