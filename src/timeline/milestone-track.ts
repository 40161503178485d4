import type { ScaleTime } from 'd3-scale'
import { formatDates, middleOf } from '../lang/dates.ts'
import type { Lang } from '../lang/langs.ts'
import type { Milestone } from '../missions/milestones.ts'
import { dodge } from './dodge.ts'
import { wrapText } from './measure.ts'
import { round, type Placed } from './placed.ts'

const lineHeight = 17
const badge = 18
const columnGap = 28

/** Places milestones as numbered badges on a track under the axis, and their dates and titles in columns below it. */
export function placeMilestones(placed: Placed, milestones: readonly Milestone[], x: ScaleTime<number, number>, top: number, lang: Lang): number {
  const track = round(top + 12.5)
  const badges = round(track + 24)
  placed.lines.push({ path: `M0 ${track}H${placed.width}`, role: 'rule' })
  const spans = milestones.map((milestone) => ({ at: x(middleOf(milestone.date)), size: badge }))
  const starts = dodge(spans, 3, 0, placed.width) ?? spans.map((span) => span.at)
  spans.forEach((span, index) => {
    const at = round(span.at)
    const middle = round((starts[index] ?? 0) + badge / 2)
    placed.points.push({ x: at, y: track, role: 'milestone' })
    placed.lines.push({ path: `M${at} ${track}L${middle} ${badges - 7}`, role: 'leader' })
    placed.texts.push({ x: middle, y: badges + 6, text: String(index + 1), role: 'badge', anchor: 'middle' })
  })
  return placeList(placed, milestones, badges + 22, lang)
}

/** The milestones in words, in columns of about equal length, read column by column. */
function placeList(placed: Placed, milestones: readonly Milestone[], top: number, lang: Lang): number {
  const count = Math.max(1, Math.floor((placed.width + columnGap) / (250 + columnGap)))
  const width = (placed.width - columnGap * (count - 1)) / count
  const items = milestones.map((milestone, index) => ({
    number: String(index + 1),
    date: formatDates(milestone.date, milestone.end, lang),
    lines: wrapText(milestone.title[lang], 13, width - 24, 4),
  }))
  const perColumn = Math.ceil(items.length / count)
  let bottom = top
  for (let column = 0; column < count; column++) {
    const x = round(column * (width + columnGap))
    let y = top
    for (const item of items.slice(column * perColumn, (column + 1) * perColumn)) {
      placed.texts.push({ x, y: y + 14, text: item.number, role: 'badge' })
      placed.texts.push({ x: x + 24, y: y + 14, text: item.date, role: 'milestone-date' })
      item.lines.forEach((text, line) => placed.texts.push({ x: x + 24, y: y + 14 + (line + 1) * lineHeight, text, role: 'milestone' }))
      y += (item.lines.length + 1) * lineHeight + 12
    }
    bottom = Math.max(bottom, y)
  }
  return bottom
}
