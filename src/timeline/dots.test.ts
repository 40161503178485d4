import { describe, expect, test } from 'vitest'
import { countPeople, type People } from '../missions/people.ts'
import { columnsIn, gridWidth, placeDots, rowsOf, type Grid } from './dots.ts'

const none = { sure: 0, disputed: 0, extra: 0 }
const nobody: People = { children: none, women: none, men: none, unknown: none }
const crowds: People[] = [
  nobody,
  { ...nobody, children: { sure: 1, disputed: 0, extra: 0 } },
  { ...nobody, children: { sure: 71, disputed: 0, extra: 0 }, women: { sure: 28, disputed: 0, extra: 0 } },
  {
    children: { sure: 64, disputed: 2, extra: 3 },
    women: { sure: 27, disputed: 4, extra: 0 },
    men: { sure: 0, disputed: 0, extra: 1 },
    unknown: { sure: 5, disputed: 0, extra: 6 },
  },
  { ...nobody, unknown: { sure: 2200, disputed: 0, extra: 0 } },
]
const grids: Grid[] = [
  { x: 0, y: 0, columns: 10, pitch: 8 },
  { x: 40, y: 200, columns: 10, pitch: 5, up: true },
  { x: 0, y: 30, columns: 30, pitch: 11, tensGap: 7 },
  { x: 3, y: 0, columns: 1, pitch: 4 },
]
const all = crowds.flatMap((people) => grids.map((grid) => ({ people, grid, count: countPeople(people), columns: grid.columns })))

describe.each(all)('$count people in $columns columns', ({ people, grid, count }) => {
  const marks = placeDots(people, grid)
  const dots = marks
    .flatMap(({ runs }) => runs)
    .flatMap(({ x, y, count: length }) => Array.from({ length }, (_, index) => ({ x: x + index * grid.pitch, y })))

  test('are one dot each, no two in the same place', () => {
    expect(dots).toHaveLength(count)
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
  })

  test('stand by kind, the agreed before the disputed', () => {
    const counts = marks.map(({ kind, disputed, runs }) => [kind, disputed, runs.reduce((sum, run) => sum + run.count, 0)])
    const expected = (['children', 'women', 'men', 'unknown'] as const).flatMap((kind) => [
      [kind, false, people[kind].sure],
      [kind, true, people[kind].disputed + people[kind].extra],
    ])
    expect(counts).toEqual(expected.filter(([, , number]) => number !== 0))
  })

  test('keep inside their grid', () => {
    const side = grid.up ? -1 : 1
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(grid.x)
      expect(x).toBeLessThan(grid.x + gridWidth(grid))
      expect((y - grid.y) * side).toBeGreaterThan(0)
      expect((y - grid.y) * side).toBeLessThan(rowsOf(count, grid.columns) * grid.pitch)
    }
  })
})

test('a row is full before the next begins, and a gap stands after ten', () => {
  const [mark] = placeDots(
    { ...nobody, women: { sure: 25, disputed: 0, extra: 0 } },
    { x: 0, y: 0, columns: 20, pitch: 10, tensGap: 7 },
  )
  expect(mark?.runs).toEqual([
    { x: 5, y: 5, count: 10 },
    { x: 112, y: 5, count: 10 },
    { x: 5, y: 15, count: 5 },
  ])
})

test('dots that grow upwards begin at the bottom', () => {
  const [mark] = placeDots(
    { ...nobody, men: { sure: 12, disputed: 0, extra: 0 } },
    { x: 0, y: 100, columns: 10, pitch: 10, up: true },
  )
  expect(mark?.runs).toEqual([
    { x: 5, y: 95, count: 10 },
    { x: 5, y: 85, count: 2 },
  ])
})

test.each([
  [358, 11, 7, 30],
  [117, 11, 7, 10],
  [234, 11, 7, 20],
  [226, 11, 7, 10],
  [227, 11, 7, 20],
  [20, 11, 7, 10],
])(
  'a width of %d px holds, at a pitch of %d with gaps of %d, %d columns: always whole tens, at least one',
  (width, pitch, tensGap, columns) => {
    expect(columnsIn(width, pitch, tensGap)).toBe(columns)
  },
)
