import { lengthCost } from './length-cost.ts'

/** Where the sentences of a paragraph end, in characters from its beginning, and by which sign; its own end is the last one. */
export type SentenceEnds = { places: number[]; signs: Sign[] }

/** How a sentence ends: as a question, as a statement, before a list, before a clause, or without a sign as titles do. */
type Sign = '?' | '.' | ':' | ',' | ''

/** Finds where the sentences of a paragraph end. */
export function sentenceEnds(text: string): SentenceEnds {
  const inner = [...text.matchAll(/[.!?…]+["»”’)\]]*(?=\s+["«“(–—-]*\s?[\p{Lu}\p{N}])/gu)]
  return { places: [...inner.map((match) => match.index + match[0].length), text.length], signs: [...inner.map(([sign]) => signOf(sign)), signOf(text.slice(-12))] }
}

/** The sign at the end of a paragraph. */
export function lastSign({ signs }: SentenceEnds): Sign {
  return signs.at(-1) ?? ''
}

/** What it costs that one text ends so where the other ends otherwise: a question is a question in both. */
export function signCost(a: Sign, b: Sign): number {
  return a === b ? 0 : costs[a] + costs[b]
}

/** How unlikely it is that the paragraphs of one text say what the sentences of one paragraph say in the other, each in its place. */
export function cutCost(paragraphs: readonly SentenceEnds[], from: number, count: number, whole: SentenceEnds, isRussian: boolean): number {
  let total = 0
  for (let place = from; place < from + count; place++) total += lengthOf(paragraphs[place])
  const last = whole.places.length - 1
  let [cost, said, start] = [0, 0, 0]
  for (let place = from; place < from + count; place++) {
    const part = paragraphs[place]
    const length = lengthOf(part)
    said += length
    const end = place === from + count - 1 ? last : nearest(whole.places, (said / (total || 1)) * lengthOf(whole))
    const piece = (whole.places[end] ?? 0) - start
    if (piece <= 0 || !part) cost += 8
    else cost += (isRussian ? lengthCost(length, piece) : lengthCost(piece, length)) + signCost(lastSign(part), whole.signs[end] ?? '')
    start = Math.max(start, whole.places[end] ?? 0)
  }
  return cost
}

/** What each sign says against another one. */
const costs: Record<Sign, number> = { '?': 3, ':': 0.8, ',': 0.2, '.': 0.2, '': 0.6 }

function lengthOf(ends: SentenceEnds | undefined): number {
  return ends?.places.at(-1) ?? 0
}

function signOf(text: string): Sign {
  const sign = /([?.!…:;,]*)["»”’)\]*\s]*$/.exec(text)?.[1] ?? ''
  return sign.includes('?') ? '?' : /[.!…]/.test(sign) ? '.' : /[:;]/.test(sign) ? ':' : sign === ',' ? ',' : ''
}

/** The end inside a paragraph that is nearest to a place; −1 if it is a single sentence. */
function nearest(ends: readonly number[], place: number): number {
  let [low, high] = [0, ends.length - 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return high >= 0 && low > 0 && place - (ends[low - 1] ?? 0) < (ends[low] ?? 0) - place ? low - 1 : Math.min(low, high)
}
