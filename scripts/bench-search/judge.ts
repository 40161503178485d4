import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'

/** A query with what makes a find right: `says`, a regular expression over its texts, `must`, finds that have to be among the first five. */
export type Query = { class: string; q: string; says?: string; must?: string[] }

/** A find that every engine is given: its address without the language, and its texts. */
export type BenchDoc = { path: string; date: string; texts: { lang: string; title: string; body: string }[] }

/** How well a list of finds answers a query: the share of what should be among the first five, the share of right ones there, wrong ones in all. */
export type Score = { recall: number; precision: number; noise: number }

/** Reads one of the two sets of queries. */
export async function readQueries(name: 'set-aside' | 'tuned'): Promise<Query[]> {
  return parse(await readFile(`scripts/bench-search/${name}.yaml`, 'utf8')) as Query[]
}

/** Judges lists of finds by what the finds say, whoever found them. */
export function makeJudge(docs: readonly BenchDoc[]): (query: Query, found: readonly string[]) => Score {
  const texts = new Map(docs.map(({ path, date, texts }) => [path, [date, ...texts.flatMap(({ title, body }) => [title, body])].join('\n').toLowerCase().replaceAll('ё', 'е').replace(/[^\S\n]/g, ' ')]))
  return ({ says, must }, found) => {
    const first = found.slice(0, 5)
    const right = says === undefined ? undefined : new RegExp(says, 's')
    const isRight = (path: string) => must?.includes(path) === true || right?.test(texts.get(path) ?? '') === true
    const wanted = docs.filter(({ path }) => isRight(path)).length
    // What the archive does not say at all has to find nothing.
    if (wanted === 0) return { recall: found.length === 0 ? 1 : 0, precision: found.length === 0 ? 1 : 0, noise: found.length }
    const hit = first.filter(isRight).length
    return {
      recall: must ? must.filter((path) => first.includes(path)).length / must.length : hit / Math.min(5, wanted),
      precision: first.length === 0 ? 0 : hit / first.length,
      noise: found.filter((path) => !isRight(path)).length,
    }
  }
}

/** The mean of scores; of no scores, nothing. */
export function meanOf(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length
  return { recall: mean(({ recall }) => recall), precision: mean(({ precision }) => precision), noise: mean(({ noise }) => noise) }
}
