import { htmlToHast } from 'satteri'

/** What the checks need to know of a built page. */
export type BuiltPage = {
  lang: string
  title: string
  h1: number
  ids: string[]
  /** Every reference of the page to a file or a page: links, scripts, pictures, style sheets. */
  references: { url: string; hreflang?: string; isLink: boolean }[]
  /** Addresses of the language versions it names in its head, by hreflang. */
  versions: Record<string, string>
  /** Pictures without a text alternative. */
  bareImages: number
}

type Node = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[]; value?: string; content?: Node }

/** Reads what the checks need from the HTML of a built page. */
export function readBuiltPage(html: string): BuiltPage {
  const page: BuiltPage = { lang: '', title: '', h1: 0, ids: [], references: [], versions: {}, bareImages: 0 }
  const visit = (node: Node): void => {
    if (node.type === 'element') see(node, page)
    for (const child of node.children ?? []) visit(child)
  }
  visit(htmlToHast(html) as Node)
  return page
}

function see(node: Node, page: BuiltPage): void {
  const text = (name: string) => {
    const value = node.properties?.[name]
    return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? undefined : String(value)
  }
  const id = text('id')
  if (id !== undefined) page.ids.push(id)
  if (node.tagName === 'html') page.lang = text('lang') ?? ''
  if (node.tagName === 'h1') page.h1 += 1
  if (node.tagName === 'title' && page.title === '') page.title = (node.children ?? []).map((child) => child.value ?? '').join('')
  if (node.tagName === 'img' && text('alt') === undefined) page.bareImages += 1
  const rel = text('rel') ?? ''
  const hreflang = text('hrefLang') ?? text('hreflang')
  const url = text('href') ?? text('xLinkHref') ?? text('src')
  if (url === undefined) return
  if (node.tagName === 'link' && rel === 'alternate' && hreflang) page.versions[hreflang] = url
  else if (node.tagName !== 'link' || rel !== 'canonical') page.references.push({ url, hreflang, isLink: node.tagName === 'a' })
}
