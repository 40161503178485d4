import type { Lang } from '../lang/langs.ts'
import { datesOf, readValues } from '../lexis/amounts.ts'
import { cutWords, joinWords } from '../lexis/cut-words.ts'
import { stemOf } from '../lexis/stem.ts'
import type { SearchDoc } from './doc.ts'

/** Where one form of a word stands in one find: at which words. */
export type Posting = { doc: number; places: number[] }

/** Every form of every word of one language’s texts, by what the forms share. */
export type Vocabulary = Map<string, Map<string, Posting[]>>

/** Reads the words of all finds in a language; the number of a find is its place in the list. */
export function makeVocabulary(docs: readonly SearchDoc[], lang: Lang): Vocabulary {
  const vocabulary: Vocabulary = new Map()
  docs.forEach((doc, number) => {
    for (const [form, places] of placesIn(doc, lang)) {
      const stem = stemOf(form)
      const forms = vocabulary.get(stem) ?? new Map<string, Posting[]>()
      const postings = forms.get(form) ?? []
      postings.push({ doc: number, places })
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

// Between the title and the text, so that no phrase runs over.
const pause = 8

function placesIn({ date, texts }: SearchDoc, lang: Lang): Map<string, number[]> {
  const places = new Map<string, number[]>()
  const text = texts[lang]
  if (!text) return places
  const add = (form: string, place: number) => {
    const known = places.get(form) ?? []
    if (known.at(-1) !== place) known.push(place)
    places.set(form, known)
  }
  const title = placeWords(text.title, lang)
  const start = Math.max(0, ...title.map(({ place }) => place)) + pause
  for (const { form, place } of title) add(form, place)
  for (const { form, place } of placeWords(text.body, lang)) add(form, place + start)
  for (const value of datesOf(date ?? '')) if (!places.has(value)) places.set(value, [])
  for (const each of places.values()) each.sort((a, b) => a - b)
  return places
}
