import type { ClaimRecord } from './record.ts'

/** A record for tests: whatever is not said is of a mission from Syria to Kyrgyzstan in 2023. */
export function madeUpRecord(own: Partial<ClaimRecord> = {}): ClaimRecord {
  return { mission: 'kg-one', name: 'One', country: 'kg', from: ['syria'], start: '2023-08-30', measure: 'total', value: 95, by: 'mfa', ...own }
}
