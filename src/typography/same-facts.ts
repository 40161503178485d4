import { mdxToMdast } from 'satteri'
import { parseDocument } from 'yaml'
import { isLang } from '../lang/langs.ts'
import { keptOf } from './gaps.ts'

/**
 * Whether two sources of a content file differ in nothing but spaces, quotes and dashes of the words that readers see: every field,
 * number, letter, address and tag is the same.
 */
export function areSameFacts(before: string, after: string, path: string): boolean {
  if (/\.ya?ml$/.test(path)) return isSameYaml(before, after)
  const [headBefore, bodyBefore] = split(before)
  const [headAfter, bodyAfter] = split(after)
  const [treeBefore, treeAfter] = [treeOf(bodyBefore), treeOf(bodyAfter)]
  const isSameBody = treeBefore === undefined ? signsOf(bodyBefore) === signsOf(bodyAfter) : treeBefore === treeAfter
  return isSameBody && isSameYaml(headBefore, headAfter)
}

/** YAML that cannot be read, such as one with a tab, must keep every sign; whatever is read must mean the same. */
function isSameYaml(before: string, after: string): boolean {
  const [one, other] = [parseDocument(visible(before), { prettyErrors: false }), parseDocument(after, { prettyErrors: false })]
  if (one.errors.length > 0) return signsOf(before) === signsOf(after)
  return other.errors.length === 0 && isSameValue(one.toJS(), other.toJS(), false)
}

function isSameValue(before: unknown, after: unknown, isWords: boolean): boolean {
  if (typeof before === 'string' && typeof after === 'string') return isWords ? keptOf(before) === keptOf(after) : before === after
  if (!isBranch(before) || !isBranch(after)) return Object.is(before, after)
  const names = Object.keys(before)
  return names.length === Object.keys(after).length
    && names.every((name) => name in after && isSameValue(before[name], after[name], isLang(name) || name === 'title' || name === 'summary'))
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

type Node = { type: string; name?: string | null; value?: string; url?: string; attributes?: unknown; children?: Node[] }

/** A body as a string in which only gaps between words are left out; nothing if it cannot be read. */
function treeOf(body: string): string | undefined {
  const write = ({ type, name, value, url, attributes, children }: Node): unknown =>
    [type, name, type === 'text' ? keptOf(value ?? '') : value, url, attributes, children?.map(write)]
  try {
    // What an attribute is has a place of its own, which moves.
    return JSON.stringify(write(mdxToMdast(visible(body)) as Node), (key, value: unknown) => (key === 'position' ? undefined : value))
  } catch {
    return undefined
  }
}

function split(source: string): [head: string, body: string] {
  const head = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(source)?.[0] ?? ''
  return [head.replace(/^\uFEFF?---[ \t]*\r?\n/, '').replace(/---[ \t]*\r?\n?$/, ''), source.slice(head.length)]
}

function signsOf(text: string): string {
  return visible(text).replace(/\s/g, '')
}

function visible(text: string): string {
  return text.replace(/[\uFEFF\u00AD\u200B\u2060]/g, '').replace(/\r\n?/g, '\n').normalize('NFC')
}
