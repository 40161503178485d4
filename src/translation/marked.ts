import type { SayTag } from '../parity/blocks.ts'

/**
 * Lets a tag inside a sentence stand in its text with what it says and what it is: `{99 человек|Count bare of=kg-aikol-5.total}`, attributes in
 * order of their names. A number of the ledger changes in every language at once, and to bind one changes nothing that is read: a paragraph
 * stays what it was as long as it either reads the same or is written the same.
 */
export function markTags(say: SayTag): SayTag {
  return (name, attributes) => `{${say(name, attributes)}|${[name, ...Object.entries(attributes).map(([key, value]) => (value ? `${key}=${value}` : key)).sort()].join(' ')}}`
}

/** A marked text as it is read: `{99 человек|…} → 99 человек`. */
export function asRead(marked: string): string {
  return marked.replace(mark, '$1')
}

/** A marked text as it is written: `{99 человек|…} → {…}`. */
export function asWritten(marked: string): string {
  return marked.replace(mark, '{$2}')
}

const mark = /\{([^{}|]*)\|([^{}|]*)\}/g
