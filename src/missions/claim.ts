import type { z } from 'zod'
import type { claimSchema } from './claim-schema.ts'

// The schema stands apart: a browser that draws claims needs no reader of files.

/** What a claim counts. */
export const measures = [
  'total', 'children', 'women', 'men',
  'boys', 'girls', 'orphans', 'families',
  'under-3', 'aged-2-3', 'kindergarten-age', 'school-age', 'under-school-age',
  'suspects', 'mothers-children', 'planned-total', 'planned-children',
  'running-total', 'running-children', 'running-women', 'running-men', 'running-orphans',
] as const

/** What a claim counts. */
export type Measure = (typeof measures)[number]

/** How exact a number was said to be. */
export const qualifiers = ['about', 'more-than', 'at-least', 'up-to'] as const

/** How exact a number was said to be. */
export type Qualifier = (typeof qualifiers)[number]

/** A number with who said it, when, about what, and where it can be read. */
export type Claim = z.infer<typeof claimSchema>

/** The claims that stand for the result of a mission: neither set aside nor about something else than this measure. */
export function claimsOf(claims: readonly Claim[], measure: Measure): Claim[] {
  return claims.filter((claim) => claim.measure === measure && !claim.aside)
}

/** The value that the site uses for a measure, if one is marked. */
export function usedValue(claims: readonly Claim[], measure: Measure): number | undefined {
  return claims.find((claim) => claim.measure === measure && claim.use)?.value
}
