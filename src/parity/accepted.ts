import { parse } from 'yaml'
import { z } from 'zod'
import { recordSchema } from '../articles/article.ts'
import type { Accepted, WrittenText } from './check-pairs.ts'

/** What the `differs:` of a text outside the archive accepts; nothing if it has none or cannot be read. */
export function readAccepted({ text, file, format }: WrittenText): Accepted[] {
  const [, head] = (format === 'plain' ? null : /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)) ?? []
  const line = 2 + Math.max(0, head?.split(/\r?\n/).findIndex((row) => row.startsWith('differs:')) ?? 0)
  try {
    const { differs = [] } = z.object({ differs: recordSchema.shape.differs }).parse(parse(head ?? '') ?? {})
    return differs.map(({ paragraph, rule }) => ({ paragraph, rule, place: { file, line, column: 1 } }))
  } catch {
    return []
  }
}
