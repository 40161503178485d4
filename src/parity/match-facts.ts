import { editDistance } from '../issues/nearest.ts'
import { agree, amountOf, endsOf, isDate } from './agree.ts'
import type { Fact } from './fact.ts'
import type { ReadParagraph } from './likeness.ts'

/** A fact with its paragraph and how far into its group it stands, from 0 to 1. */
export type Placed = { fact: Fact; paragraph: ReadParagraph; order: number }

/** A fact of each language that belong together. */
export type Couple = { ru: Placed; en: Placed }

/** Facts of a group: those that agree, spans that are bounded in one text only, those that stand for each other and differ, and those that stand alone. */
export type Matching = { same: Couple[]; bounded: Couple[]; differing: Couple[]; ru: Placed[]; en: Placed[] }

/** Places the facts of the paragraphs of a group. */
export function placeFacts(paragraphs: readonly ReadParagraph[]): Placed[] {
  const whole = paragraphs.reduce((sum, { text }) => sum + text.length, 0) || 1
  let before = 0
  return paragraphs.flatMap((paragraph) => {
    const placed = paragraph.facts.map((fact) => ({ fact, paragraph, order: (before + fact.start) / whole }))
    before += paragraph.text.length
    return placed
  })
}

/** Matches facts one to one: equal ones first, then spans with their two ends, then the likeliest of the rest, so that a fault is named once. */
export function matchFacts(ru: readonly Placed[], en: readonly Placed[]): Matching {
  const same = couple(ru, en, (a, b) => agreeCost(a, b))
  const spans = matchSpans(without(ru, same, 'ru'), without(en, same, 'en'))
  const rest = { ru: without(ru, same, 'ru').filter((item) => !spans.found.has(item)), en: without(en, same, 'en').filter((item) => !spans.found.has(item)) }
  const neighbours = neighboursOf(ru, en, same)
  const differing = couple(rest.ru, rest.en, (a, b) => differCost(a, b, neighbours))
  return { same, bounded: spans.bounded, differing, ru: without(rest.ru, differing, 'ru'), en: without(rest.en, differing, 'en') }
}

/** Whether the units of two facts contradict each other: women and children do, people and citizens do not. */
export function unitsClash(a: Fact, b: Fact): boolean {
  const [one, other] = [a.unit, b.unit].map((unit) => (unit === 'minor' || unit === 'orphan' ? 'child' : unit === 'mother' ? 'woman' : unit))
  return exclusive.includes(one ?? '') && exclusive.includes(other ?? '') && one !== other
}

const exclusive = ['child', 'woman', 'man', 'family', 'flight', 'phase', 'camp', 'state']

/** Takes the cheapest couple first, until no couple is left that costs less than infinity; in a paragraph of a book's length, of those near each other. */
function couple(ru: readonly Placed[], en: readonly Placed[], costOf: (a: Placed, b: Placed) => number): Couple[] {
  const reach = Math.max(30, Math.round(500_000 / Math.max(1, ru.length)))
  const options = ru.flatMap((a, index) => {
    const middle = Math.round((index * en.length) / ru.length)
    return en.slice(Math.max(0, middle - reach), middle + reach).flatMap((b) => {
      const cost = costOf(a, b)
      return cost === Infinity ? [] : [{ ru: a, en: b, cost }]
    })
  })
  const taken = new Set<Placed>()
  return options.sort((a, b) => a.cost - b.cost).filter((option) => {
    if (taken.has(option.ru) || taken.has(option.en)) return false
    taken.add(option.ru).add(option.en)
    return true
  }).map(({ ru: one, en: other }) => ({ ru: one, en: other }))
}

function agreeCost({ fact: a, order: here }: Placed, { fact: b, order: there }: Placed): number {
  const agreement = agree(a, b)
  if (!agreement) return Infinity
  return (
    (a.value === b.value ? 0 : 0.6) + (agreement === 'nearly' ? 4 : 0) + (unitsClash(a, b) ? 3 : a.unit && a.unit === b.unit ? 0 : 0.3)
    + (a.qualifier === b.qualifier ? 0 : 1.5) + (!a.negated === !b.negated ? 0 : 1.5) + (!a.weak === !b.weak ? 0 : 0.5) + Math.abs(here - there)
  )
}

/** Spans that the other language gives as two facts: "2023–2027" and «с 2023 по 2027 год»; one end may be bounded there: "15 to more than 20". */
function matchSpans(ru: readonly Placed[], en: readonly Placed[]): { found: Set<Placed>; bounded: Couple[] } {
  const found = new Set<Placed>()
  const bounded: Couple[] = []
  for (const [spans, others] of [[ru, en], [en, ru]] as const)
    for (const span of spans) {
      const ends = endsOf(span.fact.value).map((end) => others.find((other) => !found.has(other) && agree({ ...span.fact, value: end, readings: [end] }, other.fact)))
      if (ends.length !== 2 || !ends.every((end) => end !== undefined)) continue
      for (const item of [span, ...ends]) found.add(item)
      const end = ends.find(({ fact }) => fact.qualifier !== undefined && fact.qualifier !== span.fact.qualifier)
      if (end) bounded.push(spans === ru ? { ru: span, en: end } : { ru: end, en: span })
    }
  return { found, bounded }
}

/** Beside which matched facts a fact stands: those of a fault stand between the same ones in both languages. */
function neighboursOf(ru: readonly Placed[], en: readonly Placed[], same: readonly Couple[]): Map<Placed, [before: Couple | undefined, after: Couple | undefined]> {
  const sides = [[ru, new Map(same.map((pair) => [pair.ru, pair]))], [en, new Map(same.map((pair) => [pair.en, pair]))]] as const
  return new Map(sides.flatMap(([items, pairs]) => items.map((item, index) => {
    const around = [items[index - 1], items[index + 1]].map((other) => (other ? pairs.get(other) : undefined))
    return [item, [around[0], around[1]]] as const
  })))
}

function differCost(a: Placed, b: Placed, neighbours: ReturnType<typeof neighboursOf>): number {
  if (a.fact.weak && b.fact.weak) return Infinity
  if (familyOf(a.fact) !== familyOf(b.fact) && !isBrokenYear(a.fact, b.fact) && !isBrokenYear(b.fact, a.fact)) return Infinity
  const [before, after] = neighbours.get(a) ?? []
  const [otherBefore, otherAfter] = neighbours.get(b) ?? []
  const beside = (before && before === otherBefore ? 1.5 : 0) + (after && after === otherAfter ? 1.5 : 0)
  const units = unitsClash(a.fact, b.fact) ? 3 : a.fact.unit && a.fact.unit === b.fact.unit ? -1.5 : 0
  const cost = 4 * unlike(a.fact, b.fact) + units + (a.fact.kind === b.fact.kind ? 0 : 1.5) + (a.fact.weak || b.fact.weak ? 1 : 0) + 2 * Math.abs(a.order - b.order) - beside
  return cost > 7 ? Infinity : cost
}

/** How unlike two values are spelt, from 0 to 1; amounts that differ by a factor of ten are alike. */
function unlike(a: Fact, b: Fact): number {
  const [one, other] = [amountOf(a.value), amountOf(b.value)]
  if (one && other && Number.isInteger(Math.log10(Math.abs(one / other)))) return 0.1
  return editDistance(a.value, b.value) / Math.max(a.value.length, b.value.length, 1)
}

/** A year with a wrong digit or one too few reads as a number: `2203`, `202`. */
function isBrokenYear(year: Fact, other: Fact): boolean {
  return year.kind === 'date' && /^\d{4}$/.test(year.value) && (other.kind === 'number' || other.kind === 'duration') && editDistance(year.value, String(amountOf(other.value) ?? '')) <= 2
}

function familyOf(fact: Fact): string {
  return fact.kind === 'quoted' ? 'quoted' : isDate(fact.value) && fact.kind !== 'number' ? 'date' : 'amount'
}

function without(items: readonly Placed[], couples: readonly Couple[], side: 'ru' | 'en'): Placed[] {
  const taken = new Set(couples.map((pair) => pair[side]))
  return items.filter((item) => !taken.has(item))
}
