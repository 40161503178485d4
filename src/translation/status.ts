import type { Lang } from '../lang/langs.ts'
import type { Change } from '../lang/word-diff.ts'
import type { Paragraph } from '../parity/paragraphs.ts'
import { compareReviewed } from './compare-reviewed.ts'
import { diffReadings } from './diff-readings.ts'
import { asRead } from './marked.ts'
import { doFactsMislead, factsOf, isLostFactKept } from './misleading.ts'
import { areAlike, pairUp } from './pair-up.ts'
import { readMarked, type Knowledge, type Translation } from './text.ts'

/**
 * How a paragraph of a translation stands to the one it was made from: `fresh`, its source is as it was reviewed; `changed`, it is not; `missing`, only
 * the source has it; `extra`, only the translation does; `unrecorded`, nobody has marked the two as compared.
 */
export type State = 'fresh' | 'changed' | 'missing' | 'extra' | 'unrecorded'

/** A paragraph of a file as it is read, markup gone; its line is counted from 1. */
export type Piece = { line: number; text: string }

/** A paragraph of the source with those of the translation that belong to it, and how it has changed since the review. */
export type ParagraphStatus = {
  state: State
  source?: Piece
  translation: Piece[]
  changes?: Change[]
  /** Whether facts of the source have changed since and the translation has not followed. */
  misleads?: boolean
}

/** The state of one translation, paragraph by paragraph; `removed` is what its source has lost since the review, `misleads` whether readers are warned. */
export type TranslationStatus = Pick<Translation, 'id' | 'lang' | 'source'> & {
  files: { source: string; translation: string }
  isRecorded: boolean
  paragraphs: ParagraphStatus[]
  removed: string[]
  misleads: boolean
}

/** The state of a translation. Paragraphs are put beside each other only where something has changed: in most texts nothing has. */
export function translationStatus(translation: Translation, knowledge: Knowledge): TranslationStatus {
  const { id, lang, source, texts, reviewed } = translation
  const [from, to] = [readMarked(texts.source, source, knowledge), readMarked(texts.translation, lang, knowledge)]
  const marked = from.map(({ text }) => text)
  const compared = compareReviewed(reviewed ?? marked, marked)
  const isQuiet = compared.fresh.every(Boolean) && areAlike(from, to)
  const pairs = isQuiet ? from.map((_, place) => ({ source: [place], translation: [place] })) : pairUp(from, to, translation, knowledge)

  const whole = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => asRead(text)).join('\n')
  const facts = (text: string, of: Lang) => factsOf(text, of, knowledge.names())
  const doMislead = (before: string, now: string, there: string) =>
    reviewed !== undefined && doFactsMislead(facts(before, source), facts(now, source), facts(there, lang))

  let near = 0
  const paragraphs = pairs.flatMap((pair): ParagraphStatus[] => {
    const there = pair.translation.flatMap((place) => to[place] ?? [])
    const isMeant = (number: number) => translation.accepted.includes(number)
    if (pair.source.length === 0) return isMeant(near) ? [] : [{ state: 'extra', translation: there.map(pieceOf) }]
    return pair.source.flatMap((place): ParagraphStatus[] => {
      const here = from[place]
      if (!here) return []
      near = here.number
      const status = { source: pieceOf(here), translation: there.map(pieceOf) }
      const [before, now] = [asRead(compared.before[place] ?? ''), asRead(here.text)]
      if (there.length === 0 && !isMeant(near)) return [{ ...status, state: 'missing', misleads: !compared.fresh[place] && doMislead('', now, whole(to)) }]
      if (!reviewed) return [{ ...status, state: 'unrecorded' }]
      if (compared.fresh[place]) return [{ ...status, state: 'fresh' }]
      if (before === '') return [{ ...status, state: 'unrecorded' }]
      return [{ ...status, state: 'changed', changes: diffReadings(before, now), misleads: doMislead(before, now, whole(there)) }]
    })
  })
  const removed = compared.removed.map(asRead)
  const misleads = paragraphs.some((paragraph) => paragraph.misleads) || (removed.length > 0 && isLostFactKept(facts(removed.join('\n'), source), facts(whole(from), source), facts(whole(to), lang)))
  return { id, lang, source, files: { source: texts.source.file, translation: texts.translation.file }, isRecorded: reviewed !== undefined, paragraphs, removed, misleads }
}

/** Whether an editor has to look at a translation. */
export function needsReview({ paragraphs, misleads }: TranslationStatus): boolean {
  return misleads || paragraphs.some(({ state }) => state !== 'fresh')
}

function pieceOf({ line, text }: Paragraph): Piece {
  return { line, text: asRead(text) }
}
