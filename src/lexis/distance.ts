/** How many letters were missed, added, changed or swapped with a neighbour between two words; `limit + 1` as soon as it is more. */
export function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(get(row, j - 1) + 1, get(last, j) + 1, get(last, j - 1) + change, ...(isSwap ? [get(before, j - 2) + 1] : []))
    }
    if (Math.min(...row) > limit) return limit + 1
    ;[before, last] = [last, row]
  }
  return get(last, b.length)
}

function get(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
