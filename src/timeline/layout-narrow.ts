import { formatDates, formatDay, middleOf, yearOf } from '../lang/dates.ts'
import type { Lang } from '../lang/langs.ts'
import type { Milestone } from '../missions/milestones.ts'
import type { Mission } from '../missions/mission.ts'
import { countPeople, peopleOf } from '../missions/people.ts'
import { missionPath } from '../site/paths.ts'
import { describeMission, numberLabel } from './describe.ts'
import { columnsIn, gridWidth, placeDots, rowsOf } from './dots.ts'
import { emptyChart } from './layout-wide.ts'
import { measureText, wrapText } from './measure.ts'
import { round, type Placed, type PlacedBlock } from './placed.ts'
import { momentOf } from './span.ts'
import { missionsOf, type LayoutOptions, type Timeline } from './timeline.ts'

const pitch = 11
const tensGap = 7

type Event = { at: Date; year: number; mission?: Mission; milestone?: Milestone }

/** Time runs down; each mission is a row of dots in tens, under its number, name and day; milestones stand between them. */
export function layoutNarrow(timeline: Timeline, { lang, say, width }: LayoutOptions): Placed {
  const events = eventsOf(timeline)
  if (events.length === 0) return emptyChart(say, width)
  const placed: Placed = { width, height: 0, lines: [], points: [], texts: [], blocks: [] }
  let y = 0
  let year: number | undefined
  for (const event of events) {
    for (const next of yearsUpTo(year, event.year)) y = placeYear(placed, next, y)
    year = event.year
    if (event.mission) {
      const block = placeRow(event.mission, y, { lang, say, width })
      placed.blocks.push(block)
      y = round(block.area.y + block.area.height + 12)
    }
    if (event.milestone) y = placeMilestone(placed, event.milestone, y, lang)
  }
  return { ...placed, height: round(y) }
}

function eventsOf(timeline: Timeline): Event[] {
  return [
    ...missionsOf(timeline).map((mission) => ({ at: momentOf(mission), year: yearOf(mission.date.start), mission })),
    ...timeline.milestones.map((milestone) => ({ at: middleOf(milestone.date), year: yearOf(milestone.date), milestone })),
  ].sort((a, b) => a.year - b.year || a.at.getTime() - b.at.getTime())
}

/** The years to head before an event: those without events are named too, so that a gap is seen. */
function yearsUpTo(last: number | undefined, year: number): number[] {
  const first = last === undefined ? year : last + 1
  return Array.from({ length: Math.max(0, year - first + 1) }, (_, index) => first + index)
}

function placeYear(placed: Placed, year: number, y: number): number {
  placed.texts.push({ x: 0, y: y + 18, text: String(year), role: 'year' })
  placed.lines.push({ path: `M46 ${y + 13.5}H${placed.width}`, role: 'rule' })
  return y + 28
}

function placeRow(mission: Mission, y: number, { lang, say, width }: LayoutOptions): PlacedBlock {
  const people = peopleOf(mission)
  const columns = columnsIn(width, pitch, tensGap)
  const number = numberLabel(mission, lang)
  const rows = rowsOf(countPeople(people), columns)
  const name = `${mission.short[lang]} · ${mission.date.end ? formatDates(mission.date.start, mission.date.end, lang) : formatDay(mission.date.start, lang)}`
  const nameX = round(Math.max(46, measureText(number, 22) + 12))
  return {
    id: mission.id,
    href: missionPath(lang, mission.id),
    label: describeMission(mission, lang, say),
    pitch,
    marks: placeDots(people, { x: 0, y: y + 30, columns, pitch, tensGap }),
    texts: [
      { x: 0, y: y + 22, text: number, role: 'number' },
      { x: nameX, y: y + 22, text: wrapText(name, 14, width - nameX, 1)[0] ?? name, role: 'name' },
    ],
    area: { x: 0, y, width: Math.min(width, gridWidth({ x: 0, y: 0, columns, pitch, tensGap })), height: 30 + rows * pitch + 4 },
  }
}

function placeMilestone(placed: Placed, milestone: Milestone, y: number, lang: Lang): number {
  const lines = wrapText(milestone.title[lang], 14, placed.width - 24, 4)
  placed.points.push({ x: 5, y: y + 13, role: 'milestone' })
  placed.texts.push({ x: 18, y: y + 18, text: formatDates(milestone.date, milestone.end, lang), role: 'milestone-date' })
  lines.forEach((text, index) => placed.texts.push({ x: 18, y: y + 36 + index * 18, text, role: 'milestone' }))
  return y + 36 + lines.length * 18 + 4
}
