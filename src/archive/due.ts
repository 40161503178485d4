import { formatInstant, publicFrom, type Instant, type Publication } from '../lang/instants.ts'
import { makeBoth, type Both } from '../lang/langs.ts'
import type { Archive } from './archive.ts'

/** What appears at one moment: the moment as an editor wrote it and in UTC, and the names of what appears. */
export type Due = { instant: Instant; utc: string; parts: string[] }

/** Everything that waits for its hour at a time (milliseconds since the epoch), the next first; drafts wait for nobody knows what. */
export function dueAfter({ articles, missions, milestones, totals }: Archive, time: number): Due[] {
  const parts: [name: string, part: Publication][] = [
    ...articles.map(({ year, slug, facts }): [string, Publication] => [`articles/${year}/${slug}`, facts]),
    ...missions.map((mission): [string, Publication] => [`missions/${mission.id}`, mission]),
    ...milestones.map((milestone): [string, Publication] => [`milestones.yaml#${milestone.id}`, milestone]),
    ...totals.totals.map((total): [string, Publication] => [`totals.yaml#${total.id}`, total]),
  ]
  const waiting = parts.filter(([, part]) => publicFrom(part) > time && publicFrom(part) < Infinity)
  const byTime = Map.groupBy(waiting, ([, part]) => publicFrom(part))
  return [...byTime].sort(([a], [b]) => a - b).map(([time, group]) => ({ instant: group[0]?.[1].embargo ?? '', utc: new Date(time).toISOString(), parts: group.map(([name]) => name).sort() }))
}

/** The list for people, in every language: `1 марта 2026 г. в 10:00 (UTC+6): articles/2026/aikol-7`. */
export function formatDue(due: readonly Due[]): Both {
  return makeBoth((lang) => (due.length === 0 ? nothing[lang] : due.map(({ instant, parts }) => `${formatInstant(instant, lang)}: ${parts.join(', ')}`).join('\n')))
}

const nothing: Both = { ru: 'Ничего не ждёт своего часа.', en: 'Nothing is waiting for its hour.' }
