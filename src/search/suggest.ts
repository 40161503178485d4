import type { Lang } from '../lang/langs.ts'
import { distanceOf } from '../lexis/distance.ts'
import { foldWord } from '../lexis/fold.ts'
import { swapKeyboard } from '../lexis/keyboard.ts'
import { isCyrillic, stemOf } from '../lexis/stem.ts'
import type { Index } from './open-index.ts'
import { makePlan } from './plan.ts'
import { readQuery } from './query.ts'

const most = 3

/** What a query may have been meant to say, the likeliest first: its words typed in the other layout, or words of the archive that are spelt nearly so. */
export async function suggestQueries(query: string, missing: readonly string[], index: Index): Promise<string[]> {
  const swapped = swapKeyboard(query)
  if (swapped !== undefined && (await isKnown(swapped, index))) return [swapped]
  let suggested = [query]
  for (const typed of missing) {
    const words = [...new Set([...(await swappedWord(typed, index)), ...(await nearWords(typed, index))])].slice(0, most)
    if (words.length > 0) suggested = suggested.flatMap((text) => words.map((word) => text.replace(typed, () => word))).slice(0, most)
  }
  return suggested.filter((text) => text !== query)
}

async function isKnown(query: string, index: Index): Promise<boolean> {
  const { units, missing } = await makePlan(readQuery(query), index, true)
  return units.length > 0 && missing.length === 0 && units.every(({ begins }) => !begins)
}

async function swappedWord(typed: string, index: Index): Promise<string[]> {
  const swapped = swapKeyboard(typed)
  return swapped !== undefined && (await isKnown(swapped, index)) ? [swapped] : []
}

/** Words of the same alphabet that differ in a letter, or two if they are long; failing that, words that begin alike. */
async function nearWords(typed: string, index: Index): Promise<string[]> {
  const word = foldWord(typed)
  const stem = stemOf(word)
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return []
  const lang: Lang = isCyrillic(word) ? 'ru' : 'en'
  const words = await index.near(lang, stem)
  const limit = word.length > 7 ? 2 : 1
  const near = words
    .map(([other, form, count]) => ({ form, count, distance: distanceOfWords(word, stem, form, other, limit), isSameStart: other[0] === stem[0] }))
    .filter(({ distance, form }) => distance <= limit && form !== word)
    .sort((a, b) => a.distance - b.distance || Number(b.isSameStart) - Number(a.isSameStart) || b.count - a.count || (a.form < b.form ? -1 : 1))
  if (near.length > 0) return [...new Set(near.map(({ form }) => form))]
  const alike = words
    .map(([other, form, count]) => ({ form, count, shared: sharedStart(word, other) }))
    .filter(({ shared, form }) => shared >= 4 && shared * 2 > word.length && shared * 2 > form.length)
    .sort((a, b) => b.shared - a.shared || b.count - a.count)
  return [...new Set(alike.map(({ form }) => form))]
}

/** Between the words as they stand, or between their stems if the endings alone make the words longer or shorter. */
function distanceOfWords(word: string, stem: string, form: string, other: string, limit: number): number {
  const stems = other.length > 3 && stem.length > 3 && Math.abs(word.length - form.length) < 4 ? distanceOf(stem, other, limit) : limit + 1
  return Math.min(stems, distanceOf(word, form, limit))
}

function sharedStart(a: string, b: string): number {
  let size = 0
  while (size < a.length && a[size] === b[size]) size++
  return size
}
