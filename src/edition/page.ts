import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { offlineAddress } from './address.ts'
import type { Edition } from './edition.ts'
import { addNotes } from './notes.ts'
import { makeClassic } from './script.ts'
import { makeOfflineStyle, styleWithoutScripts } from './style.ts'
import { attributeOf, elementsIn, replace, textsOf } from './tree.ts'

/** A page of the site as it works when opened from a disk: addresses relative, scripts of the old kind, a word on what needs the site. */
export function makeOfflinePage(html: string, from: string, edition: Edition): string {
  // Without scripting, so that what stands in <noscript> is read as elements too.
  const page = parse(html, { scriptingEnabled: false })
  const turn = (url: string) => offlineAddress(url, from, edition)
  let isSilent = false
  for (const element of elementsIn(page)) {
    if (isUseless(element) || isScriptWithoutFile(element, turn, edition.site)) {
      isSilent ||= isModule(element)
      replace(element)
    } else turnElement(element, turn)
  }
  if (isSilent) for (const style of elementsIn(page).filter(({ tagName }) => tagName === 'style')) for (const text of textsOf(style)) text.value = styleWithoutScripts(text.value)
  addNotes(page, from, edition)
  return serialize(page)
}

type Turn = (url: string) => string

/** Files that a browser asks for beforehand, which it may not from a disk; advice to switch on a script that is not there; modules of a page that fetch. */
function isUseless(element: Tree.Element): boolean {
  const { tagName } = element
  if (tagName === 'link') return /\b(?:preload|prefetch|modulepreload|preconnect|dns-prefetch|manifest)\b/i.test(attributeOf(element, 'rel') ?? '')
  return tagName === 'noscript' || (isModule(element) && textsOf(element).some(({ value }) => makeClassic(value) === undefined))
}

function isScriptWithoutFile(element: Tree.Element, turn: Turn, site: string): boolean {
  return isModule(element) && turn(attributeOf(element, 'src') ?? '').startsWith(`${site}/`)
}

function isModule(element: Tree.Element): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'module'
}

function turnElement(element: Tree.Element, turn: Turn): void {
  // The file itself has been made a script of the old kind; like a module it waits for the page.
  if (isModule(element) && attributeOf(element, 'src')) {
    element.attrs = [...element.attrs.filter(({ name }) => !['type', 'crossorigin'].includes(name)), { name: 'defer', value: '' }]
  }
  const isRefresh = element.tagName === 'meta' && attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh'
  for (const attribute of element.attrs) {
    const turned = isRefresh && attribute.name === 'content' ? turnRefresh : attributes.get(attribute.name)
    if (turned) attribute.value = turned(attribute.value, turn)
  }
  if (element.tagName === 'style') for (const text of textsOf(element)) text.value = makeOfflineStyle(text.value, turn)
}

const one = (value: string, turn: Turn) => turn(value)
const attributes = new Map(Object.entries({
  href: one, src: one, poster: one, action: one, formaction: one, data: one, cite: one, srcset: turnSources, imagesrcset: turnSources, style: makeOfflineStyle,
}))

/** `a.jpg 480w, b.jpg 960w`: an address reaches to the next space, a comma at its very end aside (HTML, 4.8.4.2.1). */
function turnSources(value: string, turn: Turn): string {
  return value.replace(/(^|,)(\s*)([^\s,](?:\S*[^\s,])?)/g, (_, comma: string, space: string, url: string) => comma + space + turn(url))
}

/** `0; url=/ru/`, quoted or not. */
function turnRefresh(value: string, turn: Turn): string {
  return value.replace(/(;\s*url\s*=\s*)(["']?)(.*?)\2\s*$/i, (_, before: string, quote: string, url: string) => before + quote + turn(url) + quote)
}
