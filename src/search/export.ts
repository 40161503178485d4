import type { Found } from './find.ts'
import type { Index } from './open-index.ts'
import { element } from './element.ts'

// Part of the browser entry: saves the list of finds as a file, made here and now.

/** A form in which a list of finds can be saved: its ending, its type (MIME), and the text of its citation records, loaded when it is asked for. */
export type ExportForm = { ending: string; type: string; format: (records: readonly unknown[]) => Promise<string> }

/** Saves finds as a file `homeward-search.<ending>`. */
export async function saveFound(found: readonly Found[], index: Index, { ending, type, format }: ExportForm): Promise<void> {
  const records = await Promise.all(found.map(({ lang, doc }) => index.citations(lang, doc)))
  const text = await format(records.filter((record) => record !== undefined && record !== null))
  const address = URL.createObjectURL(new Blob([text], { type }))
  element('a', { href: address, download: `homeward-search.${ending}` }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
