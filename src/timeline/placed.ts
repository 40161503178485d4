import type { Mark } from './dots.ts'

/** What a text on a chart is, which decides its size and colour. */
export type TextRole = 'year' | 'lane' | 'number' | 'name' | 'share' | 'milestone' | 'milestone-date' | 'badge' | 'column' | 'small' | 'empty'

/** What a line on a chart is. */
export type LineRole = 'axis' | 'grid' | 'leader' | 'span' | 'rule'

/** A text with its place; `y` is the baseline. */
export type PlacedText = { x: number; y: number; text: string; role: TextRole; anchor?: 'middle' | 'end' }

/** A line as SVG path data. */
export type PlacedLine = { path: string; role: LineRole }

/** A point of time on an axis. */
export type PlacedPoint = { x: number; y: number; role: 'mission' | 'milestone' | 'sibling' }

/** A mission on a chart: a link with its dots, its texts and the area that reacts to a pointer. */
export type PlacedBlock = {
  id: string
  href: string
  label: string
  pitch: number
  marks: Mark[]
  texts: PlacedText[]
  area: { x: number; y: number; width: number; height: number }
}

/** A timeline with every coordinate known; drawing it needs no arithmetic. */
export type Placed = {
  width: number
  height: number
  lines: PlacedLine[]
  points: PlacedPoint[]
  texts: PlacedText[]
  blocks: PlacedBlock[]
}

/** Rounds to a hundredth of a px, so that the same data gives the same bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
