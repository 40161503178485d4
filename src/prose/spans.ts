import type { Spans } from './passage.ts'

/** In which notation a value is written; each has its own escapes. */
export type Notation = 'plain' | 'single' | 'double' | 'markdown'

/**
 * Finds every character of a value in the source between two offsets, where escapes, entities and folded lines are written otherwise;
 * nothing if one cannot be found.
 */
export function spansOf(value: string, source: string, start: number, end: number, notation: Notation): Spans | undefined {
  const from: number[] = []
  const to: number[] = []
  let next = start
  for (const unit of value.split('')) {
    const length = lengthOf(unit, source, next, notation)
    if (length === undefined || next + length > end) return undefined
    from.push(next)
    to.push((next += length))
  }
  return { text: value.replaceAll('\n', ' '), from, to }
}

/** How many characters of the source write one of the value. */
function lengthOf(unit: string, source: string, at: number, notation: Notation): number | undefined {
  if (unit === ' ' || unit === '\n') {
    const fold = matchAt(notation === 'markdown' ? /[ \t]*\n[ \t>]*/y : /[ \t]*\n\s*/y, source, at)
    if (fold) return fold
  }
  const written = source[at]
  if (notation === 'single' && written === "'") return unit === "'" && source[at + 1] === "'" ? 2 : undefined
  if (notation === 'double' && written === '\\') return matchAt(/\\(?:x..|u.{4}|[^xuU\n])/y, source, at)
  if (notation === 'markdown' && written === '\\' && source[at + 1] === unit && /[!-/:-@[-`{-~]/.test(unit)) return 2
  if (notation === 'markdown' && written === '&') return matchAt(/&(?:#\d+|#x[\da-f]+|\w+);/iy, source, at) ?? (unit === '&' ? 1 : undefined)
  return written === unit ? 1 : undefined
}

function matchAt(shape: RegExp, source: string, at: number): number | undefined {
  shape.lastIndex = at
  return shape.exec(source)?.[0].length
}
