import { kinds, type Kind, type People } from '../missions/people.ts'

/** A row of equal dots: where the first stands and how many follow at the same pitch. */
export type Run = { x: number; y: number; count: number }

/** The dots of one kind that every count agrees on, or that only some counts include. */
export type Mark = { kind: Kind; disputed: boolean; runs: Run[] }

/** How dots fill a block: columns, distance between centres, row direction, and a gap after every ten columns. */
export type Grid = { x: number; y: number; columns: number; pitch: number; up?: boolean; tensGap?: number }

/** How many dots stand in a row before the next begins, for a block that should be about as wide as `width`. */
export function columnsIn(width: number, pitch: number, tensGap: number): number {
  const tens = Math.max(1, Math.floor((width + tensGap) / (10 * pitch + tensGap)))
  return tens * 10
}

/** Places every person of a block, one dot each, row by row in a fixed order of kinds. `x`, `y` is the first row's start. */
export function placeDots(people: People, grid: Grid): Mark[] {
  const marks: Mark[] = []
  let index = 0
  for (const kind of kinds)
    for (const disputed of [false, true]) {
      const count = disputed ? people[kind].disputed + people[kind].extra : people[kind].sure
      if (count === 0) continue
      marks.push({ kind, disputed, runs: runsOf(index, count, grid) })
      index += count
    }
  return marks
}

/** The rows that a number of dots takes in a grid. */
export function rowsOf(count: number, columns: number): number {
  return Math.ceil(count / columns)
}

/** The width in px of a full row, from the left edge of its first dot's cell to the right edge of the last. */
export function gridWidth({ columns, pitch, tensGap = 0 }: Grid): number {
  return columns * pitch + Math.floor((columns - 1) / 10) * tensGap
}

function runsOf(first: number, count: number, { x, y, columns, pitch, up = false, tensGap = 0 }: Grid): Run[] {
  const runs: Run[] = []
  let index = first
  while (index < first + count) {
    const column = index % columns
    const row = Math.floor(index / columns)
    const rowEnd = index - column + columns
    const tenEnd = tensGap ? index - (column % 10) + 10 : rowEnd
    const end = Math.min(first + count, rowEnd, tenEnd)
    runs.push({
      x: x + (column + 0.5) * pitch + Math.floor(column / 10) * tensGap,
      y: y + (up ? -1 : 1) * (row + 0.5) * pitch,
      count: end - index,
    })
    index = end
  }
  return runs
}
