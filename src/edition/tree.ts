import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** Every element below a node, in the order of the document. */
export function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  const below = 'content' in node ? [...node.childNodes, ...node.content.childNodes] : node.childNodes
  return below.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
}

/** The value of an attribute, if the element has it. */
export function attributeOf(element: Tree.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value
}

/** The pieces of text that stand in an element itself. */
export function textsOf(element: Tree.Element): Tree.TextNode[] {
  return element.childNodes.filter((child) => 'value' in child)
}

/** Puts other nodes in the place of one, or none. */
export function replace(node: Tree.ChildNode, others: readonly Tree.ChildNode[] = []): void {
  const parent = node.parentNode
  if (!parent) return
  for (const other of others) other.parentNode = parent
  parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...others)
}

/** Puts nodes at the end of an element. */
export function append(parent: Tree.ParentNode, nodes: readonly Tree.ChildNode[]): void {
  for (const node of nodes) node.parentNode = parent
  parent.childNodes.push(...nodes)
}
