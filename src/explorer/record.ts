import { measures, type Measure } from '../missions/claim.ts'
import type { Lang } from '../lang/langs.ts'
import type { Mission } from '../missions/mission.ts'

/** A claim with what there is to know of its mission: all that is asked of a row, and all that the chart is drawn from. */
export type ClaimRecord = {
  mission: string
  /** The mission’s short label, in the language of the page. */
  name: string
  operation?: string
  country: string
  from: string[]
  start: string
  end?: string
  measure: Measure
  value: number
  by: string
  said?: string
  state?: 'used' | 'aside'
}

/** Every claim of the missions as a record, in the order of the open data. */
export function makeRecords(missions: readonly Mission[], lang: Lang): ClaimRecord[] {
  return missions.flatMap(({ id, short, operation, country, origin, date, claims }) =>
    claims.map(({ measure, value, by, said, use, aside }) => ({
      mission: id,
      name: short[lang],
      operation,
      country,
      from: origin.map((place) => place.country),
      start: date.start,
      end: date.end,
      measure,
      value,
      by,
      said,
      state: use ? 'used' as const : aside ? 'aside' as const : undefined,
    })),
  )
}

/** A record as the attributes of its row: the table holds the data, so that no second copy is sent. */
export function writeRecord(record: ClaimRecord): Record<string, string | number | undefined> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [`data-${name}`, Array.isArray(value) ? value.join(' ') : value]))
}

/** The record that a row was written from; nothing if the row is no claim. */
export function readRecord(data: Readonly<Record<string, string | undefined>>): ClaimRecord | undefined {
  const { mission, name, operation, country, from, start, end, value, by, said, state } = data
  const measure = measures.find((known) => known === data['measure'])
  if (!mission || !name || !country || !start || !measure || !value || !by) return undefined
  return {
    mission, name, operation, country, from: from?.split(' ') ?? [], start, end, measure, value: Number(value), by, said,
    state: state === 'used' || state === 'aside' ? state : undefined,
  }
}
