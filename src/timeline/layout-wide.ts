import { max } from 'd3-array'
import { scaleUtc, type ScaleTime } from 'd3-scale'
import type { Lang } from '../lang/langs.ts'
import type { Mission } from '../missions/mission.ts'
import { countPeople, peopleOf } from '../missions/people.ts'
import { missionPath } from '../site/paths.ts'
import type { Say } from '../lang/words.ts'
import { describeMission, numberLabel } from './describe.ts'
import { dodge } from './dodge.ts'
import { placeDots, rowsOf } from './dots.ts'
import { measureText, wrapText } from './measure.ts'
import { placeMilestones } from './milestone-track.ts'
import { round, type Placed, type PlacedBlock, type PlacedLine, type PlacedPoint, type PlacedText } from './placed.ts'
import { momentOf, newYearsIn, periodOf, stretchOf } from './span.ts'
import type { Lane, LayoutOptions, Timeline } from './timeline.ts'

const columns = 10
const pitches = [8, 7, 6, 5, 4]
const numberHeight = 30
const nameHeight = 15
const leaderDrop = 20

type Scale = ScaleTime<number, number>
type Words = { lang: Lang; say: Say }

/** Time runs right; each mission is a block of dots on its lane's axis, moved aside where blocks would collide. */
export function layoutWide(timeline: Timeline, { lang, say, width }: LayoutOptions): Placed {
  const period = periodOf(timeline)
  if (!period) return emptyChart(say, width)
  const x: Scale = scaleUtc(period, [0, width])
  const lanes = fitLanes(timeline.lanes, x, width, lang)
  const placed: Placed = { width, height: 0, lines: [], points: [], texts: [], blocks: [] }
  let y = 0
  for (const lane of lanes) y = placeLane(placed, lane, x, y, { lang, say }, timeline.lanes.length > 1)
  y = placeYears(placed, x, period, y)
  if (timeline.milestones.length > 0) y = placeMilestones(placed, timeline.milestones, x, y, lang)
  return { ...placed, height: round(y) }
}

/** A chart that says in words that there is nothing on it. */
export function emptyChart(say: Say, width: number): Placed {
  const texts: PlacedText[] = [{ x: 0, y: 24, text: say('chart.empty'), role: 'empty' }]
  return { width, height: 40, lines: [{ path: `M0 39.5H${width}`, role: 'axis' }], points: [], texts, blocks: [] }
}

type FittedLane = { lane: Lane; missions: Mission[]; starts: number[]; pitch: number; first: boolean }

/** The largest pitch at which every lane fits; a lane that is too full even then is broken into rows. */
function fitLanes(lanes: readonly Lane[], x: Scale, width: number, lang: Lang): FittedLane[] {
  const most = lanes.length > 1 ? 1 : 0
  for (const pitch of pitches.slice(most)) {
    const fitted = lanes.map((lane) => fitLane(lane, lane.missions, x, width, pitch, lang, true))
    if (fitted.every((lane) => lane !== undefined)) return fitted
  }
  return lanes.flatMap((lane) => breakLane(lane, x, width, lang))
}

function breakLane(lane: Lane, x: Scale, width: number, lang: Lang): FittedLane[] {
  const rows: FittedLane[] = []
  let rest = lane.missions
  while (rest.length > 0) {
    let taken = rest.length
    let row = fitLane(lane, rest, x, width, 5, lang, rows.length === 0)
    while (!row && taken > 1) row = fitLane(lane, rest.slice(0, (taken = Math.ceil(taken / 2))), x, width, 5, lang, rows.length === 0)
    rows.push(row ?? { lane, missions: rest.slice(0, 1), starts: [0], pitch: 5, first: rows.length === 0 })
    rest = rest.slice(row ? taken : 1)
  }
  return rows
}

function fitLane(lane: Lane, missions: Mission[], x: Scale, width: number, pitch: number, lang: Lang, first: boolean): FittedLane | undefined {
  const spans = missions.map((mission) => ({ at: x(momentOf(mission)), size: blockWidth(mission, pitch, lang) }))
  const starts = dodge(spans, width > 900 ? 20 : 12, 0, width)
  return starts && { lane, missions, starts, pitch, first }
}

function blockWidth(mission: Mission, pitch: number, lang: Lang): number {
  const texts = [...nameLines(mission, pitch, lang).map((line) => measureText(line, 13)), measureText(numberLabel(mission, lang), 22)]
  return Math.max(dotsWidth(mission, pitch), ...texts)
}

function dotsWidth(mission: Mission, pitch: number): number {
  return Math.min(columns, countPeople(peopleOf(mission))) * pitch
}

/** The name of a mission in lines about as wide as its dots; never shortened. */
function nameLines(mission: Mission, pitch: number, lang: Lang): string[] {
  return wrapText(mission.short[lang], 13, Math.max(columns * pitch, 60), 9)
}

function placeLane(placed: Placed, fitted: FittedLane, x: Scale, top: number, words: Words, named: boolean): number {
  const { lane, missions, starts, pitch } = fitted
  const { lang } = words
  const heights = missions.map((mission) => rowsOf(countPeople(peopleOf(mission)), columns) * pitch + numberHeight + nameLines(mission, pitch, lang).length * nameHeight)
  const titleHeight = named && fitted.first ? 22 : 0
  if (titleHeight) placed.texts.push({ x: 0, y: top + 16, text: lane.name[lang], role: 'lane' })
  const base = round(top + titleHeight + (max(heights) ?? 0))
  const axis = base + leaderDrop
  missions.forEach((mission, index) => {
    const left = Math.round(starts[index] ?? 0)
    placed.blocks.push(placeBlock(mission, { left, base, pitch, width: placed.width, ...words }))
    const middle = round(left + dotsWidth(mission, pitch) / 2)
    const { lines, points } = placeLeader(mission, middle, base, axis, x)
    placed.lines.push(...lines)
    placed.points.push(...points)
  })
  placed.lines.push({ path: `M0 ${axis}H${placed.width}`, role: 'axis' })
  return axis + (named ? 16 : 4)
}

function placeBlock(mission: Mission, at: Words & { left: number; base: number; pitch: number; width: number }): PlacedBlock {
  const { left, base, pitch, lang, say, width } = at
  const areaLeft = Math.max(0, left - 4)
  const names = nameLines(mission, pitch, lang)
  const firstName = base - rowsOf(countPeople(peopleOf(mission)), columns) * pitch - 7 - (names.length - 1) * nameHeight
  const top = firstName - 37
  return {
    id: mission.id,
    href: missionPath(lang, mission.id),
    label: describeMission(mission, lang, say),
    pitch,
    marks: placeDots(peopleOf(mission), { x: left, y: base, columns, pitch, up: true }),
    texts: [
      { x: left, y: round(firstName - 16), text: numberLabel(mission, lang), role: 'number' },
      ...names.map((text, line): PlacedText => ({ x: left, y: round(firstName + line * nameHeight), text, role: 'name' })),
    ],
    area: {
      x: round(areaLeft),
      y: round(top),
      width: round(Math.min(width, left + blockWidth(mission, pitch, lang) + 4) - areaLeft),
      height: round(base - top + 6),
    },
  }
}

/** The thin line that ties a block to its true date, and the stretch of time where the day is not known. */
function placeLeader(mission: Mission, from: number, base: number, axis: number, x: Scale): { lines: PlacedLine[]; points: PlacedPoint[] } {
  const to = round(x(momentOf(mission)))
  const lines: PlacedLine[] = [{ path: `M${from} ${base + 4}V${base + 7}L${to} ${axis - 7}V${axis}`, role: 'leader' }]
  const stretch = stretchOf(mission)
  const [start, end] = stretch ? stretch.map((moment) => round(x(moment))) : []
  if (start !== undefined && end !== undefined && end - start > 6) {
    lines.push({ path: `M${start} ${axis}H${end}`, role: 'span' })
    return { lines, points: [] }
  }
  return { lines, points: [{ x: to, y: axis, role: 'mission' }] }
}

function placeYears(placed: Placed, x: Scale, period: [Date, Date], y: number): number {
  const years = newYearsIn(period).map((newYear) => ({ left: round(x(newYear)), text: String(newYear.getUTCFullYear()) }))
  for (const { left } of years) placed.lines.push({ path: `M${left} 0V${round(y)}`, role: 'grid' })
  // The year that the chart begins in has no first of January on it; it is named at the edge if there is room.
  const first = { left: -5, text: String(period[0].getUTCFullYear()) }
  for (const { left, text } of (years[0]?.left ?? placed.width) > 48 ? [first, ...years] : years)
    if (left < placed.width - 36) placed.texts.push({ x: left + 5, y: round(y + 14), text, role: 'year' })
  return y + 22
}
