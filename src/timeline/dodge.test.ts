import { describe, expect, test } from 'vitest'
import { dodge, type Span } from './dodge.ts'

const gap = 5

test.each([
  ['no spans', [], 0, 100, []],
  ['one span', [{ at: 50, size: 10 }], 0, 100, [45]],
  ['one span at the edge', [{ at: 2, size: 10 }], 0, 100, [0]],
  ['one span beyond the edge', [{ at: 300, size: 10 }], 0, 100, [90]],
  [
    'spans that are far apart stay',
    [
      { at: 20, size: 10 },
      { at: 80, size: 20 },
    ],
    0,
    100,
    [15, 70],
  ],
  [
    'spans that touch stay',
    [
      { at: 20, size: 10 },
      { at: 35, size: 10 },
    ],
    0,
    100,
    [15, 30],
  ],
  [
    'two spans in one place move apart equally',
    [
      { at: 50, size: 10 },
      { at: 50, size: 10 },
    ],
    0,
    100,
    [37.5, 52.5],
  ],
  [
    'a crowd at the edge is pushed inside',
    [
      { at: 98, size: 10 },
      { at: 99, size: 10 },
    ],
    0,
    100,
    [75, 90],
  ],
  [
    'spans that just fit fill the room',
    [
      { at: 10, size: 45 },
      { at: 90, size: 50 },
    ],
    0,
    100,
    [0, 50],
  ],
  ['a room that does not begin at nought', [{ at: 0, size: 10 }], 30, 60, [30]],
])('%s', (_, spans, from, to, starts) => {
  expect(dodge(spans, gap, from, to)).toEqual(starts)
})

test.each([
  ['one span is longer than the room', [{ at: 50, size: 101 }]],
  [
    'the gap between two is missing',
    [
      { at: 10, size: 48 },
      { at: 90, size: 48 },
    ],
  ],
])('nothing fits when %s', (_, spans) => {
  expect(dodge(spans, gap, 0, 100)).toBeUndefined()
})

describe.each(Array.from({ length: 40 }, (_, seed) => ({ seed, spans: makeSpans(seed) })))('crowd $seed', ({ seed, spans }) => {
  const starts = dodge(spans, gap, 0, 1000) ?? []

  test('keeps its order, the gap and the room', () => {
    expect(starts).toHaveLength(spans.length)
    const free = starts.map(
      (start, index) => start - (index === 0 ? -gap : (starts[index - 1] ?? 0) + (spans[index - 1]?.size ?? 0)),
    )
    expect(Math.min(...free)).toBeGreaterThanOrEqual(gap - 1e-9)
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(0)
    expect((starts.at(-1) ?? 0) + (spans.at(-1)?.size ?? 0)).toBeLessThanOrEqual(1000 + 1e-9)
  })

  test('moves as little as possible: no other arrangement is nearer to where the spans belong', () => {
    const next = makeRandom(seed)
    const least = wayOf(spans, starts)
    for (let tries = 0; tries < 200; tries++) {
      const pushed = starts.map((start) => start + (next() - 0.5) * 8)
      if (isRight(spans, pushed)) expect(wayOf(spans, pushed)).toBeGreaterThanOrEqual(least - 1e-6)
    }
    for (let from = 0; from < spans.length; from++)
      for (let to = from + 1; to <= spans.length; to++)
        for (const step of [-0.5, 0.5]) {
          const moved = starts.map((start, index) => (index >= from && index < to ? start + step : start))
          if (isRight(spans, moved)) expect(wayOf(spans, moved)).toBeGreaterThanOrEqual(least - 1e-6)
        }
  })
})

function isRight(spans: Span[], starts: number[]): boolean {
  const inside = (starts[0] ?? 0) >= 0 && (starts.at(-1) ?? 0) + (spans.at(-1)?.size ?? 0) <= 1000
  return (
    inside &&
    starts.every((start, index) => index === 0 || start >= (starts[index - 1] ?? 0) + (spans[index - 1]?.size ?? 0) + gap)
  )
}

/** How far the spans are from where they belong, squared. */
function wayOf(spans: Span[], starts: number[]): number {
  return spans.reduce((sum, { at, size }, index) => sum + ((starts[index] ?? 0) + size / 2 - at) ** 2, 0)
}

function makeSpans(seed: number): Span[] {
  const next = makeRandom(seed)
  return Array.from({ length: 3 + (seed % 15) }, () => ({ at: next() ** (1 + (seed % 3)) * 1000, size: 10 + next() * 40 })).sort(
    (a, b) => a.at - b.at,
  )
}

/** The same numbers each time (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
