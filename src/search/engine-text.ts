import { cutWords } from '../lexis/cut-words.ts'
import { engineTerm, engineWord } from './engine-term.ts'

// The engine keeps at which word of a text each of its words stands, and all of that is fetched with a word. Only phrases need it: so a text is
// given twice, first as its terms, in an order that makes these numbers small and alike, then as it runs, in words that only phrases ask for.

/** Stems with how often a text says them as the engine is given them; the `usual` ones have a place of their own, whatever else the text says. */
export function writeTerms(said: ReadonlyMap<string, number>, usual: readonly string[]): string {
  const placed = new Set(usual)
  const written = [...said].flatMap(([stem, times]) => (placed.has(stem) ? [] : write(stem, times)))
  return [...usual.flatMap((stem) => [...write(stem, said.get(stem) ?? 0), ...blanks].slice(0, most)), ...written].join(' ')
}

/** The words of a text one after another, paragraphs apart, so that no phrase runs over. */
export function writeWords(text: string): string {
  return text.split('\n').map((line) => cutWords(line).map((word) => engineWord(word.text)).join(' ')).join(` ${blank} `)
}

/** Parts of a text as one; no phrase runs from one to the next. */
export function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(` ${blank} `)
}

/** A text with its length in words rounded up: the engine notes it of each text, and few different numbers compress well. */
export function roundLength(text: string): string {
  const length = text.split(' ').length
  return text + ` ${blank}`.repeat(Math.ceil(length / step) * step - length)
}

const step = 64

// A word without letters: it has a place, but the engine does not keep it.
const blank = '¶'
// Said twice is more than once; after that only twice as much is more.
const most = 4
const blanks = Array.from({ length: most }, () => blank)

function write(stem: string, times: number): string[] {
  const repeats = times === 0 ? 0 : Math.min(most, 1 + Math.ceil(Math.log2(times)))
  return Array.from({ length: repeats }, () => engineTerm(stem))
}
