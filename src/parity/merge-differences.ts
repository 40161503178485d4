import { langs, type Lang } from '../lang/langs.ts'
import type { Difference } from './differences.ts'
import type { Placed } from './match-facts.ts'

/**
 * A fault that breaks a fact in two is one fault: what is left over right beside another difference belongs to it.
 * `61 марта 2021` leaves «61» and «март 2021» where one date stood.
 */
export function mergeDifferences(differences: readonly Difference[]): Difference[] {
  const gone = new Set<Difference>()
  const raised = new Map<Difference, Difference>()
  for (const rest of differences) {
    if (rest.rule === 'parity/name') continue
    const lang = langs.find((each) => rest[each] && isNothing(rest[each === 'ru' ? 'en' : 'ru']))
    const host = lang && differences.find((other) => other !== rest && !gone.has(other) && other.rule !== 'parity/name' && isBeside(rest, other, lang))
    if (!host) continue
    gone.add(rest)
    const current = raised.get(host) ?? host
    raised.set(host, { ...current, what: 'value', severity: current.severity === 'error' || rest.severity === 'error' ? 'error' : 'warning' })
  }
  // Where women and children changed places, both numbers are in the wrong place.
  const swapped = differences.filter(({ what }) => what === 'unit').slice(1)
  return differences.filter((difference) => !gone.has(difference) && !swapped.includes(difference)).map((difference) => raised.get(difference) ?? difference)
}

/** Whether there is nothing on the other side, or nothing that needs a twin. */
function isNothing(other: Placed | undefined): boolean {
  return !other || other.fact.weak === true
}

function isBeside(rest: Difference, other: Difference, lang: Lang): boolean {
  const [one, two] = [rest[lang], other[lang]]
  return !!one && !!two && one.paragraph === two.paragraph && gapBetween(one, two) <= 5
}

function gapBetween({ fact: a }: Placed, { fact: b }: Placed): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end)
}
