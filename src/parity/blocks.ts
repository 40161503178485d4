import type { ParagraphKind } from './paragraphs.ts'
import { joinTraced, traceSlice, type Traced } from './source-map.ts'

/** A paragraph before its number and lines are known. */
export type Block = { kind: ParagraphKind; of?: string; traced: Traced }

/** What a component inside a sentence says, such as a number of the ledger; nothing by default. */
export type SayTag = (name: string, attributes: Record<string, string>) => string

/** The part of a Markdown tree that reading needs. */
export type Node = {
  type: string
  name?: string | null
  value?: string
  alt?: string | null
  attributes?: { type: string; name?: string; value?: unknown }[]
  children?: Node[]
  position?: { start: { offset?: number }; end: { offset?: number } }
}

const silent = ['mdxjsEsm', 'mdxFlowExpression', 'thematicBreak', 'definition', 'yaml', 'toml']

/** The paragraphs of a Markdown tree, in order. */
export function blocksOf(root: Node, source: string, sayTag: SayTag = () => ''): Block[] {
  const blocks: Block[] = []
  const read = (node: Node, kind: ParagraphKind): void => {
    if (silent.includes(node.type)) return
    if (node.type === 'paragraph' || node.type === 'heading') blocks.push({ kind: node.type === 'heading' ? 'heading' : kind, traced: wordsOf(node, source, sayTag) })
    else if (node.type === 'tableRow') blocks.push({ kind: 'row', traced: rowOf(node, source, sayTag) })
    else if (node.type === 'code') blocks.push({ kind: 'code', traced: traceValue(node, source) })
    else if (node.type === 'html') blocks.push({ kind, traced: withoutTags(traceValue(node, source)) })
    else for (const child of node.children ?? []) read(child, node.type === 'listItem' ? 'item' : node.type === 'blockquote' ? 'quote' : kind)
  }
  read(root, 'text')
  return blocks
}

function wordsOf(node: Node, source: string, sayTag: SayTag): Traced {
  if (node.type === 'break') return at(' ', node)
  if (node.type === 'image' || node.type === 'imageReference') return at(node.alt ?? '', node)
  if (node.type === 'html' || node.type === 'mdxTextExpression' || node.type === 'footnoteReference') return { text: '', from: [] }
  if (node.type === 'mdxJsxTextElement' && !node.children?.length) return at(sayTag(node.name ?? '', attributesOf(node)), node)
  if (node.value !== undefined) return traceValue(node, source)
  return joinTraced((node.children ?? []).map((child) => wordsOf(child, source, sayTag)))
}

function rowOf(node: Node, source: string, sayTag: SayTag): Traced {
  const cells = (node.children ?? []).map((cell) => wordsOf(cell, source, sayTag))
  return joinTraced(cells.flatMap((cell, index) => (index === 0 ? [cell] : [{ text: ' | ', from: [0, 1, 2].map(() => cell.from[0] ?? 0) }, cell])))
}

/** The value of a node, each character traced to the source, where escapes, entities and indents may stand between. */
function traceValue(node: Node, source: string): Traced {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const value = node.value ?? ''
  if (source.slice(start, end) === value) return traceSlice(source, start, end)
  let next = start
  const from = value.split('').map((unit) => {
    const found = source.indexOf(unit, next)
    // An entity such as &nbsp; is not spelt as the character it stands for.
    const isNear = found >= 0 && found < end && found - next < 12
    const place = isNear ? found : next
    next = isNear ? found + 1 : next
    return place
  })
  return { text: value, from }
}

function withoutTags({ text, from }: Traced): Traced {
  const pieces = [...text.matchAll(/<[^>]*>?|[^<]+/g)].filter(([piece]) => !piece.startsWith('<'))
  return joinTraced(pieces.map((piece) => ({ text: piece[0], from: from.slice(piece.index, piece.index + piece[0].length) })))
}

function at(text: string, node: Node): Traced {
  const offset = node.position?.start.offset ?? 0
  return { text, from: text.split('').map(() => offset) }
}

function attributesOf(node: Node): Record<string, string> {
  return Object.fromEntries((node.attributes ?? []).flatMap(({ name, value }) => (name && (typeof value === 'string' || value === null) ? [[name, value ?? '']] : [])))
}
