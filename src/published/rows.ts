import { diffArrays } from 'diff'
import type { Paragraph } from '../parity/paragraphs.ts'
import { wordsOf } from './normalise.ts'

/** Paragraphs of an earlier and a later text that belong together; one side is empty where a paragraph was added or removed. */
export type Row = { before: readonly Paragraph[]; after: readonly Paragraph[] }

/** Changed words up to this many are a slip of the pen. */
export const few = 3

/**
 * Lays two versions of a text in one language side by side, in the order of the later one. A paragraph that was moved, split or joined
 * is the same paragraph; a paragraph that was rewritten stands beside what it was made from.
 */
export function alignVersions(before: readonly Paragraph[], after: readonly Paragraph[]): Row[] {
  const rows: Row[] = []
  let [i, j] = [0, 0]
  for (const { same, removed, added } of stepsOf(diffArrays(before.map((each) => keyOf([each])), after.map((each) => keyOf([each]))))) {
    for (let step = 0; step < same; step++) rows.push({ before: before.slice(i + step, i + step + 1), after: after.slice(j + step, j + step + 1) })
    rows.push(...alignHunk(before.slice(i + same, i + same + removed), after.slice(j + same, j + same + added)))
    i += same + removed
    j += same + added
  }
  return joinMoved(rows)
}

/** How many words were changed: those put in place of others count once. */
export function countChangedWords(before: string, after: string): number {
  return stepsOf(diffArrays(wordsOf(before), wordsOf(after))).reduce((sum, { removed, added }) => sum + Math.max(removed, added), 0)
}

/** The plain words of some paragraphs. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join(' ')
}

/** So many that are the same, then so many in place of so many. */
type Step = { same: number; removed: number; added: number }

function stepsOf(changes: readonly { removed?: boolean; added?: boolean; count: number }[]): Step[] {
  const steps: Step[] = []
  for (const { removed, added, count } of changes) {
    const last = steps.at(-1)
    if (!last || (!removed && !added)) steps.push({ same: removed || added ? 0 : count, removed: removed ? count : 0, added: added ? count : 0 })
    else last[removed ? 'removed' : 'added'] += count
  }
  return steps
}

function alignHunk(before: readonly Paragraph[], after: readonly Paragraph[]): Row[] {
  const isSplit = before.length !== after.length && before.length > 0 && after.length > 0
  if (isSplit && countChangedWords(textOf(before), textOf(after)) <= few) return [{ before, after }]
  // The best chain of likely pairs, in order, as in the alignment of two sequences.
  const bags = [before.map(bagOf), after.map(bagOf)] as const
  const likeness = bags[0].map((a) => bags[1].map((b) => dice(a, b)))
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + (likeness[i]?.[j] ?? 0))
    }
  const rows: Row[] = []
  for (let [i, j] = [0, 0]; i < before.length || j < after.length; ) {
    const pair = likeness[i]?.[j] ?? 0
    const isPair = pair > 0 && at(i, j) === at(i + 1, j + 1) + pair
    const isRemoved = !isPair && i < before.length && (j >= after.length || at(i, j) === at(i + 1, j))
    rows.push({ before: isPair || isRemoved ? before.slice(i, i + 1) : [], after: isRemoved ? [] : after.slice(j, j + 1) })
    if (isPair || isRemoved) i++
    if (!isRemoved) j++
  }
  return rows
}

/** A paragraph that went from one place to another stands where it is now. */
function joinMoved(rows: readonly Row[]): Row[] {
  const gone = rows.filter(({ after }) => after.length === 0)
  const taken = new Set<Row>()
  const joined = rows.map((row) => {
    if (row.before.length > 0) return row
    const from = gone.find((other) => !taken.has(other) && keyOf(other.before) === keyOf(row.after))
    if (!from) return row
    taken.add(from)
    return { before: from.before, after: row.after }
  })
  return joined.filter((row) => !taken.has(row))
}

function keyOf(paragraphs: readonly Paragraph[]): string {
  return wordsOf(textOf(paragraphs)).join(' ')
}

function bagOf({ text }: Paragraph): Set<string> {
  return new Set(wordsOf(text).map((word) => word.toLowerCase()))
}

/** How many of their words two paragraphs share, from 0 to 1; nothing where it is too little to tell one from another. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  const share = (2 * shared) / (a.size + b.size || 1)
  return share < 0.3 ? 0 : share
}
