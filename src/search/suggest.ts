import type { Lang } from '../lang/langs.ts'
import { distanceOf } from '../lexis/distance.ts'
import { foldWord } from '../lexis/fold.ts'
import { swapKeyboard } from '../lexis/keyboard.ts'
import { isCyrillic, stemOf } from '../lexis/stem.ts'
import type { Index } from './open-index.ts'
import { makePlan } from './plan.ts'
import { readQuery } from './query.ts'

const most = 3

/** A query as it reads if all of it was typed in the other layout of the keyboard, if that says something. */
export async function inOtherLayout(query: string, index: Index): Promise<string | undefined> {
  const swapped = swapKeyboard(query)
  return swapped !== undefined && (await isKnown(swapped, index)) ? swapped : undefined
}

/** What a query may have been meant to say, the likeliest first: a word typed in the other layout, or words of the archive that are spelt nearly so or begin so. */
export async function suggestQueries(query: string, missing: readonly string[], index: Index): Promise<string[]> {
  let suggested = [query]
  for (const typed of missing.flatMap((word) => word.split('-'))) {
    const swapped = await swappedWord(query, typed, index)
    const near = (await nearWords(typed, index)).map((word) => [typed, word] as const)
    const changes = [...new Map([...swapped, ...near].map((change) => [change[1], change])).values()].slice(0, most)
    if (changes.length > 0) suggested = suggested.flatMap((text) => changes.map(([from, to]) => text.replace(from, () => to))).slice(0, most)
  }
  return suggested.filter((text) => text !== query)
}

async function isKnown(query: string, index: Index): Promise<boolean> {
  const { units, missing } = await makePlan(readQuery(query), index, true)
  return units.length > 0 && missing.length === 0
}

/** A word with the signs that stand about it, as keys of the other layout: «Rfpf[cnfy», «;tyobys». Two letters are words by chance. */
async function swappedWord(query: string, typed: string, index: Index): Promise<(readonly [from: string, to: string])[]> {
  const whole = query.split(/\s/).find((word) => word.includes(typed)) ?? typed
  if (typed.length < 3) return []
  const swapped = await inOtherLayout(whole, index)
  if (swapped !== undefined) return [[whole, swapped]]
  const bare = /\p{L}/u.test(whole.replace(typed, '')) ? undefined : await inOtherLayout(typed, index)
  return bare === undefined ? [] : [[typed, bare]]
}

/** Words of the same alphabet that differ in a letter, or two if they are long, and those that begin so; failing that, words that begin alike. */
async function nearWords(typed: string, index: Index): Promise<string[]> {
  const word = foldWord(typed)
  const stem = stemOf(word)
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return []
  const lang: Lang = isCyrillic(word) ? 'ru' : 'en'
  const words = await index.near(lang, stem)
  const limit = word.length > 7 ? 2 : 1
  const near = words
    .map(([other, form, count]) => ({ form: inFormOf(word, stem, other, form), count, distance: distanceOfWords(word, stem, form, other, limit), isSameStart: other[0] === stem[0] }))
    .filter(({ distance, form }) => distance <= limit && form !== word)
    .sort((a, b) => a.distance - b.distance || Number(b.isSameStart) - Number(a.isSameStart) || b.count - a.count || (a.form < b.form ? -1 : 1))
  const longer = words.filter(([, form]) => form.length > word.length && form.startsWith(word)).sort((a, b) => b[2] - a[2])
  const close = [...new Set([...near.map(({ form }) => form), ...longer.map(([, form]) => form)])]
  if (close.length > 0) return close
  const alike = words
    .map(([other, form, count]) => ({ form, count, shared: sharedStart(word, other) }))
    .filter(({ shared, form }) => shared >= 4 && shared * 2 > word.length && shared * 2 > form.length)
    .sort((a, b) => b.shared - a.shared || b.count - a.count)
  return [...new Set(alike.map(({ form }) => form))]
}

/** A word in the case that was typed, if it takes that ending: «безопастности» → «безопасности» rather than «безопасность». */
function inFormOf(word: string, stem: string, other: string, form: string): string {
  const inflected = other + (word.startsWith(stem) ? word.slice(stem.length) : '')
  // Short stems take endings of other words.
  return other.length > 5 && stemOf(inflected) === other && distanceOf(word, inflected, 2) < distanceOf(word, form, 2) ? inflected : form
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
