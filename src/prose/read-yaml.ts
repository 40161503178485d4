import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import { isLang, type Lang } from '../lang/langs.ts'
import type { Passage } from './passage.ts'
import { spansOf, type Notation } from './spans.ts'

/** The words of a YAML source: every value under the name of a language, and, if `own` is given, the title and the summary in that language. */
export function readYamlWords(source: string, own?: Lang): Passage[] {
  const passages: Passage[] = []
  const read = (node: unknown, path: readonly string[]): void => {
    if (isSeq(node)) for (const item of node.items) read(item, [...path, '-'])
    else if (isMap(node)) for (const { key, value } of node.items) read(value, [...path, isScalar(key) ? String(key.value) : ''])
    else if (isScalar(node)) passages.push(...passageOf(node, source, path, own))
  }
  const document = parseDocument(source, { prettyErrors: false })
  if (document.errors.length === 0) read(document.contents, [])
  return passages
}

const notations: Partial<Record<NonNullable<Scalar['type']>, Notation>> = { PLAIN: 'plain', QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double' }

/** In a list of entries the words right below an entry are its name: `- ru: «Мээрим»`. */
function passageOf({ value, type, range }: Scalar, source: string, path: readonly string[], own?: Lang): Passage[] {
  const name = path.at(-1)
  const lang = isLang(name) ? name : path.length === 1 && (name === 'title' || name === 'summary') ? own : undefined
  const notation = notations[type ?? 'PLAIN']
  if (typeof value !== 'string' || !lang || !range || !notation) return []
  const quote = notation === 'plain' ? 0 : 1
  const spans = spansOf(value, source, range[0] + quote, range[1] - quote, notation)
  return spans ? [{ lang, kind: path.length === 2 && path[0] === '-' ? 'name' : 'text', ...spans }] : []
}
