import { makeBoth } from '../lang/langs.ts'
import { measures, type Claim, type Measure } from './claim.ts'
import type { Mission } from './mission.ts'

/** Numbers by what they count: `{ children: 71, women: 28 }`. */
export type Counts = Partial<Record<Measure, number>>

/** A mission that never was, for tests and their pictures: the counts the site uses, and what else is not as usual. */
export function madeUpMission(used: Counts, more: Partial<Mission> & { start?: string; others?: Claim[] } = {}): Mission {
  const { start = '2024-02-20', others = [], ...rest } = more
  return {
    id: 'kg-made-up',
    country: 'kg',
    title: { ru: 'Выдуманная миссия', en: 'A made-up mission' },
    short: { ru: 'Выдумка', en: 'Made-up' },
    date: { start, event: { ru: 'прибытие', en: 'arrival' }, sources: ['made-up'] },
    origin: [{ country: 'syria' }],
    claims: [...madeUpClaims('mfa', used).map((claim) => ({ ...claim, use: makeBoth(() => 'МИД') })), ...others],
    partners: [],
    disagreements: [],
    notes: [],
    ...rest,
  }
}

/** Claims of one speaker, a number each: `madeUpClaims('aanes', { children: 72, women: 27 })`. */
export function madeUpClaims(by: string, counts: Counts): Claim[] {
  return measures.flatMap((measure) => {
    const value = counts[measure]
    return value === undefined ? [] : [{ measure, value, by, sources: ['made-up'] }]
  })
}
