import { mdxToMdast } from 'satteri'
import type { SayTag } from '../parity/blocks.ts'

type Node = {
  type: string
  name?: string | null
  attributes?: { name?: string; value?: unknown }[]
  children?: Node[]
  position?: { start: { offset?: number }; end: { offset?: number } }
}

/**
 * A text as its readers see it, in Markdown: where a tag says something (a count, the caption of an image) its words stand, other tags leave nothing but
 * what they hold. Every paragraph stays on its line. A text that cannot be read stays as it is.
 */
export function writeOut(body: string, sayTag: SayTag): string {
  if (!/<[A-Za-z]/.test(body)) return body
  const pieces: { start: number; end: number; words: string }[] = []
  const visit = (node: Node): void => {
    if (node.type.startsWith('mdxJsx')) pieces.push(...tagsOf(node, body, sayTag))
    for (const child of node.children ?? []) visit(child)
  }
  try {
    visit(mdxToMdast(body) as Node)
  } catch {
    return body
  }
  let done = 0
  const written = pieces.sort((a, b) => a.start - b.start).map(({ start, end, words }) => {
    const before = body.slice(done, start)
    done = end
    return before + words
  })
  return written.join('') + body.slice(done)
}

/** The tag as a whole if it holds nothing, else what opens and what closes it. */
function tagsOf(node: Node, body: string, sayTag: SayTag): { start: number; end: number; words: string }[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const [first, last] = [node.children?.[0]?.position?.start.offset, node.children?.at(-1)?.position?.end.offset]
  const blank = (from: number, to: number) => (node.type === 'mdxJsxFlowElement' ? body.slice(from, to).replace(/[^\n]/g, '') : '')
  if (first !== undefined && last !== undefined)
    return [{ start, end: first, words: blank(start, first) }, { start: last, end, words: blank(last, end) }]
  const attributes = (node.attributes ?? []).map(({ name = '', value }): [string, string] => [name, typeof value === 'string' ? value : ''])
  return [{ start, end, words: sayTag(node.name ?? '', Object.fromEntries(attributes)) + blank(start, end) }]
}
