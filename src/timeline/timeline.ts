import type { Both, Lang } from '../lang/langs.ts'
import type { Say } from '../lang/words.ts'
import type { Milestone } from '../missions/milestones.ts'
import type { Mission } from '../missions/mission.ts'

/** A row of missions on one axis; small multiples have several. */
export type Lane = { id: string; name: Both; missions: Mission[] }

/** What a timeline shows, before any layout. */
export type Timeline = {
  id: string
  title: Both
  lanes: Lane[]
  /** The second track, under the missions. */
  milestones: Milestone[]
  /** One mission among the others of its country: only it is drawn with dots. */
  focus?: string
}

/** The shapes a timeline is laid out for: a desk, a column of text, a phone. */
export const widths = { wide: 1120, column: 684, narrow: 358 } as const

/** The name of a layout width. */
export type Width = keyof typeof widths

/** What layouts need besides the timeline: the language, its words, and the width in px. */
export type LayoutOptions = { lang: Lang; say: Say; width: number }

/** Every mission of a timeline. */
export function missionsOf(timeline: Timeline): Mission[] {
  return timeline.lanes.flatMap((lane) => lane.missions)
}
