import { localeOf, numberFormat } from './formats.ts'
import type { Lang } from './langs.ts'

/** A whole number in the page's language, groups kept together: `2200 → 2200` and `2,200`, `12000 → 12 000`. */
export function formatNumber(value: number, lang: Lang): string {
  return numberFormat(lang, { useGrouping: value >= 10_000 || lang === 'en' }).format(value)
}

/** A signed difference with a true minus: `-2 → −2`, `6 → +6`. */
export function formatDifference(value: number, lang: Lang): string {
  return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value), lang)}`
}

/** A list in words: `['а', 'б', 'в'] → а, б и в`. */
export function formatList(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(items)
}

/** The size of a file in the largest unit it fills: `398524 → 399 кБ`, `399 kB`. */
export function formatBytes(bytes: number, lang: Lang): string {
  const [unit, size] = bytes >= 1e6 ? (['megabyte', bytes / 1e6] as const) : bytes >= 1e3 ? (['kilobyte', bytes / 1e3] as const) : (['byte', bytes] as const)
  return numberFormat(lang, { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 }).format(size)
}
