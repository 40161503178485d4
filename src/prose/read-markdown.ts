import { markdownToMdast, mdxToMdast } from 'satteri'
import { joinSpans, object, type Spans } from './passage.ts'
import { spansOf } from './spans.ts'

/** The part of a Markdown tree that reading needs. */
type Node = { type: string; value?: string; url?: string; children?: Node[]; position?: { start: { offset?: number }; end: { offset?: number } } }

/** The words of an article's body, paragraph by paragraph: no link addresses, code, tags or their attributes. */
export function readMarkdown(body: string): Spans[] {
  for (const parse of [mdxToMdast, markdownToMdast]) {
    try {
      return blocksOf(parse(body) as Node, body)
    } catch {
      continue
    }
  }
  return []
}

function blocksOf(node: Node, body: string): Spans[] {
  if (/^(?:paragraph|heading|tableCell)$/.test(node.type)) return inlinesOf(node, body)
  return (node.children ?? []).flatMap((child) => blocksOf(child, body))
}

/** The words of a paragraph; more than one piece where a hard break divides it. */
function inlinesOf(paragraph: Node, body: string): Spans[] {
  const lines: Spans[][] = [[]]
  const read = (node: Node): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    const isAddress = node.type === 'link' && node.children?.[0]?.value === node.url
    if (node.type === 'break') lines.push([])
    else if (node.type === 'text') lines.at(-1)?.push(spansOf(node.value ?? '', body, start, end, 'markdown') ?? objectAt(start, end))
    else if (node.children?.length && !isAddress) node.children.forEach(read)
    else lines.at(-1)?.push(objectAt(start, end))
  }
  paragraph.children?.forEach(read)
  return lines.map(joinSpans)
}

function objectAt(start: number, end: number): Spans {
  return { text: object, from: [start], to: [end] }
}
