import { scaleUtc } from 'd3-scale'
import { formatDates } from '../lang/dates.ts'
import type { Lang } from '../lang/langs.ts'
import type { Mission } from '../missions/mission.ts'
import { kinds, peopleOf, type Kind, type People } from '../missions/people.ts'
import { missionPath } from '../site/paths.ts'
import { describeMission, kindKeys } from './describe.ts'
import { columnsIn, gridWidth, placeDots, rowsOf } from './dots.ts'
import { emptyChart } from './layout-wide.ts'
import { measureText, wrapText } from './measure.ts'
import { round, type Placed, type PlacedText } from './placed.ts'
import { momentOf, newYearsIn, periodOf } from './span.ts'
import { missionsOf, type LayoutOptions, type Timeline } from './timeline.ts'

const tensGap = 9
const noteHeight = 16

/** One mission: its people in tens, each kind named beside its dots, above a strip that shows where in time it stands. */
export function layoutMission(timeline: Timeline, { lang, say, width }: LayoutOptions): Placed {
  const mission = missionsOf(timeline).find((item) => item.id === timeline.focus)
  const period = periodOf(timeline)
  if (!mission || !period) return emptyChart(say, width)
  const placed: Placed = { width, height: 0, lines: [], points: [], texts: [], blocks: [] }
  const { marks, texts, bottom } = placeKinds(mission, { lang, say, width })
  const pitch = pitchFor(width)
  placed.blocks.push({
    id: mission.id, href: missionPath(lang, mission.id), label: describeMission(mission, lang, say), pitch, marks, texts,
    area: { x: 0, y: 0, width, height: bottom },
  })

  const x = scaleUtc(period, [0, width])
  const axis = bottom + 40
  placed.lines.push({ path: `M0 ${axis}H${width}`, role: 'axis' })
  for (const newYear of newYearsIn(period)) {
    const left = round(x(newYear))
    placed.lines.push({ path: `M${left} ${axis - 5}V${axis + 5}`, role: 'rule' })
    if (left < width - 36) placed.texts.push({ x: left + 4, y: axis + 18, text: String(newYear.getUTCFullYear()), role: 'year' })
  }
  for (const sibling of missionsOf(timeline))
    if (sibling !== mission) placed.points.push({ x: round(x(momentOf(sibling))), y: axis, role: 'sibling' })
  const at = round(x(momentOf(mission)))
  placed.points.push({ x: at, y: axis, role: 'mission' })
  placed.lines.push({ path: `M${at} ${axis - 16}V${axis}`, role: 'leader' })
  placed.texts.push(dateLabel(mission, at, axis - 22, width, lang))
  return { ...placed, height: axis + 26 }
}

function pitchFor(width: number): number {
  return width < 500 ? 11 : 14
}

function placeKinds(mission: Mission, { say, width }: LayoutOptions) {
  const people = peopleOf(mission)
  const pitch = pitchFor(width)
  const beside = width >= 500
  const labelWidth = beside ? 190 : 0
  const columns = columnsIn(width - labelWidth, pitch, tensGap)
  const grid = { columns, pitch, tensGap }
  const texts: PlacedText[] = []
  const marks = []
  let y = 2
  for (const kind of kinds) {
    const { sure, disputed, extra } = people[kind]
    if (sure + disputed + extra === 0) continue
    const label = say(kindKeys[kind], { count: sure + disputed })
    const labelX = beside ? gridWidth({ x: 0, y: 0, ...grid }) + 18 : 0
    const notes = [...(disputed ? [say('chart.of-them', { count: disputed })] : []), ...(extra ? [say('chart.extra', { count: extra })] : [])]
    const noteX = beside ? labelX : round(measureText(label, 15) * 1.08 + 14)
    const lines = notes.length > 0 ? wrapText(notes.join(', '), 13, width - noteX) : []
    const more = Math.max(0, lines.length - 1) * noteHeight
    const top = beside ? y : y + 22 + more
    texts.push({ x: labelX, y: beside ? top + pitch - 2 : y + 16, text: label, role: 'share' })
    lines.forEach((text, line) => texts.push({ x: noteX, y: (beside ? top + pitch + 15 : y + 16) + line * noteHeight, text, role: 'name' }))
    marks.push(...placeDots(only(people, kind), { x: 0, y: top, ...grid }))
    const height = rowsOf(sure + disputed + extra, columns) * pitch
    y = round(top + Math.max(height, beside && lines.length > 0 ? 2.4 * pitch + more : pitch) + 10)
  }
  return { marks, texts, bottom: y }
}

function only(people: People, kind: Kind): People {
  const none = { sure: 0, disputed: 0, extra: 0 }
  return { children: none, women: none, men: none, unknown: none, [kind]: people[kind] }
}

function dateLabel(mission: Mission, at: number, y: number, width: number, lang: Lang): PlacedText {
  const text = formatDates(mission.date.start, mission.date.end, lang)
  const half = measureText(text, 13) / 2
  const x = Math.min(Math.max(at, half), width - half)
  return { x: round(x), y, text, role: 'name', anchor: 'middle' }
}
