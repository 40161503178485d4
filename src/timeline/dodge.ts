/** A span that wants to be centred at `at` and is `size` long. */
export type Span = { at: number; size: number }

/**
 * Moves spans as little as possible (least squares, pool adjacent violators) so that they keep their order, stand at least `gap`
 * apart and inside `from…to`; returns their starts. Nothing is given when they cannot fit.
 */
export function dodge(spans: readonly Span[], gap: number, from: number, to: number): number[] | undefined {
  const needed = spans.reduce((sum, span) => sum + span.size, 0) + gap * Math.max(0, spans.length - 1)
  if (needed > to - from) return undefined
  // Taking the lengths before each span away turns "no overlap" into "never decreasing".
  let before = 0
  const wishes = spans.map((span) => {
    const wish = span.at - span.size / 2 - before
    before += span.size + gap
    return wish
  })
  const pools: { mean: number; count: number }[] = []
  for (const wish of wishes) {
    pools.push({ mean: wish, count: 1 })
    for (let last = pools.at(-1), previous = pools.at(-2); last && previous && previous.mean > last.mean; last = pools.at(-1), previous = pools.at(-2)) {
      pools.splice(-2, 2, {
        mean: (previous.mean * previous.count + last.mean * last.count) / (previous.count + last.count),
        count: previous.count + last.count,
      })
    }
  }
  const settled = pools.flatMap((pool) => Array.from({ length: pool.count }, () => pool.mean))
  before = 0
  return spans.map((span, index) => {
    const start = Math.min(Math.max(settled[index] ?? 0, from), to - needed) + before
    before += span.size + gap
    return start
  })
}
