import { langs, type Lang } from '../lang/langs.ts'
import type { Kind } from './doc.ts'
import type { Weights } from './engine.ts'
import type { Index } from './open-index.ts'
import type { Unit } from './plan.ts'

/** A find: `in` names the languages whose texts hold what was asked, `lang` the one it is shown in. */
export type Found = { doc: number; in: Lang[]; lang: Lang; score: number }

/** What was found: first the finds that have everything that was asked, `whole` of them, then those that lack some of it. */
export type Finds = { found: Found[]; whole: number }

/** The finds that meet every unit in one language or another, the best first; few of them, of many units, bring those that lack up to a third. `reader` is the language they are shown in if it does nearly as well. */
export async function findUnits(units: readonly Unit[], index: Index, reader: Lang): Promise<Finds> {
  const priors = await priorsOf(index)
  const met = await Promise.all(units.map((unit) => Promise.all(langs.map((lang) => meetUnit(unit, lang, index, priors)))))
  const counts = new Map<number, number>()
  for (const byLang of met) for (const doc of new Set(byLang.flatMap((scores) => [...scores.keys()]))) counts.set(doc, (counts.get(doc) ?? 0) + 1)
  // What stands in quotation marks may not be missing.
  const phrases = units.flatMap(({ phrase }, at) => (phrase ? [met[at] ?? []] : []))
  const isQuoted = (doc: number) => phrases.every((byLang) => byLang.some((scores) => scores.has(doc)))
  const having = (count: number) => [...counts].flatMap(([doc, held]) => (held === count && isQuoted(doc) ? [doc] : []))
  const whole = rank(having(units.length), met, reader)
  const others: Found[] = []
  const least = Math.max(2, Math.ceil(units.length * share))
  for (let count = units.length - 1; count >= least && whole.length + others.length < few; count--) others.push(...rank(having(count), met, reader))
  return { found: [...whole, ...others], whole: whole.length }
}

// A question of many words is often answered by a text that lacks some of them.
const few = 5
const share = 2 / 3

function rank(docs: readonly number[], met: readonly (readonly Weights[])[], reader: Lang): Found[] {
  const found = docs.map((doc): Found => {
    const scores = langs.map((_, at) => met.map((byLang) => byLang[at]?.get(doc)))
    const sums = scores.map((each) => each.reduce<number>((sum, score) => sum + (score ?? 0), 0))
    const whole = langs.filter((_, at) => scores[at]?.every((score) => score !== undefined))
    const some = langs.filter((_, at) => (sums[at] ?? 0) > 0)
    const best = met.reduce((sum, byLang) => sum + Math.max(...byLang.map((scores) => scores.get(doc) ?? 0)), 0)
    const inLangs = whole.length > 0 ? whole : some
    return { doc, in: inLangs, lang: shownIn(inLangs, sums, reader), score: best }
  })
  return found.sort((a, b) => b.score - a.score || a.doc - b.doc)
}

// Scores of one text in two languages differ by chance: another length, another number of repeated words.
const near = 0.5

function shownIn(held: readonly Lang[], sums: readonly number[], reader: Lang): Lang {
  const sumOf = (lang: Lang) => sums[langs.indexOf(lang)] ?? 0
  const [best = reader] = [...held].sort((a, b) => sumOf(b) - sumOf(a))
  return held.includes(reader) && sumOf(reader) >= sumOf(best) * near ? reader : best
}

/** How well the texts of a language meet a unit, by find. */
async function meetUnit(unit: Unit, lang: Lang, index: Index, priors: Weights): Promise<Weights> {
  const met = unit.phrase ? await meetPhrase(unit.phrase, lang, index) : new Map<number, number>()
  for (const way of unit.ways.filter((each) => each.lang === lang)) {
    const [first, ...rest] = await Promise.all(way.rows.map((stems) => weightsOf(stems, lang, index)))
    for (const [doc, weight] of first ?? []) {
      const others = rest.map((weights) => weights.get(doc))
      if (others.some((other) => other === undefined)) continue
      const mean = others.reduce<number>((sum, other) => sum + (other ?? 0), weight) / way.rows.length
      met.set(doc, Math.max(met.get(doc) ?? 0, way.weight * mean))
    }
  }
  // What few texts say tells more than what most say.
  const size = index.entry.size - index.entry.langs[lang].lacks.length
  const rarity = Math.log(1 + (size - met.size + 0.5) / (met.size + 0.5)) + 0.1
  return new Map([...met].map(([doc, weight]) => [doc, weight * (priors.get(doc) ?? 1) * Math.max(0.1, rarity)]))
}

/** Several stems of one word together: what each of them says adds up, ever less, to 1. */
async function weightsOf(stems: readonly string[], lang: Lang, index: Index): Promise<Weights> {
  const sums: Weights = new Map()
  for (const weights of await Promise.all([...new Set(stems)].map((stem) => index.word(stem))))
    for (const [doc, weight] of weights[lang]) sums.set(doc, (sums.get(doc) ?? 0) + weight)
  return new Map([...sums].map(([doc, sum]) => [doc, 1 - Math.exp(-sum / 4)]))
}

async function meetPhrase(words: readonly string[], lang: Lang, index: Index): Promise<Weights> {
  return new Map([...(await index.phrase(words))[lang]].map(([doc, weight]) => [doc, 1 - Math.exp(-weight)]))
}

// Of two finds that say the same, the one that is made to be read comes first.
const priors: Partial<Record<Kind, number>> = { page: 0.85, country: 0.85, milestone: 0.8, figure: 0.7, source: 0.6 }

async function priorsOf(index: Index): Promise<Weights> {
  const kinds = await index.filter('kind')
  return new Map(Object.entries(priors).flatMap(([kind, prior]) => (kinds.get(kind) ?? []).map((doc): [number, number] => [doc, prior])))
}
