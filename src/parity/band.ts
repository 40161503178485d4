import type { Likeness } from './likeness.ts'

/** Which English paragraphs each Russian one can stand beside: from `left[row]` to `right[row]`, and where the row begins in one long list. */
export type Band = { left: Int32Array; right: Int32Array; start: Int32Array; size: number }

/** Narrows the search to what lies near the line through paragraphs that are sure to belong together, so that long texts take no longer than they must. */
export function makeBand(ru: number, en: number, likeness: Likeness): Band {
  const [left, right, start] = [new Int32Array(ru + 1).fill(en), new Int32Array(ru + 1), new Int32Array(ru + 1)]
  const knots: [number, number][] = [[0, 0], ...(ru * en > 40_000 ? findAnchors(ru, likeness) : []), [ru, en]]
  for (const [index, [toRu, toEn]] of knots.entries()) {
    const [fromRu, fromEn] = knots[index - 1] ?? [0, 0]
    const [rows, columns] = [toRu - fromRu, toEn - fromEn]
    const width = Math.min(rows * columns < 40_000 ? Math.max(rows, columns) : Math.abs(rows - columns) + 120, 300) + 8
    for (let row = Math.max(0, fromRu - 8); row <= Math.min(ru, toRu + 8); row++) {
      const middle = fromEn + (rows === 0 ? 0 : Math.min(1, Math.max(0, (row - fromRu) / rows)) * columns)
      left[row] = Math.max(0, Math.min(left[row] ?? en, Math.floor(middle - width)))
      right[row] = Math.min(en, Math.max(right[row] ?? 0, Math.ceil(middle + width)))
    }
  }
  let size = 0
  for (let row = 0; row <= ru; row++) {
    start[row] = size
    size += (right[row] ?? 0) - (left[row] ?? 0) + 1
  }
  return { left, right, start, size }
}

/** The place of a cell in the long list; −1 outside the band. */
export function cellOf({ left, right, start }: Band, row: number, column: number): number {
  const from = left[row] ?? 0
  return row < 0 || column < from || column > (right[row] ?? -1) ? -1 : (start[row] ?? 0) + column - from
}

/** Paragraphs that share far more with each other than with any other, in the longest row that rises in both texts. */
function findAnchors(ru: number, likeness: Likeness): [number, number][] {
  const forRu = Array.from({ length: ru }, (_, from) => clearBest(likeness.best(from)))
  const forEn = new Map<number, [number, number][]>()
  for (const [from, found] of forRu.entries()) if (found) forEn.set(found[0], [...(forEn.get(found[0]) ?? []), [from, found[1]]])
  const mutual = [...forEn].flatMap(([to, found]): [number, number][] => {
    const best = clearBest(found)
    return best ? [[best[0], to]] : []
  })
  return longestRise(mutual.sort(([a], [b]) => a - b))
}

function clearBest(options: readonly [number, number][]): [number, number] | undefined {
  let best: [number, number] = [-1, 0]
  let second = 0
  for (const option of options) {
    if (option[1] > best[1]) [second, best] = [best[1], option]
    else second = Math.max(second, option[1])
  }
  return best[1] >= 6 && best[1] >= 1.5 * second ? best : undefined
}

/** The longest subsequence whose second numbers rise (patience sorting). */
function longestRise(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const before: number[] = []
  for (const [index, [, value]] of pairs.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1] ?? -1
    tails[low] = index
  }
  const rise: [number, number][] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) rise.push(pairs[index] ?? [0, 0])
  return rise.reverse()
}
