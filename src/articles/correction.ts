import { z } from 'zod'
import { field, looseDate } from '../issues/field.ts'
import { makeBoth } from '../lang/langs.ts'

// An entry whose words are still to come says nothing.
const said = z.strictObject(makeBoth(() => z.string().trim().regex(/[\p{L}\p{N}]/u)))

/** One thing that a published article said wrongly: what it said, what is right, and when that was put right. */
export const correctionSchema = z.strictObject({
  date: field(looseDate, 'день исправления', 'the day of the correction', '2026-12-03'),
  was: field(said, 'что было сказано неверно', 'what was said wrongly', "{ ru: 'Детей 17.', en: '17 children.' }"),
  now: field(said, 'как верно', 'what is right', "{ ru: 'Детей 71.', en: '71 children.' }"),
  paragraph: field(z.int().min(1).optional(), 'номер абзаца в русском тексте, если исправлен один абзац', 'the paragraph’s number in the Russian text, if one paragraph was put right', '3'),
})

/** A correction of an article. */
export type Correction = z.infer<typeof correctionSchema>

/** Corrections from the newest to the oldest; those of one day as they were written. */
export function orderCorrections<Item extends { date: string }>(corrections: readonly Item[]): Item[] {
  return corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

/** The day an article last changed in substance: that of its newest correction, else that of its publication. */
export function modifiedOn({ published, corrections = [] }: { published: string; corrections?: readonly Correction[] }): string {
  return [published, ...corrections.map(({ date }) => date)].sort().at(-1) ?? published
}

/** The corrections that the later of two lists has and the earlier has not. */
export function newCorrections(before: readonly Correction[] = [], after: readonly Correction[] = []): Correction[] {
  const known = new Set(before.map(keyOf))
  return after.filter((correction) => !known.has(keyOf(correction)))
}

function keyOf({ date, was, now }: Correction): string {
  return JSON.stringify([date, was, now])
}
