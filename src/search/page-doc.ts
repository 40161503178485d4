import { htmlToHast } from 'satteri'
import { filterNames, kinds, type FilterName, type Kind } from './doc.ts'

/** What a built page says of itself to the search. */
export type PageDoc = { kind: Kind; date?: string; filters: Partial<Record<FilterName, string[]>>; title: string; body: string }

type Node = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[]; value?: string }

/**
 * Reads the part of a built page that is marked `data-pagefind-body`, without what is marked `data-pagefind-ignore`; nothing for a page without
 * it. The marks are those of Pagefind.
 */
export function readPageDoc(html: string): PageDoc | undefined {
  if (!html.includes('data-pagefind-body')) return undefined
  const main = find(htmlToHast(html) as Node, (node) => 'dataPagefindBody' in (node.properties ?? {}))
  if (!main) return undefined
  const filters: Partial<Record<FilterName, string[]>> = {}
  let date: string | undefined
  each(main, (node) => {
    const name = /^(\w+)\[content\]$/.exec(String(node.properties?.['dataPagefindFilter'] ?? node.properties?.['dataPagefindMeta'] ?? ''))?.[1]
    const content = String(node.properties?.['content'] ?? '')
    if (name === 'date') date = content.replace(/^d(\d{4})(\d{2})?(\d{2})?$/, (_, ...parts: (string | undefined)[]) => parts.slice(0, 3).filter(Boolean).join('-'))
    else if (isFilter(name)) filters[name] = [...(filters[name] ?? []), content]
  })
  const { kind: [kind = 'page'] = [], year: _, ...others } = filters
  const title = find(main, ({ tagName }) => tagName === 'h1')
  return { kind: isKind(kind) ? kind : 'page', ...(date ? { date } : {}), filters: others, title: title ? textOf(title) : '', body: textOf(main, title) }
}

function find(node: Node, isIt: (node: Node) => boolean): Node | undefined {
  if (isIt(node)) return node
  for (const child of node.children ?? []) {
    const found = find(child, isIt)
    if (found) return found
  }
  return undefined
}

function each(node: Node, see: (node: Node) => void): void {
  see(node)
  for (const child of node.children ?? []) each(child, see)
}

const silent = new Set(['script', 'style', 'svg', 'template', 'noscript', 'meta'])
const blocks = new Set(['p', 'li', 'dt', 'dd', 'h2', 'h3', 'h4', 'caption', 'figcaption', 'div', 'section', 'header', 'blockquote', 'tr', 'summary', 'ul', 'ol'])

/** The words of an element, a line for each paragraph. */
function textOf(root: Node, without?: Node): string {
  const visit = (node: Node): string => {
    if (node === without || silent.has(node.tagName ?? '') || 'dataPagefindIgnore' in (node.properties ?? {}) || 'hidden' in (node.properties ?? {})) return ''
    if (node.type === 'text') return (node.value ?? '').replace(/[ \t\r\n]+/g, ' ')
    if (node.tagName === 'br') return '\n'
    const inner = (node.children ?? []).map(visit).join('')
    if (node.tagName === 'td' || node.tagName === 'th') return `${inner.trim().replace(/\s*\n\s*/g, ' ')} · `
    return blocks.has(node.tagName ?? '') ? `\n${inner}\n` : inner
  }
  return visit(root).split('\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/(?: ·)+ *$/, '').trim()).filter((line) => line !== '').join('\n')
}

function isKind(value: string): value is Kind {
  return (kinds as readonly string[]).includes(value)
}

function isFilter(name: string | undefined): name is FilterName {
  return (filterNames as readonly string[]).includes(name ?? '')
}
