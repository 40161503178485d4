import { fingerprintOf } from './fingerprint.ts'
import { asRead, asWritten } from './marked.ts'

/** How the paragraphs of a text differ from those that were reviewed: for each what it was then, if anything; and those that are gone. */
export type Comparison = { before: (string | undefined)[]; fresh: boolean[]; removed: string[] }

/**
 * Finds every paragraph among those that were reviewed: first where the words are the same, wherever it stands now, also when paragraphs were
 * joined or split; then where most words are; then in the place that is left between its neighbours. Marked texts, see `marked.ts`.
 */
export function compareReviewed(reviewed: readonly string[], now: readonly string[]): Comparison {
  const twins = new Map<number, number[]>()
  const free = new Set(reviewed.keys())
  const take = (place: number, olds: number[]): void => {
    twins.set(place, olds)
    for (const old of olds) free.delete(old)
  }
  const fresh = now.map(() => false)
  const loose = () => [...now.keys()].filter((place) => !twins.has(place))

  // Most paragraphs are what they were to the letter, and fingerprints take time.
  for (const keys of [(text: string) => [text], (text: string) => keysOf([text])]) {
    const known = new Map<string, number[]>()
    for (const old of free) for (const key of keys(reviewed[old] ?? '')) known.set(key, [...(known.get(key) ?? []), old])
    for (const place of loose()) {
      const old = keys(now[place] ?? '').flatMap((key) => known.get(key) ?? []).find((each) => free.has(each))
      if (old === undefined) continue
      take(place, [old])
      fresh[place] = true
    }
  }
  if (loose().length > 0) {
    for (const [places, olds] of findJoined(now, loose(), reviewed, [...free]))
      for (const place of places) {
        take(place, olds)
        fresh[place] = true
      }
    for (const [place, old] of findAlike(now, loose(), reviewed, [...free])) take(place, [old])
    for (const place of loose()) {
      const [from, to] = [twins.get(lastBefore(place, twins)) ?? [-1], twins.get(firstAfter(place, twins, now.length)) ?? [reviewed.length]]
      const old = [...free].find((each) => each > Math.max(...from) && each < Math.min(...to))
      if (old !== undefined) take(place, [old])
    }
  }
  return { before: now.map((_, place) => twins.get(place)?.map((old) => reviewed[old] ?? '').join(' ')), fresh, removed: [...free].map((old) => reviewed[old] ?? '') }
}

function keysOf(texts: readonly string[]): string[] {
  const text = texts.join(' ')
  return [...new Set([fingerprintOf(asRead(text)), fingerprintOf(asWritten(text))])]
}

const most = 4

/** Several paragraphs that are now one, or one that is now several, word for word. */
function findJoined(now: readonly string[], loose: readonly number[], reviewed: readonly string[], free: readonly number[]): [places: number[], olds: number[]][] {
  const runs = (places: readonly number[], texts: readonly string[]) => places.flatMap((_, at) =>
    Array.from({ length: most - 1 }, (_, more) => places.slice(at, at + more + 2)).filter((run) => isRun(run)).map((run) => ({ run, keys: keysOf(run.map((place) => texts[place] ?? '')) })))
  const singles = (places: readonly number[], texts: readonly string[]) => places.map((place) => ({ run: [place], keys: keysOf([texts[place] ?? '']) }))
  const [joined, split] = [runs(free, reviewed), runs(loose, now)]
  return [
    ...singles(loose, now).flatMap(({ run, keys }) => joined.filter((old) => old.keys.some((key) => keys.includes(key))).slice(0, 1).map((old): [number[], number[]] => [run, old.run])),
    ...singles(free, reviewed).flatMap(({ run, keys }) => split.filter((part) => part.keys.some((key) => keys.includes(key))).slice(0, 1).map((part): [number[], number[]] => [part.run, run])),
  ]
}

function isRun(places: readonly number[]): boolean {
  return places.length > 1 && places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1)
}

/** Each paragraph with the one that shares most words with it, the likeliest first; at least two words of five. */
function findAlike(now: readonly string[], loose: readonly number[], reviewed: readonly string[], free: readonly number[]): [place: number, old: number][] {
  const bags = { now: loose.map((place) => bagOf(now[place] ?? '')), old: free.map((old) => bagOf(reviewed[old] ?? '')) }
  const options = loose.flatMap((place, i) => free.map((old, j) => ({ place, old, score: likeness(bags.now[i], bags.old[j]) }))).filter(({ score }) => score >= 0.4)
  const taken = new Set<string>()
  return options.sort((a, b) => b.score - a.score || Math.abs(a.place - a.old) - Math.abs(b.place - b.old)).flatMap(({ place, old }): [number, number][] => {
    if (taken.has(`now ${place}`) || taken.has(`old ${old}`)) return []
    taken.add(`now ${place}`).add(`old ${old}`)
    return [[place, old]]
  })
}

function bagOf(text: string): Set<string> {
  return new Set(fingerprintOf(asRead(text)).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
}

/** How many of the words two paragraphs share, from 0 to 1 (Sørensen–Dice). */
function likeness(a = new Set<string>(), b = new Set<string>()): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return (2 * shared) / Math.max(1, a.size + b.size)
}

function lastBefore(place: number, twins: ReadonlyMap<number, unknown>): number {
  for (let at = place - 1; at >= 0; at--) if (twins.has(at)) return at
  return -1
}

function firstAfter(place: number, twins: ReadonlyMap<number, unknown>, length: number): number {
  for (let at = place + 1; at < length; at++) if (twins.has(at)) return at
  return length
}
