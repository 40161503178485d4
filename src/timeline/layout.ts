import { layoutColumns } from './layout-columns.ts'
import { layoutMission } from './layout-mission.ts'
import { layoutNarrow } from './layout-narrow.ts'
import { layoutWide } from './layout-wide.ts'
import type { Placed } from './placed.ts'
import type { LayoutOptions, Timeline } from './timeline.ts'

/** Lays a timeline out afresh for a language and a width; never a scaled copy of another layout. */
export function layoutTimeline(timeline: Timeline, options: LayoutOptions): Placed {
  if (timeline.focus) return layoutMission(timeline, options)
  if (options.width >= 600) return layoutWide(timeline, options)
  return timeline.lanes.length > 1 ? layoutColumns(timeline, options) : layoutNarrow(timeline, options)
}
