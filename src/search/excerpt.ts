import type { Lang } from '../lang/langs.ts'
import { readValues } from '../lexis/amounts.ts'
import { cutWords, type Word } from '../lexis/cut-words.ts'
import { stemOf } from '../lexis/stem.ts'
import { stopWords } from '../lexis/stop-words.ts'
import type { Unit } from './plan.ts'

/** A stretch of a text, found words apart from the others. */
export type Stretch = { text: string; marked: boolean }

/** Where a text says what was asked: in any form of its words, as a number or a date written otherwise, or as the very phrase. */
export function marksIn(text: string, units: readonly Unit[], lang: Lang): [start: number, end: number][] {
  const words = cutWords(text)
  const stems = new Set(units.flatMap(({ ways }) => ways.filter((way) => way.lang === lang).flatMap(({ rows }) => rows.flat())))
  const marks: [number, number][] = []
  const phrases = [...stems].filter((stem) => stem.includes(' ')).map((stem) => stem.split(' '))
  words.forEach((word, at) => {
    for (const row of phrases) {
      const end = rowEnd(words, at, row)
      if (end !== undefined) marks.push([word.start, end])
    }
    if (stems.has(stemOf(word.text))) marks.push([word.start, word.end])
    const tied = tiedEnd(words, at)
    if (tied > at && stems.has(stemOf(words.slice(at, tied + 1).map((each) => each.text).join('')))) marks.push([word.start, words[tied]?.end ?? word.end])
    for (const { phrase } of units) {
      if (phrase && phrase.every((form, index) => words[at + index]?.text === form)) marks.push([word.start, words[at + phrase.length - 1]?.end ?? word.end])
    }
  })
  for (const { values, start, end } of readValues(text, lang)) if (values.some((value) => stems.has(value))) marks.push([start, end])
  return merge(marks)
}

const length = 280
const lead = 70

/** The part of a text around most of its marks, as stretches; the beginning of the text when nothing is marked. */
export function excerptOf(text: string, marks: readonly [number, number][]): Stretch[] {
  const starts = marks.length > 0 ? marks.map(([start]) => start) : [0]
  const held = (from: number) => new Set(marks.filter(([start, end]) => start >= from && end <= from + length - lead).map(([start, end]) => stemOf(text.slice(start, end).toLowerCase()))).size
  const best = starts.reduce((kept, start) => (held(start) > held(kept) ? start : kept))
  const from = wordStart(text, Math.max(0, best - lead))
  const to = wordEnd(text, Math.min(text.length, from + length))
  const cut = stretch(text.slice(from, to), marks.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start - from, end - from]))
  return [...(from > 0 ? [{ text: '…', marked: false }] : []), ...cut, ...(to < text.length ? [{ text: '…', marked: false }] : [])]
}

/** A text cut at its marks. */
export function stretch(text: string, marks: readonly [number, number][]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const [start, end] of marks) {
    stretches.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true })
    at = end
  }
  return [...stretches, { text: text.slice(at), marked: false }].filter((each) => each.text !== '')
}

/** Where a phrase of stems that begins at a word ends; small words may stand between. */
function rowEnd(words: readonly Word[], at: number, row: readonly string[]): number | undefined {
  let next = at
  for (const stem of row) {
    while (next > at && stopWords.has(words[next]?.text ?? '')) next++
    if (stemOf(words[next]?.text ?? '') !== stem) return undefined
    next++
  }
  return words[next - 1]?.end
}

function tiedEnd(words: readonly Word[], at: number): number {
  let end = at
  while (words[end + 1]?.joined) end++
  return words[at]?.joined ? at : end
}

function merge(marks: [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const [start, end] of marks.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** Excerpts begin at a paragraph if one begins near, else at a word. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0
  const line = text.indexOf('\n', from)
  if (line >= 0 && line < from + lead - 10) return line + 1
  const space = text.slice(from).search(/\s/)
  return space < 0 ? from : from + space + 1
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length
  const space = text.slice(0, to).search(/\s\S*$/)
  return space < 0 ? to : space
}
