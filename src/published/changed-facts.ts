import type { Lang } from '../lang/langs.ts'
import { withClock } from '../parity/clock.ts'
import { readFacts, type Fact, type NameIndex } from '../parity/fact.ts'

/** Whether two versions of a paragraph in one language state different facts: numbers, dates, names, quotes, and what is counted. */
export function hasChangedFacts(before: string, after: string, lang: Lang, names: NameIndex): boolean {
  const [old, recent] = [before, after].map((text) => groupFacts(withClock(text, lang, readFacts(text, lang, names))))
  if (!old || !recent || old.size !== recent.size) return true
  return [...old].some(([key, units]) => !sameUnits(units, recent.get(key)))
}

/** What is counted by each fact, sorted; a number stated twice has two entries. */
function groupFacts(facts: readonly Fact[]): Map<string, string[]> {
  const groups = Map.groupBy(facts, ({ kind, value, qualifier, negated }) => [kind, value, qualifier, negated].join('|'))
  return new Map([...groups].map(([key, group]) => [key, group.map(({ unit = '' }) => unit).sort()]))
}

/** A unit that could be told in one version only is no difference. */
function sameUnits(before: readonly string[], after: readonly string[] = []): boolean {
  const known = (units: readonly string[]) => units.filter(Boolean).join()
  return before.length === after.length && (before.includes('') || after.includes('') || known(before) === known(after))
}
