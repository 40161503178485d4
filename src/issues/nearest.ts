/** The known word closest to what was written, or nothing if none is within `most` slips: `nearest('kg-aikol5', ids) → kg-aikol-5`. */
export function nearest(written: string, known: readonly string[], most = Math.max(2, Math.floor(written.length / 3))): string | undefined {
  let best: string | undefined
  let least = most + 1
  for (const word of known) {
    const distance = editDistance(written.toLowerCase(), word.toLowerCase())
    if (distance < least) [best, least] = [word, distance]
  }
  return best
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, one each. */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (beforePrevious[j - 2] ?? 0) + 1)
      current.push(least)
    }
    ;[beforePrevious, previous] = [previous, current]
  }
  return previous[b.length] ?? 0
}
