import { lineAt } from '../issues/lines.ts'

/** A stretch of a plain text that stands in its source without a break: where it begins in the text, and in the source. */
export type Stretch = { offset: number; line: number; column: number }

/** Characters of a plain text, each with its offset in the source. */
export type Traced = { text: string; from: number[] }

/** Joins traced pieces: `joinTraced([a, b])`. */
export function joinTraced(pieces: readonly Traced[]): Traced {
  return { text: pieces.map((piece) => piece.text).join(''), from: pieces.flatMap((piece) => piece.from) }
}

/** A piece of the source as it stands, each character with its offset. */
export function traceSlice(source: string, start: number, end: number): Traced {
  const from: number[] = []
  for (let offset = start; offset < end; offset++) from.push(offset)
  return { text: source.slice(start, end), from }
}

/**
 * Plain words of a traced text: stress marks, soft hyphens and characters of no width go, letters in two parts become one,
 * line ends become spaces: `се́мь → семь`. Every character keeps its offset in the source.
 */
export function cleanTraced(traced: Traced): Traced {
  const { text: whole } = traced
  if (!/[\u0300-\u036F\u00AD\u200B-\u200D\u2060\uFEFF]/.test(whole)) return trimTraced({ text: whole.replace(/[\n\r\t]/g, ' '), from: traced.from })
  const text: string[] = []
  const from: number[] = []
  for (let index = 0; index < whole.length; ) {
    let end = index + 1
    while (end < whole.length && /[\u0300-\u036F]/.test(whole[end] ?? '')) end++
    const cluster = whole.slice(index, end)
    const clean = cluster.length > 1 ? cluster.normalize('NFC').replace(/(?<=[\u0400-\u04FF])[\u0300\u0301]/g, '') : cluster
    for (const unit of clean.split('')) {
      if (/[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(unit)) continue
      text.push(/[\n\r\t]/.test(unit) ? ' ' : unit)
      from.push(traced.from[index] ?? 0)
    }
    index = end
  }
  return trimTraced({ text: text.join(''), from })
}

/** The stretches of a traced text, with lines and columns counted from 1. */
export function stretchesOf({ from }: Traced, source: string, starts: readonly number[]): Stretch[] {
  const stretches: Stretch[] = []
  let previous = -2
  for (let offset = 0; offset < from.length; offset++) {
    const at = from[offset] ?? 0
    if (at !== previous + 1 || source[previous] === '\n') stretches.push({ offset, ...lineAt(starts, at) })
    previous = at
  }
  return stretches
}

function trimTraced({ text, from }: Traced): Traced {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return start >= end ? { text: '', from: [] } : { text: text.slice(start, end), from: from.slice(start, end) }
}
