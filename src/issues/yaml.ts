import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml'
import { z } from 'zod'
import type { Both } from '../lang/langs.ts'
import { errorAt, type Issue, type Place } from './issue.ts'
import { schemaIssue } from './schema-issue.ts'

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
  if (document.errors.length > 0)
    return { issues: document.errors.map((error) => syntaxIssue(error, placeAt(openingOf(document, error.pos[0])))) }
  const shorthands = findShorthands(document)
  if (shorthands.length > 0) return { issues: shorthands.map((offset) => errorAt(placeAt(offset), 'yaml/syntax', ...shorthandWords)) }

  const value: unknown = document.toJS() ?? (schema instanceof z.ZodArray ? [] : {})
  const at = (path: readonly PropertyKey[]) => placeAt(offsetOf(document, path))
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return { entry: { file, value: result.data, at }, issues: [] }
  return { issues: result.error.issues.flatMap((issue) => schemaIssue(issue, schema, at)) }
}

/** Where `*name` and `&name` stand: YAML's shorthands for repetition, in a text always a slip. */
function findShorthands(document: Document): number[] {
  const offsets: number[] = []
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor) offsets.push(node.range?.[0] ?? 0)
    },
  })
  return offsets
}

/** An unclosed quote is noticed where the file ends; an editor looks for the line that opens it. */
function openingOf(document: Document, offset: number): number {
  let opening = offset
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && offset <= range[1]) opening = range[0]
    },
  })
  return opening
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

function syntaxIssue(error: YAMLError, place: Place): Issue {
  const [problem, fix] = syntaxWords[error.code] ?? [
    {
      ru: `Строку нельзя прочитать как YAML (${error.message}).`,
      en: `This line cannot be read as YAML (${error.message}).`,
    },
    {
      ru: 'Сравните отступы и двоеточия с соседними строками; значение со знаками «: », # или кавычками возьмите в одинарные кавычки.',
      en: 'Compare indents and colons with the lines around it; put a value that holds “: ”, # or quotation marks in single quotes.',
    },
  ]
  return errorAt(place, 'yaml/syntax', problem, fix)
}

const shorthandWords: [Both, Both] = [
  { ru: 'Звёздочка или & в начале значения читаются как команда YAML.', en: 'An asterisk or & at the beginning of a value is read as a command of YAML.' },
  { ru: "Возьмите значение в одинарные кавычки: '*Айкол*'.", en: "Put the value in single quotes: '*Aikol*'." },
]

const syntaxWords: Partial<Record<YAMLError['code'], [Both, Both]>> = {
  TAB_AS_INDENT: [
    { ru: 'Отступ сделан табуляцией.', en: 'The indent is made with a tab.' },
    { ru: 'Замените табуляцию пробелами: два пробела на ступень.', en: 'Replace the tab with spaces: two spaces a step.' },
  ],
  DUPLICATE_KEY: [
    { ru: 'Это поле уже есть выше.', en: 'This field already stands above.' },
    { ru: 'Оставьте одно из двух.', en: 'Keep one of the two.' },
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    { ru: 'В значении есть двоеточие с пробелом, и YAML принимает его за новое поле.', en: 'The value holds a colon and a space, and YAML takes it for a new field.' },
    { ru: "Возьмите значение в одинарные кавычки: 'Айкол: пятый этап'.", en: "Put the value in single quotes: 'Aikol: phase five'." },
  ],
  MULTILINE_IMPLICIT_KEY: [
    { ru: 'Строка не похожа на «поле: значение».', en: 'The line does not look like “field: value”.' },
    { ru: 'Допишите двоеточие с пробелом после имени поля или уберите строку.', en: 'Add a colon and a space after the field’s name, or remove the line.' },
  ],
  MISSING_CHAR: [
    { ru: 'Не хватает закрывающей кавычки, скобки или двоеточия.', en: 'A closing quote, a bracket or a colon is missing.' },
    { ru: 'Закройте то, что открыто в этой строке; апостроф внутри одинарных кавычек пишется дважды.', en: 'Close what this line opens; an apostrophe inside single quotes is written twice.' },
  ],
  BAD_INDENT: [
    { ru: 'Отступ не совпадает с соседними строками.', en: 'The indent does not match the lines around it.' },
    { ru: 'Поля одной ступени начинаются в одном столбце: по два пробела на ступень.', en: 'Fields of one level start in the same column: two spaces a step.' },
  ],
}
