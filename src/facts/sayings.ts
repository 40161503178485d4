import type { Bound } from '../articles/uses.ts'
import type { Claim } from '../missions/claim.ts'
import { claimOf, type Figure } from '../missions/figures.ts'

/** Numbers about one mission, or of one total, that somebody gave on one day; `others` are those of other speakers, each once, that the text leaves out. */
export type Saying = { by: string; said?: string; numbers: { figure: Figure; claim: Claim }[]; others: { figure: Figure; claim: Claim }[] }

/** What a text takes from the ledger, told as it was said, in the order of the text: who, when, and every number given then. */
export function makeSayings(bound: readonly Bound[], figures: readonly Figure[]): Saying[] {
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  const numbers = bound.flatMap(({ of, by }) => {
    const figure = known.get(of)
    const claim = figure && claimOf(figure, by)
    return figure && claim ? [{ figure, claim }] : []
  })
  const listed = new Set(numbers.map(({ figure, claim }) => `${figure.id} ${claim.value}`))
  const isNew = ({ id }: Figure, { value }: Claim) => !listed.has(`${id} ${value}`) && listed.add(`${id} ${value}`)
  const groups = Map.groupBy(unique(numbers), ({ figure, claim }) => `${figure.owner} ${claim.by} ${claim.said ?? ''}`)
  return [...groups.values()].flatMap((group) => {
    const first = group[0]?.claim
    const others = group.flatMap(({ figure }) => figure.claims.filter((claim) => !claim.aside && isNew(figure, claim)).map((claim) => ({ figure, claim })))
    return first ? [{ by: first.by, said: first.said, numbers: group, others }] : []
  })
}

/** A number that is bound with its speaker and without is one number. */
function unique(numbers: readonly { figure: Figure; claim: Claim }[]): { figure: Figure; claim: Claim }[] {
  return [...new Map(numbers.map((number) => [`${number.figure.id} ${number.claim.by} ${number.claim.value}`, number])).values()]
}
