import type { Block } from './blocks.ts'
import { traceSlice } from './source-map.ts'

type Line = { text: string; start: number }

/** The paragraphs of a plain text: blocks between blank lines if their lines wrap, else every line is one. */
export function plainBlocks(source: string): Block[] {
  const groups = groupsOf(source)
  const paragraphs = doWrap(groups) ? groups.flatMap(splitAtMarks) : groups.flatMap((group) => group.map((line) => [line]))
  return paragraphs.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) return []
    const mark = markOf(first.text)
    const start = first.start + mark.length
    return [{ kind: mark ? ('item' as const) : ('text' as const), traced: traceSlice(source, start, last.start + last.text.length) }]
  })
}

/** Lines between blank lines; a blank line may hold spaces. */
function groupsOf(source: string): Line[][] {
  const groups: Line[][] = [[]]
  let start = 0
  for (const text of source.split('\n')) {
    if (text.trim() === '') groups.push([])
    else groups.at(-1)?.push({ text, start })
    start += text.length + 1
  }
  return groups.filter((group) => group.length > 0)
}

/** Lines wrap when most of them could not have held the first word of the next one, or break off before a small letter. */
function doWrap(groups: readonly Line[][]): boolean {
  if (groups.length < 2) return false
  const breaks = groups.flatMap((group) => group.slice(1).map((line, index) => ({ before: group[index]?.text ?? '', after: line.text })))
  if (breaks.length === 0) return true
  const width = Math.max(...groups.flat().map(({ text }) => text.length))
  const wrapped = breaks.filter(({ before, after }) => {
    if (markOf(after)) return false
    const word = /^\s*(\S*)/.exec(after)?.[1] ?? ''
    return /^\s*\p{Ll}/u.test(after) || (width >= 40 && width <= 200 && before.length + 1 + word.length > width)
  })
  return wrapped.length * 2 >= breaks.filter(({ after }) => !markOf(after)).length && wrapped.length > 0
}

/** An item of a list begins a paragraph of its own. */
function splitAtMarks(group: readonly Line[]): Line[][] {
  const parts: Line[][] = []
  for (const line of group) {
    if (parts.length === 0 || markOf(line.text)) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts
}

function markOf(line: string): string {
  return /^\s*(?:[-–—•*·]\s+|\d{1,3}[.)]\s+(?=\p{L}))/u.exec(line)?.[0] ?? ''
}
