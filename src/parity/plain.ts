import type { Block } from './blocks.ts'
import { joinTraced, traceSlice } from './source-map.ts'

type Line = { text: string; start: number }

/** The paragraphs of a plain text: blocks between blank lines if its lines wrap, else every line is one. */
export function plainBlocks(source: string): Block[] {
  const groups = groupsOf(source)
  const indent = firstLineIndent(groups.flat())
  const blocks = groups.flatMap((group) => cutBefore(group, (line) => beginsParagraph(line, indent)))
  const paragraphs = doWrap(blocks, groups.length < 2 && indent === 0) ? cutAtShortLines(blocks) : groups.flatMap((group) => group.map((line) => [line]))
  return paragraphs.flatMap((lines) => {
    const mark = markOf(lines[0]?.text ?? '')
    const traced = joinTraced(lines.map(({ text, start }, index) => traceSlice(source, start + (index === 0 ? mark.length : indentOf(text)), start + text.length + (index < lines.length - 1 ? 1 : 0))))
    return [{ kind: mark ? ('item' as const) : ('text' as const), traced }]
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

/** How far first lines are moved in, in characters: the commonest indent where other lines have none; 0 if they are not. */
function firstLineIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { text } of lines.filter((line) => markOf(line.text) === '')) counts.set(indentOf(text), (counts.get(indentOf(text)) ?? 0) + 1)
  const [flush, [indent, count]] = [counts.get(0) ?? 0, [...counts].filter(([width]) => width > 0).sort((a, b) => b[1] - a[1])[0] ?? [0, 0]]
  return count > 1 && flush > 0 ? indent : 0
}

/** Lines wrap when few are longer than a screen is wide, and most could not have held the first word of the next one or break off before a small letter. */
function doWrap(blocks: readonly Line[][], isOne: boolean): boolean {
  const lines = blocks.flat()
  const width = widthOf(lines)
  if (isOne || lines.filter(({ text }) => text.length > 120).length * 8 > lines.length) return false
  const breaks = blocks.flatMap(breaksOf)
  const wrapped = breaks.filter(({ before, after }) => /^\s*\p{Ll}/u.test(after) || (width >= 40 && width <= 200 && before.length + 1 + firstWord(after).length > width))
  return breaks.length === 0 || (wrapped.length > 0 && wrapped.length * 2 >= breaks.length)
}

/** A line that ends well before the margin ends its paragraph if the next begins like a sentence: a title, an address, a signature. */
function cutAtShortLines(blocks: readonly Line[][]): Line[][] {
  const width = widthOf(blocks.flat())
  return blocks.flatMap((block) => cutBefore(block, ({ text }, before) => before !== undefined && before.text.length < width * 0.6 && /^\s*["«“(]?[\p{Lu}\p{N}]/u.test(text) && /[.!?…:]["»”)]*\s*$/u.test(before.text)))
}

/** How long lines are, but for a few that are longer. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.trimEnd().length).sort((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0
}

function cutBefore(group: readonly Line[], isFirst: (line: Line, before: Line | undefined) => boolean): Line[][] {
  const parts: Line[][] = []
  for (const [index, line] of group.entries()) {
    if (parts.length === 0 || isFirst(line, group[index - 1])) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts
}

/** An item of a list begins a paragraph of its own, and so does a line that is moved in. */
function beginsParagraph({ text }: Line, indent: number): boolean {
  return markOf(text) !== '' || (indent > 0 && indentOf(text) === indent)
}

function breaksOf(block: readonly Line[]): { before: string; after: string }[] {
  return block.slice(1).map((line, index) => ({ before: block[index]?.text ?? '', after: line.text }))
}

function markOf(line: string): string {
  return /^\s*(?:[-–—•*·]\s+|\d{1,3}[.)]\s+(?=\p{L}))/u.exec(line)?.[0] ?? ''
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function firstWord(line: string): string {
  return /\S+/.exec(line)?.[0] ?? ''
}
