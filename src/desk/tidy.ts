import { z } from 'zod'
import { isDate, unwrap } from '../issues/field.ts'

/** A value as a form wants it: a bare year, which YAML reads as a number, is text; a switch that is not there is off, whatever new files begin with. */
export function toForm(value: unknown, schema: z.ZodType): unknown {
  const form = mapValue(value, schema, (leaf, at) => (typeof leaf === 'number' && isDate(at) ? String(leaf) : leaf))
  const inner = unwrap(schema)
  const switches = inner instanceof z.ZodObject ? Object.keys(inner.shape).filter((key) => unwrap(inner.shape[key] as z.ZodType) instanceof z.ZodBoolean) : []
  return isObject(form) ? { ...Object.fromEntries(switches.map((key) => [key, false])), ...form } : form
}

/** A value as a file wants it: what was left empty is not written, save a list that has to be there. */
export function fromForm(value: unknown, schema: z.ZodType): unknown {
  const tidy = mapValue(value, schema, (leaf) => (typeof leaf === 'string' ? leaf.trimEnd() : leaf))
  return prune(tidy, schema) ?? {}
}

function mapValue(value: unknown, schema: z.ZodType | undefined, change: (leaf: unknown, schema: z.ZodType | undefined) => unknown): unknown {
  const inner = schema && unwrap(schema)
  if (Array.isArray(value)) return value.map((item) => mapValue(item, inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined, change))
  if (!isObject(value)) return change(value, schema)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapValue(part, childOf(inner, key), change)]))
}

function prune(value: unknown, schema: z.ZodType | undefined): unknown {
  const inner = schema && unwrap(schema)
  const isNeeded = schema !== undefined && !schema.safeParse(undefined).success
  if ((value === null || value === undefined) && isNeeded && inner instanceof z.ZodArray) return []
  if (Array.isArray(value)) {
    const items = value.map((item) => prune(item, inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined)).filter((item) => item !== undefined)
    return items.length > 0 || isNeeded ? items : undefined
  }
  if (isObject(value)) {
    const parts = inner instanceof z.ZodObject ? { ...Object.fromEntries(neededLists(inner).map((key) => [key, []])), ...value } : value
    const order = inner instanceof z.ZodObject ? [...Object.keys(inner.shape).filter((key) => key in parts), ...Object.keys(parts).filter((key) => !(key in inner.shape))] : Object.keys(parts)
    const kept = order.map((key) => [key, prune((parts as Record<string, unknown>)[key], childOf(inner, key))] as const).filter(([, part]) => part !== undefined)
    return kept.length > 0 ? Object.fromEntries(kept) : undefined
  }
  return value === '' || value === null || value === undefined || (value === false && !isNeeded) ? undefined : value
}

/** The lists of an object that have to be written even when they are empty. */
function neededLists(object: z.ZodObject): string[] {
  return Object.entries(object.shape).flatMap(([key, schema]) => {
    const isList = unwrap(schema as z.ZodType) instanceof z.ZodArray
    return isList && !(schema as z.ZodType).safeParse(undefined).success ? [key] : []
  })
}

function childOf(inner: z.ZodType | undefined, key: string): z.ZodType | undefined {
  if (inner instanceof z.ZodObject) return inner.shape[key] as z.ZodType | undefined
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
