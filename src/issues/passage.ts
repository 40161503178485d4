import type { Lang } from '../lang/langs.ts'
import { isLang, langs } from '../lang/langs.ts'
import type { Place } from './issue.ts'
import type { Entry } from './yaml.ts'

/** A stretch of words in one language, and where each character of it stands: what checks of words read, wherever they are written. */
export type Passage = { lang: Lang; text: string; at: (offset: number) => Place }

/** The words of a checked file: every value that exists in the languages of the site, each language a passage at the line of its field. */
export function passagesOf(entry: Pick<Entry<unknown>, 'value' | 'at'>): Passage[] {
  const passages: Passage[] = []
  const read = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return
    const isBoth = langs.every((lang) => typeof (value as Record<string, unknown>)[lang] === 'string')
    for (const [key, part] of Object.entries(value)) {
      const step = [...path, Array.isArray(value) ? Number(key) : key]
      if (isBoth && isLang(key) && typeof part === 'string') passages.push({ lang: key, text: part, at: () => entry.at(step) })
      else read(part, step)
    }
  }
  read(entry.value, [])
  return passages
}
