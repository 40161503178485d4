/** Where a phrase begins, if its words stand one after another: places of each word, in the order of the phrase; up to `between` words may come between. */
export function placesOfPhrase(words: readonly (readonly number[])[], between = 0): number[] {
  const [first = [], ...rest] = words
  const sets = rest.map((places) => new Set(places))
  return first.filter((start) => {
    let at = start
    return sets.every((places) => {
      for (let step = 1; step <= between + 1; step++) {
        if (!places.has(at + step)) continue
        at += step
        return true
      }
      return false
    })
  })
}
