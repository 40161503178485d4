import type { Lang } from '../lang/langs.ts'
import { agree } from '../parity/agree.ts'
import { withClock } from '../parity/clock.ts'
import { readFacts, type Fact, type NameIndex } from '../parity/fact.ts'
import { unitsClash } from '../parity/match-facts.ts'

/** The facts of a text that a translation cannot do without. */
export function factsOf(text: string, lang: Lang, names: NameIndex): Fact[] {
  return withClock(text, lang, readFacts(text, lang, names)).filter(({ weak }) => !weak)
}

/**
 * Whether a translation may mislead: its source now states a fact that it does not, or it still states one that its source has given up. A
 * translation that has followed its source does not mislead, though nobody has marked it.
 */
export function doFactsMislead(before: readonly Fact[], now: readonly Fact[], translation: readonly Fact[]): boolean {
  return now.some((fact) => !isAmong(fact, before) && !isAmong(fact, translation)) || isLostFactKept(before, now, translation)
}

/** Whether a translation still states a fact that its source stated before and states no more. */
export function isLostFactKept(before: readonly Fact[], now: readonly Fact[], translation: readonly Fact[]): boolean {
  return before.some((fact) => !isAmong(fact, now) && isAmong(fact, translation))
}

/** A date that is only less precise is the same; a number that is bounded, denied or counts others is not. */
function isAmong(fact: Fact, facts: readonly Fact[]): boolean {
  return facts.some((other) => agree(fact, other) && fact.qualifier === other.qualifier && !fact.negated === !other.negated && !unitsClash(fact, other))
}
