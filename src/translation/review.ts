import { compareReviewed } from './compare-reviewed.ts'
import { fingerprintOf } from './fingerprint.ts'
import { asRead, asWritten } from './marked.ts'
import { pairUp } from './pair-up.ts'
import { readMarked, type Knowledge, type Translation } from './text.ts'

/** What a review remembers, and what it passed over: paragraphs of the source that the translation lacks. */
export type Review = { reviewed: string[]; untranslated: string[] }

/** A translation as it stands, taken as compared with its source; nothing if it is recorded so already. */
export function makeReview(translation: Translation, knowledge: Knowledge): Review | undefined {
  const { texts, source, lang, reviewed, accepted } = translation
  const from = readMarked(texts.source, source, knowledge)
  const marked = from.map(({ text }) => text)
  const compared = compareReviewed(reviewed ?? [], marked)
  // What was remembered of an unchanged paragraph stays as it is: a review changes as few lines as it can.
  const kept = marked.map((text, place) => (areWrittenAlike(compared.before[place] ?? '', text) ? (compared.before[place] ?? '') : text))
  if (reviewed && compared.fresh.every(Boolean)) return areEqual(kept, reviewed) ? undefined : { reviewed: kept, untranslated: [] }
  const pairs = pairUp(from, readMarked(texts.translation, lang, knowledge), translation, knowledge)
  const missing = new Set(pairs.flatMap((pair) => (pair.translation.length === 0 ? pair.source : [])).filter((place) => !accepted.includes(from[place]?.number ?? -1)))
  return { reviewed: kept.filter((_, place) => !missing.has(place)), untranslated: marked.filter((_, place) => missing.has(place)).map(asRead) }
}

/** Whether two marked texts differ in typography and in what their tags say, and in nothing else. */
function areWrittenAlike(before: string, now: string): boolean {
  return fingerprintOf(asWritten(before)) === fingerprintOf(asWritten(now))
}

function areEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, place) => text === others[place])
}
