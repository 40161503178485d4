import type { Lang } from '../lang/langs.ts'
import { readAmount } from '../reading/amount.ts'
import { readDates } from '../reading/dates.ts'
import { at, cutTokens } from '../reading/token.ts'

/** A number or a date of a text as it is searched for, in no language, and its place. */
export type Amount = { values: string[]; start: number; end: number }

/** The dates of a text, and the numbers that a reader may write otherwise: «1,6 тысячи» → 1600, «девяносто девять» → 99, «20 февраля 2024» → 2024-02-20. */
export function readValues(text: string, lang: Lang): Amount[] {
  const tokens = cutTokens(text)
  const amounts: Amount[] = []
  for (let index = 0; index < tokens.length; ) {
    const dates = readDates(tokens, index, lang)
    if (dates) {
      for (const { readings, start, end } of dates.facts) {
        const values = [...new Set(readings.flatMap(datesOf))]
        if (values.length > 0) amounts.push({ values, start, end })
      }
      index = dates.to
      continue
    }
    const read = at(tokens, index).kind === 'sign' ? undefined : readAmount(tokens, index, lang)
    const isCounted = read !== undefined && read.type === 'cardinal' && !read.isWeak && Number.isFinite(read.value) && read.value >= 2
    if (isCounted) amounts.push({ values: [String(read.value)], start: at(tokens, read.from).start, end: at(tokens, read.to - 1).end })
    index = read ? Math.max(read.to, index + 1) : index + 1
  }
  return amounts
}

/** What a date is found by: the whole of it, its month, its day in any year; `2024-02-20 → 2024-02-20, 2024-02, 02-20`. A year alone is a number like others. */
export function datesOf(value: string): string[] {
  return value.split('..').flatMap((date) => {
    const [, year, month, day] = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
    if (!year || !month) return []
    if (year === '-') return day ? [`${month}-${day}`] : []
    return day ? [`${year}-${month}-${day}`, `${year}-${month}`, `${month}-${day}`] : [`${year}-${month}`]
  })
}
