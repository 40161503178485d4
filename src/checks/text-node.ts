/** A node of a parsed text (mdast), as far as the checks look at it. */
export type TextNode = {
  type: string
  name?: string | null
  value?: string
  url?: string
  /** Of a heading, from 1. */
  depth?: number
  attributes?: { type: string; name?: string; value?: unknown }[]
  children?: TextNode[]
  position?: { start: { line: number; column: number } }
}

/** Shows every node of a tree to a function, from the root down, in the order of the text. */
export function visitNodes(node: TextNode, see: (node: TextNode) => void): void {
  see(node)
  for (const child of node.children ?? []) visitNodes(child, see)
}
