import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import { layoutYaml } from './formats.ts'

/** One replacement in a text, by offsets. */
type Edit = { from: number; to: number; text: string }

/** Writes a value over the YAML that held another: what did not change keeps its quotes, comments and line breaks. */
export function keepYaml(old: string, written: string): string {
  const document = parseDocument(old, { uniqueKeys: true })
  const value: unknown = parseDocument(written).toJS()
  if (document.errors.length > 0 || !isNode(document.contents)) return written
  const edits: Edit[] = []
  change(old, document.contents, value, edits)
  // From the end to the beginning; of two at one place the later comes first, so that they stand in their order.
  const kept = edits.reverse().sort((a, b) => b.from - a.from).reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), old)
  // A form of YAML that was not thought of is written anew rather than wrongly.
  const check = parseDocument(kept)
  return check.errors.length === 0 && same(check.toJS(), value) ? kept : written
}

/** Whether two values of YAML are the same, whatever the order of their fields; a year is the same with quotes and without. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]))
  if (!isObject(a) || !isObject(b)) return Object.is(asYear(a) ?? null, asYear(b) ?? null)
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]))
}

function asYear(value: unknown): unknown {
  return typeof value === 'number' && /^\d{4}$/.test(String(value)) ? String(value) : value
}

function change(old: string, node: Node, value: unknown, edits: Edit[]): void {
  if (same(node.toJS(parseDocument('')), value)) return
  if (isMap(node) && !node.flow && isObject(value) && node.items.some(({ key }) => String(isScalar(key) ? key.value : key) in value)) return changeMap(old, node, value, edits)
  if (isSeq(node) && !node.flow && Array.isArray(value) && value.length > 0) return changeSeq(old, node, value, edits)
  edits.push(replace(old, node, value))
}

function changeMap(old: string, map: YAMLMap, value: Record<string, unknown>, edits: Edit[]): void {
  const indent = columnOf(old, map.range?.[0] ?? 0)
  const pairs = map.items.map(({ key, value: node }) => ({ name: String(isScalar(key) ? key.value : key), start: isNode(key) ? (key.range?.[0] ?? 0) : 0, node: node as Node | null, end: endOf(old, isNode(node) ? node : (key as Node)) }))
  const [first] = pairs
  for (const pair of pairs) {
    if (!(pair.name in value)) edits.push(removal(old, pair.start, pair.end, pair === first))
    else if (pair.node) change(old, pair.node, value[pair.name], edits)
  }
  // What has nothing before it goes to the end.
  let after = pairs.findLast(({ name }) => name in value)
  for (const name of Object.keys(value)) {
    const pair = pairs.find((known) => known.name === name)
    if (pair) after = pair
    else edits.push(insertion(old, after?.end ?? 0, layoutYaml({ [name]: value[name] }), indent))
  }
}

/** Items that are alike at both ends stay; of those between, as many as there are on both sides are changed in place. */
function changeSeq(old: string, seq: YAMLSeq, value: unknown[], edits: Edit[]): void {
  const nodes = seq.items as Node[]
  const values = nodes.map((node) => node.toJS(parseDocument('')) as unknown)
  let head = 0
  while (head < nodes.length && head < value.length && same(values[head], value[head])) head++
  let tail = 0
  while (tail < nodes.length - head && tail < value.length - head && same(values.at(-1 - tail), value.at(-1 - tail))) tail++
  const oldMiddle = nodes.slice(head, nodes.length - tail)
  const newMiddle = value.slice(head, value.length - tail)
  const paired = Math.min(oldMiddle.length, newMiddle.length)
  for (let index = 0; index < paired; index++) change(old, oldMiddle[index] as Node, newMiddle[index], edits)
  for (const node of oldMiddle.slice(paired)) {
    const start = old.lastIndexOf('-', (node.range?.[0] ?? 1) - 1)
    edits.push(removal(old, start, endOf(old, node), node === nodes[0]))
  }
  const more = newMiddle.slice(paired)
  if (more.length === 0) return
  const indent = columnOf(old, seq.range?.[0] ?? 0)
  const before = nodes[head + paired - 1]
  const lines = more.map((item) => (isObject(item) ? asItem(layoutYaml(item)) : `- ${layoutYaml(item)}`)).join('')
  if (before) edits.push(insertion(old, endOf(old, before), lines, indent))
  else edits.push({ from: seq.range?.[0] ?? 0, to: seq.range?.[0] ?? 0, text: `${indented(lines, indent).trimStart()}${' '.repeat(indent)}` })
}

function replace(old: string, node: Node, value: unknown): Edit {
  const [from, to] = [node.range?.[0] ?? 0, endOf(old, node)]
  const isPlain = typeof value !== 'object' || value === null || (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
  if (isPlain) return { from, to, text: `${from > 0 && old[from - 1] === ':' ? ' ' : ''}${layoutYaml(value).trimEnd()}` }
  const indent = lineIndent(old, from) + 2
  const gap = /[ ]*$/.exec(old.slice(0, from))?.[0].length ?? 0
  return { from: from - gap, to, text: `\n${indented(layoutYaml(value), indent).trimEnd()}` }
}

function insertion(old: string, at: number, text: string, indent: number): Edit {
  const line = old.indexOf('\n', at)
  const from = line < 0 ? old.length : line
  return { from, to: from, text: `\n${indented(text, indent).trimEnd()}` }
}

function removal(old: string, start: number, end: number, isFirst: boolean): Edit {
  const line = old.indexOf('\n', end)
  const next = line < 0 ? old.length : line + 1
  // The first field of a list item shares its line with the dash.
  if (isFirst && old.slice(old.lastIndexOf('\n', start - 1) + 1, start).trim() !== '') return { from: start, to: Math.min(next + columnOf(old, start), old.length), text: '' }
  return { from: old.lastIndexOf('\n', start - 1) + 1, to: next, text: '' }
}

function asItem(text: string): string {
  return `- ${text.trimEnd().replaceAll('\n', '\n  ')}\n`
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}

/** Where the content of a node ends, without the line break that follows it. */
function endOf(old: string, node: Node): number {
  let end = node.range?.[1] ?? 0
  while (end > 0 && /\s/.test(old[end - 1] ?? '')) end--
  return end
}

function columnOf(old: string, offset: number): number {
  return offset - (old.lastIndexOf('\n', offset - 1) + 1)
}

function lineIndent(old: string, offset: number): number {
  const start = old.lastIndexOf('\n', offset - 1) + 1
  return /^[ ]*(?:- )*/.exec(old.slice(start))?.[0].length ?? 0
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
