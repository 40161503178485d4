import { markdownToHast } from 'satteri'
import { escapeMarkup } from '../site/markup.ts'

type Node = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[]; value?: string }

const kept = new Set('p h2 h3 h4 h5 h6 ul ol li blockquote em strong del code pre br hr table thead tbody tr th td'.split(' '))

/**
 * The text of a version as HTML. Whatever the text holds, nothing of it can run: of its markup only what a plain text needs is kept. A
 * link to a page of this site that is no more is left as words.
 */
export function formatText(body: string, exists: ReadonlySet<string>): string {
  return formatNode(markdownToHast(body, { features: { smartPunctuation: false } }) as Node, exists).trim()
}

function formatNode(node: Node, exists: ReadonlySet<string>): string {
  if (node.type === 'text') return escapeMarkup(node.value ?? '')
  const inner = (node.children ?? []).map((child) => formatNode(child, exists)).join('')
  const { tagName = '' } = node
  if (tagName === 'a') return formatLink(String(node.properties?.['href'] ?? ''), inner, exists)
  if (tagName === 'br' || tagName === 'hr') return `<${tagName}>`
  return kept.has(tagName) ? `<${tagName}>${inner}</${tagName}>` : inner
}

/** An address of this site is followed without its anchor: the place on the page may be no more. */
function formatLink(href: string, inner: string, exists: ReadonlySet<string>): string {
  const isOutside = /^https?:\/\//.test(href)
  const path = href.replace(/[?#].*$/, '')
  if (!isOutside && !exists.has(path)) return inner
  return `<a href="${escapeMarkup(isOutside ? href : path)}">${inner}</a>`
}
