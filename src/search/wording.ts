import type { Lang } from '../lang/langs.ts'

/** Interface words that the page hands over, by key, plural forms apart: `found_one`, `found_few`. */
export type Wording = (key: string, values?: Record<string, string | number>) => string

/** Reads the words of a page: `{ found_few: 'Найдены {{count}} страницы' }`, `found`, `count: 3` → «Найдены 3 страницы». */
export function makeWording(words: Readonly<Record<string, string>>, lang: Lang): Wording {
  const rules = new Intl.PluralRules(lang)
  return (key, values = {}) => {
    const form = typeof values['count'] === 'number' ? words[`${key}_${rules.select(values['count'])}`] : undefined
    return (form ?? words[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
  }
}
