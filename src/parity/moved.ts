import type { Pair } from './align.ts'
import { lengthCost } from './length-cost.ts'
import type { Likeness, ReadParagraph } from './likeness.ts'

/** Whom each paragraph stands beside; −1 for nobody. */
type Partners = { ru: Map<number, number>; en: Map<number, number> }

/**
 * Finds paragraphs that stand elsewhere in the other text: what shares far more with a paragraph further off than with the one
 * it stands beside is put beside that one, and the two that this sets free belong to each other if they are as long.
 */
export function findMoved(aligned: readonly Pair[], likeness: Likeness, ru: readonly ReadParagraph[], en: readonly ReadParagraph[], costOf: (ru: number, en: number) => number): Pair[] {
  const pairs = aligned.flatMap(takeApart)
  const partners = partnersOf(pairs)
  const moved = new Set<number>()
  const own = { ru: (place: number) => ownScore(likeness, place, partners.ru.get(place)), en: (place: number) => ownScore(likeness, partners.en.get(place), place) }
  const isBetter = (from: number, to: number, score: number) => partners.en.has(to) && partners.ru.get(from) !== to && score > own.ru(from) && score > own.en(to)
  const edges = [...partners.ru.keys()].flatMap((from) => likeness.best(from).flatMap(([to, score]) => (score >= 1 && isBetter(from, to, score) ? [{ from, to, score }] : [])))
  for (const { from, to, score } of edges.sort((a, b) => b.score - a.score)) {
    const [freeEn, freeRu] = [partners.ru.get(from) ?? -1, partners.en.get(to) ?? -1]
    const isLoose = freeEn < 0 && freeRu < 0
    const most = Math.min(likeness.ru[from] ?? 0, likeness.en[to] ?? 0)
    const lost = own.ru(from) + own.en(to) - (freeEn >= 0 && freeRu >= 0 ? likeness.of(freeRu, freeEn) : 0)
    if (freeEn === to || (isLoose ? score < most / 8 || (score < 2 && lengthCost(lengthOf(ru, from), lengthOf(en, to)) > 3) : score - lost < 4)) continue
    link(partners, from, to)
    moved.add(from)
    if (freeEn >= 0 && freeRu >= 0 && (likeness.of(freeRu, freeEn) > 1.5 || lengthCost(lengthOf(ru, freeRu), lengthOf(en, freeEn)) < 4)) {
      link(partners, freeRu, freeEn)
      moved.add(freeRu)
    } else {
      if (freeEn >= 0) partners.en.set(freeEn, -1)
      if (freeRu >= 0) partners.ru.set(freeRu, -1)
    }
  }
  for (const places of exchange(partners, costOf)) moved.add(places)
  return moved.size === 0 ? [...aligned] : putTogether(rebuild(pairs, partners, moved), aligned)
}

/** Two paragraphs beside two may hide one that stands elsewhere. */
function takeApart(pair: Pair): Pair[] {
  return isSquare(pair) ? pair.ru.map((from, index) => ({ ru: [from], en: pair.en.slice(index, index + 1), kind: 'same' })) : [pair]
}

/** Paragraphs that were taken apart for nothing are put together again. */
function putTogether(pairs: readonly Pair[], aligned: readonly Pair[]): Pair[] {
  const kept = new Set(pairs.filter(({ kind }) => kind === 'same').map(({ ru, en }) => `${ru} ${en}`))
  const whole = aligned.filter((pair) => isSquare(pair) && pair.ru.every((from, index) => kept.has(`${from} ${pair.en[index]}`)))
  return pairs.flatMap((pair) => {
    const square = whole.find(({ ru }) => ru.some((from) => from === pair.ru[0]))
    if (!square) return [pair]
    return square.ru[0] === pair.ru[0] ? [square] : []
  })
}

function isSquare({ ru, en }: Pair): boolean {
  return ru.length > 1 && en.length > 1
}

/** Makes those that fit badly change partners where both then fit far better; the Russian places that did. */
function exchange(partners: Partners, costOf: (ru: number, en: number) => number): number[] {
  const bad = [...partners.ru].filter(([, to]) => to >= 0).map(([from, to]) => ({ from, to, cost: costOf(from, to) })).filter(({ cost }) => cost > 2)
  const worst = bad.sort((a, b) => b.cost - a.cost).slice(0, 100)
  const options = worst.flatMap((one, index) => worst.slice(index + 1).map((other) => ({ one, other, gain: one.cost + other.cost - costOf(one.from, other.to) - costOf(other.from, one.to) })))
  const taken = new Set<number>()
  for (const { one, other } of options.filter(({ gain }) => gain > 5).sort((a, b) => b.gain - a.gain)) {
    if (taken.has(one.from) || taken.has(other.from)) continue
    link(partners, one.from, other.to)
    link(partners, other.from, one.to)
    taken.add(one.from).add(other.from)
  }
  return [...taken]
}

/** Pairs of one paragraph each, and what has no pair; merged and split ones stay as they are. */
function partnersOf(pairs: readonly Pair[]): Partners {
  const partners: Partners = { ru: new Map(), en: new Map() }
  for (const { ru, en } of pairs) {
    const [from, to] = [ru[0] ?? -1, en[0] ?? -1]
    if (ru.length > 1 || en.length > 1) continue
    if (from >= 0) partners.ru.set(from, to)
    if (to >= 0) partners.en.set(to, from)
  }
  return partners
}

function link(partners: Partners, from: number, to: number): void {
  partners.ru.set(from, to)
  partners.en.set(to, from)
}

function ownScore(likeness: Likeness, from = -1, to = -1): number {
  return from < 0 || to < 0 ? 0 : likeness.of(from, to)
}

function lengthOf(paragraphs: readonly ReadParagraph[], place: number): number {
  return paragraphs[place]?.text.length ?? 0
}

function rebuild(pairs: readonly Pair[], partners: Partners, moved: ReadonlySet<number>): Pair[] {
  const rebuilt = pairs.flatMap((pair): Pair[] => {
    if (pair.ru.length > 1 || pair.en.length > 1) return [pair]
    const [from, to] = [pair.ru[0], pair.en[0]]
    const twin = from === undefined ? -1 : (partners.ru.get(from) ?? -1)
    const rest: Pair[] = to !== undefined && partners.en.get(to) === -1 ? [{ ru: [], en: [to], kind: 'extra' }] : []
    if (from === undefined) return rest
    if (twin < 0) return [{ ru: [from], en: [], kind: 'missing' }, ...rest]
    return [{ ru: [from], en: [twin], kind: moved.has(from) ? 'swapped' : pair.kind }, ...rest]
  })
  return rebuilt.map((pair) => (pair.kind === 'swapped' && !rebuilt.some((other) => doCross(pair, other)) ? { ...pair, kind: 'same' } : pair))
}

/** Whether two pairs stand in one order in one text and in the other order in the other. */
function doCross(a: Pair, b: Pair): boolean {
  const [ru, other, en, twin] = [a.ru[0], b.ru[0], a.en[0], b.en[0]]
  return ru !== undefined && other !== undefined && en !== undefined && twin !== undefined && (ru - other) * (en - twin) < 0
}
