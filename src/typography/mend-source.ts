import type { Passage } from '../prose/passage.ts'
import { readPassages } from '../prose/read-passages.ts'
import { editsOf } from './edits.ts'
import { areSameFacts } from './same-facts.ts'
import { tidySource } from './tidy-source.ts'

/** A source set as the style wants it, and how many places were changed; every fact, word and number stays, or nothing changes. */
export function mendSource(path: string, source: string): { text: string; places: number } {
  const tidy = tidySource(source, path)
  const passages = readPassages(path, tidy)
  const edits = passages.flatMap((passage) => sourceEdits(passage)).sort((a, b) => b.from - a.from)
  const set = edits.reduce((text, { from, to, instead }) => text.slice(0, from) + instead + text.slice(to), tidy)
  const text = [set, tidy].find((candidate) => areSameFacts(source, candidate, path)) ?? source
  return { text, places: text === source ? 0 : (text === set ? edits.length : 0) + (tidy === source ? 0 : Math.max(1, differingLines(source, tidy))) }
}

type SourceEdit = { from: number; to: number; instead: string }

/** The edits of a passage in its source; one that would reach across markup is left to a person. */
function sourceEdits(passage: Passage): SourceEdit[] {
  return editsOf(passage).flatMap(({ start, end, text }) => {
    const from = passage.from[start] ?? passage.to[start - 1]
    const to = start === end ? from : passage.to[end - 1]
    const isWhole = passage.from.slice(start + 1, end).every((offset, index) => offset === passage.to[start + index])
    return from !== undefined && to !== undefined && isWhole ? [{ from, to, instead: text }] : []
  })
}

function differingLines(before: string, after: string): number {
  const [one, other] = [before.split('\n'), after.split('\n')]
  return one.filter((line, index) => line !== other[index]).length
}
