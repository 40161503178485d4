import { measures, type Claim, type Measure } from './claim.ts'
import type { Mission } from './mission.ts'
import type { Total } from './totals.ts'

/** One number of the ledger with everything that was said of it. */
export type Figure = {
  /** `kg-aikol-5.children`: the mission or the total, and what is counted. */
  id: string
  owner: string
  measure: Measure
  /** The number the site uses, or the first that was given. */
  value: number
  claims: Claim[]
  mission?: Mission
  total?: Total
}

/** Every figure of the ledger: one a measure of each mission, and one a number of each published total. */
export function makeFigures(missions: readonly Mission[], totals: readonly Total[]): Figure[] {
  return [...missions.flatMap(figuresOfMission), ...totals.flatMap(figuresOfTotal)]
}

/** The figures of a mission, in the order of measures. */
export function figuresOfMission(mission: Mission): Figure[] {
  return measures.flatMap((measure) => {
    const claims = mission.claims.filter((claim) => claim.measure === measure)
    const first = claims.find((claim) => claim.use) ?? claims[0]
    return first ? [{ id: `${mission.id}.${measure}`, owner: mission.id, measure, value: first.value, claims, mission }] : []
  })
}

/** The figures of a published total. */
export function figuresOfTotal(total: Total): Figure[] {
  return (['total', 'children', 'women', 'men'] as const).flatMap((measure) => {
    const value = total.figures[measure]
    if (value === undefined) return []
    const claim: Claim = { measure, value, by: total.by, said: total.as_of, qualifier: total.qualifier, note: total.note, sources: total.sources }
    return [{ id: `${total.id}.${measure}`, owner: total.id, measure, value, claims: [claim], total }]
  })
}

/** The claim of a figure that the site uses, or that of a named speaker. */
export function claimOf(figure: Figure, by?: string): Claim | undefined {
  if (by) return figure.claims.find((claim) => claim.by === by)
  return figure.claims.find((claim) => claim.use) ?? figure.claims[0]
}
