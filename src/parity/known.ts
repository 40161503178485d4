import { parse } from 'yaml'
import type { z } from 'zod'
import { recordSchema } from '../articles/article.ts'
import { yearOf } from '../lang/dates.ts'
import type { Accepted, WrittenText } from './check-pairs.ts'

/** What is said above a text outside the archive: the missions and the year it is about, and where the languages are meant to differ. */
export type Known = { missions: string[]; years: string[]; accepted: Accepted[] }

/** Reads what stands above a text; nothing of what is not there or cannot be read. */
export function readKnown({ text, file, format }: WrittenText): Known {
  const [, head = ''] = (format === 'plain' ? null : /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)) ?? []
  const line = 2 + Math.max(0, head.split(/\r?\n/).findIndex((row) => row.startsWith('differs:')))
  const fields = readFields(head)
  const read = <Value>(name: string, schema: z.ZodType<Value>) => schema.safeParse(fields[name]).data
  const { missions, date, differs } = recordSchema.shape
  const day = read('date', date)
  return {
    missions: read('missions', missions) ?? [], years: day === undefined ? [] : [String(yearOf(day))],
    accepted: (read('differs', differs) ?? []).map(({ paragraph, rule }) => ({ paragraph, rule, place: { file, line, column: 1 } })),
  }
}

function readFields(head: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(head)
    return typeof fields === 'object' && fields !== null ? Object.fromEntries(Object.entries(fields)) : {}
  } catch {
    return {}
  }
}
