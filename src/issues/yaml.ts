import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { z } from 'zod'
import type { Both } from '../lang/langs.ts'
import { controlSigns, directionSigns, invisibleSigns } from './hidden-signs.ts'
import { errorAt, warningAt, type Issue, type Place } from './issue.ts'
import { schemaIssue } from './schema-issue.ts'
import { escapeWords, protoWords, remarkWords, shorthandWords, syntaxIssues, tagWords } from './yaml-syntax.ts'

/** A checked content file: its value, and where each part of it stands. */
export type Entry<Value> = { file: string; value: Value; at: (path: readonly PropertyKey[]) => Place }

/** Reads YAML, checks it against a schema and names every problem at its line; no value when there is an error. */
export function readYaml<Value>(
  text: string,
  file: string,
  schema: z.ZodType<Value>,
  firstLine = 1,
): { entry?: Entry<Value>; issues: Issue[] } {
  const counter = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { file, line: line + firstLine - 1, column: Math.max(col, 1) }
  }
  if (document.errors.length > 0) return { issues: syntaxIssues(document, text.replace(/^\uFEFF/, ''), placeAt) }
  const commands = findCommands(document)
  if (commands.length > 0) return { issues: commands.map(([offset, words]) => errorAt(placeAt(offset), 'yaml/syntax', ...words)) }

  const escapes = findEscapes(document)
  if (escapes.length > 0) return { issues: escapes.map((offset) => errorAt(placeAt(offset), 'yaml/hidden-sign', ...escapeWords)) }

  const value: unknown = document.toJS() ?? (schema instanceof z.ZodArray ? [] : {})
  const at = (path: readonly PropertyKey[]) => placeAt(offsetOf(document, path))
  const result = schema.safeParse(value, { reportInput: true })
  const protos = findProtos(document).map((offset) => errorAt(placeAt(offset), 'schema/unknown-field', ...protoWords))
  if (result.success) return protos.length > 0 ? { issues: protos } : { entry: { file, value: result.data, at }, issues: findRemarks(document).map((offset) => warningAt(placeAt(offset), 'yaml/remark', ...remarkWords)) }
  const found = result.error.issues.flatMap((issue) => schemaIssue(issue, schema, at))
  return { issues: [...protos.filter(({ line }) => !found.some((issue) => issue.line === line)), ...found] }
}

/** Where commands of YAML stand, in a text always slips or worse: repetition (`*name`, `&name`) and types (`!name`). */
function findCommands(document: Document): [offset: number, words: [Both, Both]][] {
  const found: [number, [Both, Both]][] = []
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0
      if (isAlias(node) || node.anchor) found.push([offset, shorthandWords])
      else if (node.tag?.startsWith('!') || /^tag:(?!yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$)/.test(node.tag ?? '')) found.push([offset, tagWords])
    },
  })
  return found
}

/** Where a value in double quotes spells out a sign that nobody would see: `"\\u202E"`. */
function findEscapes(document: Document): number[] {
  const offsets: number[] = []
  visit(document, {
    Scalar: (_, { type, value, range }) => {
      if (type === 'QUOTE_DOUBLE' && typeof value === 'string' && hidden.test(value)) offsets.push(range?.[0] ?? 0)
    },
  })
  return offsets
}

const hidden = new RegExp(`[${controlSigns}${directionSigns}${invisibleSigns}]`, 'u')

/** Where a key is named like the beginning of every object in JavaScript; schemas pass it over. */
function findProtos(document: Document): number[] {
  const offsets: number[] = []
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '__proto__') offsets.push(key.range?.[0] ?? 0)
    },
  })
  return offsets
}

/** Where a value ends at a number sign that nobody meant as a remark: `Рейс #5 прибыл`. */
function findRemarks(document: Document): number[] {
  const offsets: number[] = []
  visit(document, {
    Scalar: (_, { comment, range, type }) => {
      if (type === 'PLAIN' && comment && /^[\p{L}\p{N}]/u.test(comment)) offsets.push(range?.[0] ?? 0)
    },
  })
  return offsets
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step))
      if (!pair) break
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset
    } else break
  }
  return offset
}
