import { claimsOf, usedValue, type Claim } from './claim.ts'
import type { Mission } from './mission.ts'

/** The kinds of people a mission is drawn with; `unknown` are those whose breakdown was never published. */
export const kinds = ['children', 'women', 'men', 'unknown'] as const

/** A kind of people. */
export type Kind = (typeof kinds)[number]

/**
 * People of one kind: `sure` stand in every count, `disputed` stand in the number the site uses but not in every other,
 * `extra` stand only in a larger count that the site does not use.
 */
export type Share = { sure: number; disputed: number; extra: number }

/** Everyone a mission brought home, by kind: one number is one person. */
export type People = Record<Kind, Share>

/**
 * Divides the people of a mission into those all counts agree on and those they do not, from claims that are not set aside.
 * Nothing is added up twice: people who are only classed differently (31 women + 65 children against 27 + 69) are counted once.
 */
export function peopleOf(mission: Mission): People {
  const named = ['children', 'women', 'men'] as const
  const used = Object.fromEntries(named.map((kind) => [kind, usedValue(mission.claims, kind) ?? 0])) as Record<Kind, number>
  const parts = used.children + used.women + used.men
  const total = usedValue(mission.claims, 'total') ?? parts
  used.unknown = Math.max(0, total - parts)

  const people = {} as People
  for (const kind of kinds) people[kind] = { sure: used[kind], disputed: 0, extra: 0 }
  for (const kind of named) {
    const least = Math.min(used[kind], ...claimsOf(mission.claims, kind).map((claim) => claim.value))
    people[kind] = { sure: least, disputed: used[kind] - least, extra: 0 }
  }

  const totals = countedTotals(mission.claims)
  spreadMissing(people, total - Math.min(total, ...totals))
  spreadExtra(people, mission, used, Math.max(total, ...totals) - total)
  return people
}

/** The people of several missions together. */
export function addPeople(groups: readonly People[]): People {
  const sum = (kind: Kind, part: keyof Share) => groups.reduce((total, people) => total + people[kind][part], 0)
  return Object.fromEntries(
    kinds.map((kind) => [kind, { sure: sum(kind, 'sure'), disputed: sum(kind, 'disputed'), extra: sum(kind, 'extra') }]),
  ) as People
}

/** How many people are drawn for a mission: a dot each. */
export function countPeople(people: People): number {
  return kinds.reduce((sum, kind) => sum + people[kind].sure, 0) + countDisputed(people)
}

/** How many people of a mission the counts disagree on. */
export function countDisputed(people: People): number {
  return kinds.reduce((sum, kind) => sum + people[kind].disputed + people[kind].extra, 0)
}

/** The totals that were claimed, and the sums of speakers who gave only the parts. */
function countedTotals(claims: readonly Claim[]): number[] {
  const totals = claimsOf(claims, 'total')
  const speakers = new Set(claims.filter((claim) => !claim.aside && !claim.use).map((claim) => claim.by))
  const sums = [...speakers]
    .filter((by) => !totals.some((claim) => claim.by === by))
    .map((by) => {
      const own = claims.filter((claim) => claim.by === by && !claim.aside && !claim.use)
      const women = own.find((claim) => claim.measure === 'women')
      const children = own.find((claim) => claim.measure === 'children')
      const men = own.find((claim) => claim.measure === 'men')
      return women && children ? women.value + children.value + (men?.value ?? 0) : undefined
    })
    .filter((sum) => sum !== undefined)
  return [...totals.map((claim) => claim.value), ...sums]
}

/** People whom the smallest count leaves out become disputed, those of unknown kind first. */
function spreadMissing(people: People, missing: number): void {
  let left = missing - kinds.reduce((sum, kind) => sum + people[kind].disputed, 0)
  for (const kind of [...kinds].reverse()) {
    const moved = Math.min(Math.max(left, 0), people[kind].sure)
    people[kind] = { ...people[kind], sure: people[kind].sure - moved, disputed: people[kind].disputed + moved }
    left -= moved
  }
}

/** People whom only a larger count includes are added as extra, in the kinds for which a larger number was named. */
function spreadExtra(people: People, mission: Mission, used: Record<Kind, number>, extra: number): void {
  let left = extra
  for (const kind of ['children', 'women', 'men'] as const) {
    const most = Math.max(used[kind], ...claimsOf(mission.claims, kind).map((claim) => claim.value))
    const added = Math.min(left, most - used[kind])
    people[kind].extra += added
    left -= added
  }
  const only = kinds.filter((kind) => used[kind] > 0)
  const rest = only.length === 1 ? (only[0] ?? 'unknown') : 'unknown'
  people[rest].extra += left
}
