import { foldWord } from './fold.ts'
import { stopWords } from './stop-words.ts'

/** A word or a number of a text, folded, with its place; `joined` says that a hyphen ties it to the one before. */
export type Word = { text: string; start: number; end: number; joined: boolean }

/** Cuts a text into words and numbers: `Айкол-5: 1,600 детей` → айкол, 5 (joined), 1600, детей. */
export function cutWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(shape)) {
    const [written] = match
    const start = match.index
    const last = words.at(-1)
    const joined = last !== undefined && hyphen.test(text.slice(last.end, start))
    const folded = /^\d/.test(written) ? foldNumber(written) : foldLetters(written)
    if (folded !== '') words.push({ text: folded, start, end: start + written.length, joined })
  }
  return words
}

/** Words tied by hyphens as one: `[аль, холь] → альхоль`; at most four, as in a long chain no one looks for all of it. */
export function joinWords(words: readonly Word[], from: number): string | undefined {
  let to = from + 1
  while (words[to]?.joined) to++
  if (words[from]?.joined || to - from < 2 || to - from > 4) return undefined
  return words.slice(from, to).map(({ text }) => text).join('')
}

const hyphen = /^[-‐‑−]$/
// Groups of three digits are tied by no-break or thin spaces or commas, as no one ends a number and begins another so.
// Letters with points between them are one abbreviation: U.S.
const shape = /[A-Z](?:\.[A-Z])+(?!\p{L})\.?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?![\d,])|\d+[.,]\d+(?![\d.,]*\d)|\d+|\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*(?:['’ʼ‘ʻ`]\p{L}+)*/gu

// «US» and "us" are two words: an abbreviation that another word would swallow keeps its capitals.
function foldLetters(written: string): string {
  const letters = /^\p{Lu}\./u.test(written) ? written.replaceAll('.', '') : written
  const folded = foldWord(letters)
  return /^\p{Lu}{2,3}$/u.test(letters) && stopWords.has(folded) ? letters : folded
}

function foldNumber(written: string): string {
  const whole = /^\d{1,3}(?:[\s,]\d{3})+$/.test(written)
  return whole ? written.replace(/\D/g, '') : written.replace(',', '.')
}
