import type { Measure } from './claim.ts'

/** Whom or what a number in prose counts. */
export const nouns = ['people', 'children', 'women', 'men', 'citizens', 'families', 'missions', 'boys', 'girls', 'orphans'] as const

/** Whom or what a number in prose counts. */
export type Noun = (typeof nouns)[number]

/** The noun a measure is told with unless an article asks for another. */
export function nounOf(measure: Measure): Noun {
  const last = measure.split('-').at(-1)
  const own = nouns.find((noun) => noun === measure || noun === last)
  return own ?? (/children|age|under/.test(measure) ? 'children' : 'people')
}
