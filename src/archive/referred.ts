import { sourcesOfMission } from '../missions/mission.ts'
import type { Archive } from './archive.ts'

/** The parts of the archive that appear on a day of their own, and may have to wait for it. */
export type Published = Pick<Archive, 'articles' | 'missions' | 'milestones' | 'totals'>

/** The ids that some parts of the archive refer to, by what they are ids of. */
export function referredBy({ articles, missions, milestones, totals }: Published): Record<'sources' | 'names' | 'topics' | 'countries', Set<string>> {
  const facts = articles.map((article) => article.facts)
  const published = [...totals.totals, ...totals.notes]
  return {
    sources: new Set([...facts, ...milestones, ...published].flatMap(({ sources }) => sources).concat(missions.flatMap(sourcesOfMission))),
    names: new Set([
      ...facts.flatMap(({ people }) => people),
      ...missions.flatMap(({ operation, claims }) => [...(operation ? [operation] : []), ...claims.map(({ by }) => by)]),
      ...totals.totals.map(({ by }) => by),
    ]),
    topics: new Set(facts.flatMap(({ topics }) => topics)),
    countries: new Set([
      ...facts.flatMap(({ countries }) => countries),
      ...missions.flatMap(({ country, origin }) => [country, ...origin.map((from) => from.country)]),
      ...milestones.map(({ scope }) => scope),
      ...published.map(({ country }) => country),
    ]),
  }
}
