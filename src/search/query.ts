import { langs } from '../lang/langs.ts'
import { readValues } from '../lexis/amounts.ts'
import { cutWords, type Word } from '../lexis/cut-words.ts'
import { stopWords } from '../lexis/stop-words.ts'

/** A part of a query as the reader wrote it: a word, a phrase in quotation marks, or a number or date in neutral form. */
export type Part =
  | { kind: 'word'; typed: string; word: string; joined: boolean }
  | { kind: 'phrase'; typed: string; words: string[] }
  | { kind: 'value'; typed: string; values: string[] }

const longest = 200
const most = 16

/** The parts of a query in order: `"детский сад" 1,6 тысячи` → a phrase and 1600; words that say nothing only if there are no others. */
export function readQuery(text: string): Part[] {
  const query = text.normalize('NFC').slice(0, longest)
  const phrases = [...query.matchAll(quoted)].map(([, inside = '']): Part => ({ kind: 'phrase', typed: inside.trim(), words: cutWords(inside).map((word) => word.text) }))
  const rest = query.replace(quoted, (phrase) => ' '.repeat(phrase.length))
  const values = valuesIn(rest)
  const words = cutWords(rest).flatMap((word): Part[] => {
    const value = values.find(({ start, end }) => word.start < end && start < word.end)
    if (!value) return [wordPart(word, rest)]
    // A number that covers several words stands where the first of them was.
    return cutWords(rest.slice(value.start, word.start)).length === 0 ? [{ kind: 'value', typed: rest.slice(value.start, value.end).trim(), values: value.values }] : []
  })
  const telling = words.filter((part) => part.kind !== 'word' || !stopWords.has(part.word))
  const all = [...(telling.length > 0 || phrases.length > 0 ? telling : words), ...phrases.filter((part) => part.kind === 'phrase' && part.words.length > 0)]
  return [...new Map(all.map((part) => [`${part.kind} ${part.typed.toLowerCase()}`, part])).values()].slice(0, most)
}

// «Ёлочки», „лапки“, “quotes”, "straight" ones: any that closes what one opened.
const quoted = /["“”„«]([^"“”„«»]*)["“”»]/g

function wordPart({ text, start, end, joined }: Word, query: string): Part {
  return { kind: 'word', typed: query.slice(start, end), word: text, joined }
}

type Value = { start: number; end: number; values: string[] }

/** Numbers in words or with a scale, and dates, read in every language; where two readings overlap the longer one stands, of equals both. */
function valuesIn(query: string): Value[] {
  const read = langs.flatMap((lang) => readValues(query, lang)).sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Value[] = []
  for (const { values, start, end } of read) {
    const before = kept.find((other) => start < other.end && other.start < end)
    const value = values[0] ?? ''
    if (before && before.start === start && before.end === end) before.values = [...new Set([...before.values, value])]
    else if (!before) kept.push({ start, end, values: [value] })
  }
  return kept.filter(({ start, end }) => !/^\d+$/.test(query.slice(start, end)))
}
