import type { Lang } from '../lang/langs.ts'
import { formatList, formatNumber } from '../lang/numbers.ts'
import type { Say } from '../lang/words.ts'
import { totalLabel } from '../missions/mission.ts'
import { addPeople, countDisputed, countPeople, peopleOf } from '../missions/people.ts'
import { missionsOf, type Timeline } from '../timeline/timeline.ts'
import type { ClaimRecord } from './record.ts'

type Words = { lang: Lang; say: Say }

/** How much is shown, for the eye and the ear: `Показано 12 чисел из 216. Миссий: 3.` */
export function describeShown(shown: readonly ClaimRecord[], all: number, { lang, say }: Words): string {
  if (shown.length === 0) return say('explorer.none')
  const numbers = { count: shown.length, n: formatNumber(shown.length, lang), all: formatNumber(all, lang) }
  return `${say(shown.length === all ? 'explorer.all' : 'explorer.shown', numbers)} ${say('explorer.missions', { n: formatNumber(countMissions(shown), lang) })}`
}

/** What the dots stand for, in sentences; `speakers` are the names of those whose numbers alone are shown. */
export function describeChart(timeline: Timeline, shown: readonly ClaimRecord[], speakers: readonly string[], { lang, say }: Words): string {
  const missions = missionsOf(timeline)
  const people = addPeople(missions.map(peopleOf))
  const disputed = countDisputed(people)
  const left = countMissions(shown) - missions.length
  return [
    speakers.length > 0 ? say('explorer.chart-given', { who: formatList(speakers, lang) }) : say('explorer.chart-used'),
    ...(missions.length > 0 ? [say('explorer.chart-people', { n: formatNumber(countPeople(people), lang) })] : []),
    ...(disputed > 0 ? [say('explorer.chart-disputed', { n: formatNumber(disputed, lang) })] : []),
    ...(missions.some((mission) => totalLabel(mission).atLeast) ? [say('explorer.chart-plus')] : []),
    ...(left > 0 ? [say('explorer.chart-left', { n: formatNumber(left, lang) })] : []),
  ].join(' ')
}

function countMissions(records: readonly ClaimRecord[]): number {
  return new Set(records.map(({ mission }) => mission)).size
}
