import { mdxToMdast } from 'satteri'
import { visitNodes, type TextNode } from './text-node.ts'

/** Every link of a text, with its place in the body (from 1); none if the body is unreadable. */
export function linkUses(body: string): { url: string; line: number; column: number }[] {
  const uses: ReturnType<typeof linkUses> = []
  try {
    visitNodes(mdxToMdast(body) as TextNode, ({ type, url, position }) => {
      if (type === 'link' || type === 'definition') uses.push({ url: url ?? '', ...(position?.start ?? { line: 1, column: 1 }) })
    })
  } catch {
    return []
  }
  return uses
}
