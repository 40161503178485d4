import { max } from 'd3-array'
import type { LooseDate } from '../lang/dates.ts'
import { makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { makeSay } from '../lang/words.ts'
import type { Milestone } from '../missions/milestones.ts'
import type { Mission } from '../missions/mission.ts'
import type { Country } from '../places/countries.ts'
import { formatNumber } from '../lang/numbers.ts'
import { totalLabel } from '../missions/mission.ts'
import { orderByMoment } from './span.ts'
import { missionsOf, type Timeline } from './timeline.ts'

type Record = { missions: readonly Mission[]; milestones: readonly Milestone[]; countries: readonly Country[] }

/** Every timeline of the site: the home page's, one a country of return, one a mission, and the region. */
export function makeTimelines({ missions, milestones, countries }: Record): Timeline[] {
  const home = countries.filter((country) => country.role === 'return')
  const lanes = home.map((country) => laneOf(country, missions))
  const first = lanes[0]
  const track = milestones.filter((milestone) => milestone.tier === 1 && milestone.category !== 'mission')
  const title = (key: 'chart.home' | 'chart.region') => makeBoth((lang) => makeSay(lang)(key))
  return [
    ...(first ? [{ id: 'home', title: title('chart.home'), lanes: [first], milestones: [] }] : []),
    ...lanes.map((lane, index) => ({
      id: lane.id,
      title: countryTitle(home[index], lane.name),
      lanes: [lane],
      milestones: track.filter((milestone) => milestone.scope === lane.id),
    })),
    {
      id: 'region',
      title: title('chart.region'),
      lanes,
      milestones: track.filter((milestone) => ['region', 'un'].includes(milestone.scope)),
    },
    ...lanes.flatMap((lane) =>
      lane.missions.map((mission) => ({ id: mission.id, title: mission.title, lanes: [lane], milestones: [], focus: mission.id })),
    ),
  ]
}

/** The timeline with an id. */
export function findTimeline(timelines: readonly Timeline[], id: string): Timeline | undefined {
  return timelines.find((timeline) => timeline.id === id)
}

/** The latest day on which any number of a timeline was given. */
export function asOf(timeline: Timeline): LooseDate | undefined {
  const missions = timeline.focus ? missionsOf(timeline).filter((mission) => mission.id === timeline.focus) : missionsOf(timeline)
  return max(missions.flatMap((mission) => mission.claims.flatMap((claim) => (claim.said ? [claim.said] : []))))
}

/** What a timeline shows, in a sentence for those who do not see it. */
export function describeTimeline(timeline: Timeline, lang: Lang): string {
  const say = makeSay(lang)
  const missions = timeline.focus ? missionsOf(timeline).filter((mission) => mission.id === timeline.focus) : missionsOf(timeline)
  const people = missions.reduce((sum, mission) => sum + totalLabel(mission).value, 0)
  return say('chart.description', { count: missions.length, people: say('people', { count: people, n: formatNumber(people, lang) }) })
}

function laneOf(country: Country, missions: readonly Mission[]) {
  return { id: country.id, name: country.name, missions: orderByMoment(missions.filter((mission) => mission.country === country.id)) }
}

function countryTitle(country: Country | undefined, name: Both): Both {
  return makeBoth((lang) => makeSay(lang)('chart.country', { to: country?.to[lang] ?? name[lang] }))
}
