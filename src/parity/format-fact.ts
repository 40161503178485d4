import type { Fact } from './fact.ts'

/** A fact in a few characters: `not at-least 300`, `~1` for a weak one, `2024-05-04|2024-04-05` for one of two readings. */
export function formatFact({ readings, qualifier, negated, weak, kind }: Fact): string {
  const values = kind === 'duration' || kind === 'age' ? readings.slice(0, 1) : readings
  return `${weak ? '~' : ''}${negated ? 'not ' : ''}${qualifier ? `${qualifier} ` : ''}${values.join('|')}`
}
