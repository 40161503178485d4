import { makeBoth } from '../lang/langs.ts'
import { compareDates } from '../lang/dates.ts'
import type { Claim } from '../missions/claim.ts'
import type { Mission } from '../missions/mission.ts'
import { countPeople, peopleOf } from '../missions/people.ts'
import { orderByMoment } from '../timeline/span.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { ClaimRecord } from './record.ts'

/** A country of return and its name in the language of the page. */
export type Place = { id: string; name: string }

const parts = ['children', 'women', 'men'] as const

/**
 * The timeline of the claims shown. Of all claims it shows what the site uses; where speakers are chosen, `given`, it shows what these
 * speakers gave. A mission of which they gave no number of people is not on it.
 */
export function makeChart(records: readonly ClaimRecord[], places: readonly Place[], given: boolean): Timeline {
  const missions = [...Map.groupBy(records, ({ mission }) => mission).values()].flatMap((own) => missionOf(own, given))
  const drawn = missions.filter((mission) => countPeople(peopleOf(mission)) > 0)
  const lanes = places.map(({ id, name }) => ({
    id,
    name: makeBoth(() => name),
    missions: orderByMoment(drawn.filter((mission) => mission.country === id)),
  }))
  return { id: 'claims', title: makeBoth(() => ''), lanes: lanes.filter((lane) => lane.missions.length > 0), milestones: [] }
}

/** A mission as far as its claims tell it: only what a chart asks for. */
function missionOf(records: readonly ClaimRecord[], given: boolean): Mission[] {
  const [first] = records
  if (!first) return []
  const claims = records.map(claimOf)
  return [{
    id: first.mission,
    country: first.country,
    operation: first.operation,
    short: makeBoth(() => first.name),
    title: makeBoth(() => first.name),
    date: { start: first.start, end: first.end, event: makeBoth(() => ''), sources: [] },
    origin: first.from.map((country) => ({ country })),
    claims: given ? chooseGiven(claims) : claims,
    partners: [],
    disagreements: [],
    notes: [],
  }]
}

function claimOf({ measure, value, by, said, state }: ClaimRecord): Claim {
  return { measure, value, by, said, sources: [], ...(state === 'used' && { use: mark }), ...(state === 'aside' && { aside: mark }) }
}

const mark = makeBoth(() => '')

/** Of each measure one number leads: the one that the site uses if it is among them, else the last that was given. */
function chooseGiven(claims: readonly Claim[]): Claim[] {
  const leading = (['total', ...parts] as const).flatMap((measure) => {
    const own = claims.filter((claim) => claim.measure === measure && !claim.aside)
    const last = own.reduce<Claim | undefined>((best, claim) => (best && compareDates(claim.said ?? '', best.said ?? '') <= 0 ? best : claim), undefined)
    const lead = own.find((claim) => claim.use) ?? last
    return lead ? [lead] : []
  })
  const total = leading.find(({ measure }) => measure === 'total')
  const sum = leading.reduce((all, { measure, value }) => (measure === 'total' ? all : all + value), 0)
  // Parts that make more than the total are of another count: the total then stands beside them and does not lead.
  return claims.map(({ use: _, ...claim }, index) => {
    const one = claims[index]
    return one && leading.includes(one) && !(one === total && sum > one.value) ? { ...claim, use: mark } : claim
  })
}
