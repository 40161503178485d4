import type { Both } from '../lang/langs.ts'
import type { Sense } from './senses.ts'

// What the files beside the engine’s own hold: the words that it is asked for, filters and citations. All of them but the entry have the index’s own
// address, `/search/<version>/…`, so that they may be kept for ever; the entry, `/search.json`, names that address.

/** The entry: what every search needs. */
export type IndexEntry = {
  /** The folder of the other files. */
  folder: string
  /** How many finds there are. */
  size: number
  /** Months of the finds from the newest, with how many each has: `['2024-02', 3]`, then years without a month, then `''` without a date. */
  dates: [date: string, count: number][]
  /** The finds that have no text in a language, and the first stem of each of its chunks. */
  langs: Both<{ lacks: number[]; chunks: string[] }>
}

/** One stem: its forms in the texts, stems of the same word, and other ways to say it or a phrase that it begins. */
export type StemEntry = [stem: string, forms: string[], same?: string[], senses?: [rest: string[], others: Sense][]]

/** A word as it can be suggested: its stem, its most usual form, and how many finds have it. */
export type NearWord = [stem: string, form: string, count: number]

/** The finds of a filter’s values. */
export type FilterFile = Record<string, string>

/** How many finds a file of citations holds. */
export const citationsInFile = 16

/** Names of files inside the folder of an index. */
export const indexFile = {
  chunk: (lang: string, chunk: number) => `${lang}/${chunk}.json`,
  near: (lang: string, bucket: number) => `${lang}/near/${bucket}.json`,
  citations: (lang: string, block: number) => `${lang}/citations/${block}.json`,
  filter: (name: string) => `filter/${name}.json`,
}

/** The bucket of words whose stems begin or end with the same two letters, out of sixty-four. */
export function bucketOf(letters: string): number {
  return [...letters].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 64, 7)
}
