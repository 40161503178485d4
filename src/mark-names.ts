import { jsx } from 'astro/jsx-runtime'
import { isElement } from './compile.ts'
import type { FoundName } from './parallel/find-names.ts'

/** A part of a compiled text with every name that stands in its words followed by its counterpart, which shows on hover and focus: that of the name, or of the link that it stands in. */
export function markNames(node: unknown, find: (text: string) => readonly FoundName[], lang: string, inLink = false): unknown {
  if (Array.isArray(node)) return node.map((child) => markNames(child, find, lang, inLink))
  if (typeof node === 'string') return markText(node, find(node), lang, inLink)
  // A component keeps its words as they are.
  if (!isElement(node) || typeof node.type !== 'string' || !('children' in node.props)) return node
  return jsx(node.type, { ...node.props, children: markNames(node.props['children'], find, lang, inLink || node.type === 'a') })
}

function markText(text: string, names: readonly FoundName[], lang: string, inLink: boolean): unknown {
  if (names.length === 0) return text
  const parts: unknown[] = []
  let from = 0
  for (const { start, end, counterpart } of names) {
    if (start < from) continue
    const said = jsx('span', { class: 'said', role: 'note', lang, children: counterpart })
    parts.push(text.slice(from, start), jsx('span', { class: 'name', ...(inLink ? {} : { tabindex: '0' }), children: [text.slice(start, end), said] }))
    from = end
  }
  return [...parts, text.slice(from)]
}
