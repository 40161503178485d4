/** Which finds hold a form and how much it weighs there, from 0 to 1. */
export type Weights = Map<number, number>

/** Numbers of finds with weights as text: each step from one find to the next in letters, the weight as a digit: `0:1, 3:0.5 → a9d5`. */
export function writeWeights(postings: readonly { doc: number; weight: number }[]): string {
  let last = 0
  return postings
    .map(({ doc, weight }) => {
      const step = letters(doc - last)
      last = doc
      return step + Math.max(1, Math.min(9, Math.round(weight * 10)))
    })
    .join('')
}

/** Reads what `writeWeights` wrote. */
export function readWeights(text: string): Weights {
  const weights: Weights = new Map()
  let doc = 0
  let step = 0
  for (const sign of text) {
    const code = sign.charCodeAt(0)
    if (code >= 97) {
      step = step * 26 + (code - 97)
    } else {
      doc += step
      step = 0
      weights.set(doc, (code - 48) / 10)
    }
  }
  return weights
}

/** Places of a form, find by find, in the order of its weights: `[[1, 5], [2]] → 1 4,2`, each place as a step from the one before. */
export function writePlaces(places: readonly (readonly number[])[]): string {
  return places.map((list) => list.map((place, index) => (place - (list[index - 1] ?? 0)).toString(36)).join(' ')).join(',')
}

/** Reads what `writePlaces` wrote. */
export function readPlaces(text: string): number[][] {
  return text.split(',').map((list) => {
    let place = 0
    return list === '' ? [] : list.split(' ').map((step) => (place += parseInt(step, 36)))
  })
}

function letters(value: number): string {
  return (value >= 26 ? letters(Math.floor(value / 26)) : '') + String.fromCharCode(97 + (value % 26))
}
