import { scaleUtc } from 'd3-scale'
import { formatMonthYear } from '../lang/dates.ts'
import type { Mission } from '../missions/mission.ts'
import { countPeople, peopleOf } from '../missions/people.ts'
import { missionPath } from '../site/paths.ts'
import { describeMission, numberLabel } from './describe.ts'
import { dodge } from './dodge.ts'
import { placeDots, rowsOf } from './dots.ts'
import { emptyChart } from './layout-wide.ts'
import { round, type Placed, type PlacedBlock } from './placed.ts'
import { momentOf, newYearsIn, periodOf } from './span.ts'
import type { Lane, LayoutOptions, Timeline } from './timeline.ts'

const axisWidth = 34
const between = 10
const columns = 10
const numberHeight = 18
const top = 26

/** Small multiples for a phone: one column a lane, time runs down one axis that all columns share; each block says its month. */
export function layoutColumns(timeline: Timeline, { lang, say, width }: LayoutOptions): Placed {
  const period = periodOf({ ...timeline, milestones: [] })
  if (!period) return emptyChart(say, width)
  const pitch = round(Math.min(8, ((width - axisWidth) / timeline.lanes.length - between) / columns))
  const fullest = Math.max(...timeline.lanes.map((lane) => heightOf(lane, pitch)))
  const bottom = top + Math.max(fullest, 90 * newYearsIn(period).length)
  const y = scaleUtc(period, [top, bottom])
  const placed: Placed = { width, height: bottom + 8, lines: [], points: [], texts: [], blocks: [] }
  for (const newYear of newYearsIn(period)) {
    placed.lines.push({ path: `M0 ${round(y(newYear))}H${width}`, role: 'grid' })
    placed.texts.push({ x: 0, y: round(y(newYear) + 14), text: String(newYear.getUTCFullYear()), role: 'year' })
  }
  timeline.lanes.forEach((lane, index) => {
    const left = round(axisWidth + index * ((width - axisWidth) / timeline.lanes.length) + between / 2)
    placed.texts.push({ x: left, y: 14, text: lane.name[lang], role: 'column' })
    const spans = lane.missions.map((mission) => ({ at: y(momentOf(mission)), size: blockHeight(mission, pitch) }))
    const starts = dodge(spans, 6, top + 4, bottom) ?? []
    lane.missions.forEach((mission, item) => {
      placed.blocks.push(placeStack(mission, { x: left, y: round(starts[item] ?? top), pitch, lang, say }))
    })
  })
  return placed
}

function heightOf(lane: Lane, pitch: number): number {
  return lane.missions.reduce((sum, mission) => sum + blockHeight(mission, pitch) + 6, 0) + 10
}

function blockHeight(mission: Mission, pitch: number): number {
  return numberHeight + rowsOf(countPeople(peopleOf(mission)), columns) * pitch + 2
}

function placeStack(mission: Mission, { x, y, pitch, lang, say }: Omit<LayoutOptions, 'width'> & { x: number; y: number; pitch: number }): PlacedBlock {
  return {
    id: mission.id,
    href: missionPath(lang, mission.id),
    label: describeMission(mission, lang, say),
    pitch,
    marks: placeDots(peopleOf(mission), { x, y: y + numberHeight, columns, pitch }),
    texts: [
      { x, y: y + 14, text: numberLabel(mission, lang), role: 'share' },
      { x: x + columns * pitch, y: y + 14, text: formatMonthYear(mission.date.start, lang), role: 'small', anchor: 'end' },
    ],
    area: { x: x - 2, y: y - 1, width: round(columns * pitch + 4), height: round(blockHeight(mission, pitch) + 2) },
  }
}
