import type { z } from 'zod'
import type { Both, Lang } from '../lang/langs.ts'
import { compareDates } from '../lang/dates.ts'
import { usedValue } from './claim.ts'
import type { missionSchema } from './mission-schema.ts'

/** What an editor writes about a mission. */
export type MissionFacts = z.infer<typeof missionSchema>

/** One mission; its id is the name of its file. */
export type Mission = MissionFacts & { id: string }

/** Missions by date of arrival, then by id. */
export function orderMissions(missions: readonly Mission[]): Mission[] {
  return [...missions].sort((a, b) => compareDates(a.date.start, b.date.start) || (a.id < b.id ? -1 : 1))
}

/** A number for labels: the published total, or the sum of the published parts with a plus: `238+`. */
export function totalLabel(mission: Mission): { value: number; atLeast: boolean } {
  const total = usedValue(mission.claims, 'total')
  if (total !== undefined) return { value: total, atLeast: false }
  const parts = (['children', 'women', 'men'] as const).map((part) => usedValue(mission.claims, part) ?? 0)
  return { value: parts.reduce((sum, part) => sum + part, 0), atLeast: true }
}

/** Every source that a mission rests on, each once, in the order of use. */
export function sourcesOfMission(mission: Mission): string[] {
  return [
    ...new Set([
      ...mission.claims.flatMap((claim) => claim.sources),
      ...mission.date.sources,
      ...(mission.handover?.sources ?? []),
      ...mission.partners.flatMap((partner) => partner.sources),
      ...(mission.derived?.sources ?? []),
    ]),
  ]
}

/** The name of a mission within a sentence: `«Айкол-5»`; for one without a name, its short label. */
export function missionName(mission: { operation?: string; short: Both }, lang: Lang): string {
  return mission.operation && lang === 'ru' ? `«${mission.short.ru}»` : mission.short[lang]
}
