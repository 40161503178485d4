import type { Name } from '../glossary/glossary.ts'
import type { Matching, Placed } from './match-facts.ts'

/** Matches the names of a group: a language may name somebody more often than the other, but not somebody else. */
export function matchNames(ru: readonly Placed[], en: readonly Placed[], glossary: readonly Name[]): Omit<Matching, 'same' | 'bounded'> {
  const kindOf = makeKindOf(glossary)
  const rest = { ru: alone(ru, en), en: alone(en, ru) }
  const differing: Matching['differing'] = []
  for (const one of rest.ru) {
    const twins = rest.en.filter((other) => kindOf(other.fact.value) === kindOf(one.fact.value) && !differing.some((pair) => pair.en === other))
    const twin = twins.sort((a, b) => Math.abs(a.order - one.order) - Math.abs(b.order - one.order))[0]
    if (twin) differing.push({ ru: one, en: twin })
  }
  differing.push(...replaced(ru, en, kindOf))
  return {
    differing,
    ru: rest.ru.filter((item) => !differing.some((pair) => pair.ru === item)),
    en: rest.en.filter((item) => !differing.some((pair) => pair.en === item)),
  }
}

/** Whether two names may be the same: «МИД» may be the ministry of any country. */
function areSame(a: Placed, b: Placed): boolean {
  return a.fact.readings.some((reading) => b.fact.readings.includes(reading))
}

/** Names that the other language lacks altogether, each once. */
function alone(mine: readonly Placed[], others: readonly Placed[]): Placed[] {
  const lonely = mine.filter((item) => !item.fact.weak && !others.some((other) => areSame(item, other)))
  return lonely.filter((item, index) => !lonely.slice(0, index).some((earlier) => areSame(earlier, item)))
}

/** Where both name as many of a kind, but one of them is named once more here and another once more there. */
function replaced(ru: readonly Placed[], en: readonly Placed[], kindOf: (id: string) => string): Matching['differing'] {
  const count = (items: readonly Placed[], id: string) => items.filter(({ fact }) => fact.readings.includes(id)).length
  const ids = [...new Set([...ru, ...en].filter(({ fact }) => !fact.weak).map(({ fact }) => fact.value))]
  const kinds = [...new Set(ids.map(kindOf))]
  return kinds.flatMap((kind) => {
    const shared = ids.filter((id) => kindOf(id) === kind && count(ru, id) > 0 && count(en, id) > 0)
    const [more, less] = [1, -1].map((surplus) => shared.filter((id) => count(ru, id) - count(en, id) === surplus))
    const [first, second] = [more?.[0], less?.[0]]
    if (first === undefined || second === undefined || more?.length !== 1 || less?.length !== 1) return []
    const [one, other] = [ru.findLast(({ fact }) => fact.value === first), en.findLast(({ fact }) => fact.value === second)]
    return one && other ? [{ ru: one, en: other }] : []
  })
}

/** What a name names; the phases of an operation are of its kind. */
function makeKindOf(glossary: readonly Name[]): (id: string) => string {
  const typeOf = (id: string) => glossary.find((name) => name.id === id)?.type
  return (id) => typeOf(id) ?? typeOf(id.replace(/-\d+$/, '')) ?? 'other'
}
