import { z } from 'zod'
import type { Both } from '../lang/langs.ts'
import { isLooseDate } from '../lang/dates.ts'
import { isInstant } from '../lang/instants.ts'
import { langs, makeBoth } from '../lang/langs.ts'

/** What a field of a content file is for, in both languages, with an example of a right value. */
export type FieldDoc = Both & { example: string }

/** Gives a field its sentence; the sentence is shown in error messages and in the editors' guide. */
export function field<Schema extends z.ZodType>(schema: Schema, ru: string, en: string, example: string): Schema {
  return schema.meta({ ru, en, example })
}

/** A word in every language of the site. */
export const both = z.strictObject(makeBoth(() => z.string().trim().min(1)))

/** A date as precise as it is known; YAML reads a bare year as a number. */
export const looseDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isLooseDate, { params: { rule: 'date' } }),
)

/** A moment with its offset from UTC. */
export const instant = z.string().refine(isInstant, { params: { rule: 'instant' } })

/** The two fields that keep a part of the archive from readers. */
export const publication = {
  draft: field(z.boolean().optional(), 'черновик: читатели его не увидят, пока строка стоит', 'a draft: readers do not see it while this line stands', 'true'),
  embargo: field(instant.optional(), 'до какого часа не публиковать; время со смещением от UTC', 'the hour before which it is not published; a time with its offset from UTC', '2026-03-01T10:00+06:00'),
}

/** A name in addresses and references: small Latin letters, digits and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** How sure we are of a date; left out when nothing speaks against it. */
export const confidence = z.enum(['medium', 'low'])

/** A whole number of people, not below zero. */
export const count = z.int().min(0)

/** Whether a field holds a date as precise as it is known. */
export function isDate(schema: z.ZodType | undefined): boolean {
  return schema !== undefined && unwrap(schema) === unwrap(looseDate)
}

/** Whether a field holds a moment with its offset from UTC. */
export function isMoment(schema: z.ZodType | undefined): boolean {
  return schema !== undefined && unwrap(schema) === instant
}

/** Whether a field holds a name in addresses and references. */
export function isId(schema: z.ZodType | undefined): boolean {
  return schema !== undefined && unwrap(schema)._zod.def === id._zod.def
}

/** The sentence of the field at a path, looked up through lists, optional fields and the languages of a bilingual field. */
export function docAt(schema: z.ZodType, path: readonly PropertyKey[]): FieldDoc | undefined {
  let current: z.ZodType | undefined = schema
  let doc: FieldDoc | undefined
  for (const step of path) {
    current = childOf(current, step)
    if (!current) break
    doc = metaOf(current) ?? (isLangStep(step) || typeof step === 'number' ? doc : undefined)
  }
  return doc
}

/** The sentence of the names under which a list by id keeps its entries. */
export function keyDocOf(schema: z.ZodType): FieldDoc | undefined {
  const inner = unwrap(schema)
  return inner instanceof z.ZodRecord ? metaOf(inner.keyType as z.ZodType) : undefined
}

/** The names of the fields that an object schema knows. */
export function fieldNames(schema: z.ZodType | undefined): string[] {
  const inner = schema && unwrap(schema)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

/** The values that a field with a closed list takes; none for any other field. */
export function fieldValues(schema: z.ZodType | undefined): string[] {
  const inner = schema && unwrap(schema)
  return inner instanceof z.ZodEnum ? inner.options.map(String) : []
}

/** The schema of what stands at a path. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, step) => childOf(current, step), schema)
}

function childOf(schema: z.ZodType | undefined, step: PropertyKey): z.ZodType | undefined {
  const inner = schema && unwrap(schema)
  if (inner instanceof z.ZodObject) return inner.shape[String(step)] as z.ZodType | undefined
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType
  return undefined
}

/** The schema inside optional, nullable, preprocessed and defaulted ones. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodPipe) return unwrap(schema.out as z.ZodType)
  return schema
}

function metaOf(schema: z.ZodType): FieldDoc | undefined {
  const meta = schema.meta() ?? unwrap(schema).meta()
  return meta && 'example' in meta ? (meta as FieldDoc) : undefined
}

function isLangStep(step: PropertyKey): boolean {
  return (langs as readonly PropertyKey[]).includes(step)
}
