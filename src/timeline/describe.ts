import { formatDates } from '../lang/dates.ts'
import type { Lang } from '../lang/langs.ts'
import { formatList, formatNumber } from '../lang/numbers.ts'
import type { Say } from '../lang/words.ts'
import { missionName, totalLabel, type Mission } from '../missions/mission.ts'
import { countDisputed, kinds, peopleOf, type Kind } from '../missions/people.ts'

/** A mission in one sentence, for screen readers and tooltips: name if it has one, date, how many and who. */
export function describeMission(mission: Mission, lang: Lang, say: Say): string {
  const people = peopleOf(mission)
  const { value, atLeast } = totalLabel(mission)
  const shares = kinds
    .map((kind) => ({ kind, count: people[kind].sure + people[kind].disputed }))
    .filter(({ count }) => count > 0)
  const disputed = countDisputed(people)
  const all = say(atLeast ? 'people-at-least' : 'people', { count: value, n: formatNumber(value, lang) })
  const parts = shares.length > 1 ? ` (${formatList(shares.map(({ kind, count }) => say(kindKeys[kind], { count })), lang)})` : ''
  const doubts = disputed > 0 ? ` ${say('chart.disputed', { count: disputed })}` : ''
  const name = mission.operation ? `${missionName(mission, lang)}, ` : ''
  return `${name}${formatDates(mission.date.start, mission.date.end, lang)}: ${all}${parts}.${doubts}`
}

/** The word of each kind of people, counted. */
export const kindKeys = { children: 'children', women: 'women', men: 'men', unknown: 'people-unknown' } as const satisfies Record<Kind, string>

/** The number above a block: `95`, or `238+` where only parts were published. */
export function numberLabel(mission: Mission, lang: Lang): string {
  const { value, atLeast } = totalLabel(mission)
  return `${formatNumber(value, lang)}${atLeast ? '+' : ''}`
}
