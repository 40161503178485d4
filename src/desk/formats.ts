import { Document, isScalar, parse, visit } from 'yaml'
import { z } from 'zod'
import { fieldNames, unwrap } from '../issues/field.ts'
import { splitFrontMatter } from '../archive/front-matter.ts'
import { fromForm, toForm } from './tidy.ts'

/** How a kind of file is read into a form, and how a form is written as a file. */
export type FileFormat = { fromFile: (text: string) => Record<string, unknown>; toFile: (form: Record<string, unknown>) => string }

/** A text with fields above it; the fields of a translation are fewer, so a form may hold fewer. */
export function textFormat(record: z.ZodType, translation: z.ZodType): FileFormat {
  const schemaOf = (fields: object) => (Object.keys(fields).some((name) => !fieldNames(translation).includes(name)) ? record : translation)
  return {
    fromFile: (text) => {
      const { split } = splitFrontMatter(text, '')
      if (!split) return { body: text }
      const fields = (parse(split.head) ?? {}) as object
      return { ...(toForm(fields, schemaOf(fields)) as object), body: split.body.trim() }
    },
    toFile: ({ body, ...fields }) => {
      const head = layoutYaml(fromForm(fields, schemaOf(fields)))
      const text = String(body ?? '').trim()
      return `---\n${head}---\n${text ? `\n${text}\n` : ''}`
    },
  }
}

/** A file of fields; a list, or a list by id, is the one field `entries` of its form. */
export function dataFormat(schema: z.ZodType): FileFormat {
  const inner = unwrap(schema)
  return {
    fromFile: (text) => {
      const value = toForm(parse(text), schema)
      if (inner instanceof z.ZodArray) return { entries: value ?? [] }
      if (inner instanceof z.ZodRecord) return { entries: Object.entries(value ?? {}).map(([id, entry]) => ({ id, ...(entry as object) })) }
      return (value ?? {}) as Record<string, unknown>
    },
    toFile: (form) => {
      const entries = (form['entries'] ?? []) as Record<string, unknown>[]
      if (inner instanceof z.ZodArray) return layoutYaml(fromForm(entries, schema))
      if (inner instanceof z.ZodRecord) return layoutYaml(fromForm(Object.fromEntries(entries.map(({ id, ...entry }) => [id, entry])), schema))
      return layoutYaml(fromForm(form, schema))
    },
  }
}

/** YAML as the archive writes it: lists of plain values on one line, no wrapped lines, single quotes where they are needed. */
export function layoutYaml(value: unknown): string {
  const document = new Document(value)
  visit(document, { Seq: (_, seq) => void (seq.flow = seq.items.every((item) => isScalar(item))) })
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
}
