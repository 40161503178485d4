import type { Lang } from '../lang/langs.ts'
import { datesOf, readValues } from '../lexis/amounts.ts'
import { cutWords, joinWords } from '../lexis/cut-words.ts'
import { stemOf } from '../lexis/stem.ts'
import type { Kind, SearchDoc } from './doc.ts'

/** Where one form of a word stands in one find: how much it weighs there, from 0 to 1, and at which words. */
export type Posting = { doc: number; weight: number; places: number[] }

/** Every form of every word of one language’s texts, by what the forms share. */
export type Vocabulary = Map<string, Map<string, Posting[]>>

/** Reads the words of all finds in a language; the number of a find is its place in the list. */
export function makeVocabulary(docs: readonly SearchDoc[], lang: Lang): Vocabulary {
  const read = docs.map((doc) => readDoc(doc, lang))
  const mean = read.reduce((sum, { size }) => sum + size, 0) / Math.max(1, read.filter(({ size }) => size > 0).length)
  const vocabulary: Vocabulary = new Map()
  read.forEach(({ words, size }, doc) => {
    const prior = priors[docs[doc]?.kind ?? 'page']
    for (const [form, { count, places }] of words) {
      // BM25 with a gentle norm of length: rows of tables are far shorter than articles and no better for it.
      const weight = (prior * count) / (count + 1.2 * (0.6 + (0.4 * size) / mean))
      const stem = stemOf(form)
      const forms = vocabulary.get(stem) ?? new Map<string, Posting[]>()
      const postings = forms.get(form) ?? []
      postings.push({ doc, weight, places })
      vocabulary.set(stem, forms.set(form, postings))
    }
  })
  return vocabulary
}

/** The words of a text with the number of the word each begins at: words, words tied by a hyphen as one, numbers and dates as values. */
export function placeWords(text: string, lang: Lang): { form: string; place: number }[] {
  const words = cutWords(text)
  const placed = words.map(({ text: form }, place) => ({ form, place }))
  words.forEach((_, place) => {
    const joined = joinWords(words, place)
    if (joined) placed.push({ form: joined, place })
  })
  let place = 0
  for (const { values, start } of readValues(text, lang)) {
    while ((words[place]?.end ?? Infinity) <= start) place++
    for (const form of values) if (words[place]?.text !== form) placed.push({ form, place })
  }
  return placed
}

type Counted = { count: number; places: number[] }

const titleWeight = 8
// Between the title and the text, so that no phrase runs over.
const pause = 8
// Of two finds that say the same, the one that is made to be read comes first.
const priors: Record<Kind, number> = { article: 1, mission: 1, page: 0.85, country: 0.85, milestone: 0.8, figure: 0.7, source: 0.6 }

function readDoc(doc: SearchDoc, lang: Lang): { words: Map<string, Counted>; size: number } {
  const words = new Map<string, Counted>()
  const text = doc.texts[lang]
  if (!text) return { words, size: 0 }
  const add = (form: string, place: number | undefined, count: number) => {
    const known = words.get(form) ?? { count: 0, places: [] }
    known.count += count
    if (place !== undefined && known.places.at(-1) !== place) known.places.push(place)
    words.set(form, known)
  }
  const title = placeWords(text.title, lang)
  const body = placeWords(text.body, lang)
  const start = Math.max(0, ...title.map(({ place }) => place)) + pause
  for (const { form, place } of title) add(form, place, titleWeight)
  for (const { form, place } of body) add(form, place + start, 1)
  for (const value of datesOf(doc.date ?? '')) add(value, undefined, titleWeight)
  for (const { places } of words.values()) places.sort((a, b) => a - b)
  return { words, size: title.length + body.length }
}
