import { dateFormat } from './formats.ts'
import type { Lang } from './langs.ts'

/** A date as precise as it was written: `2019`, `2019-06` or `2019-06-11` (ISO 8601-1, reduced precision). */
export type LooseDate = string

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is a real date of the calendar, to the day, the month or the year. */
export function isLooseDate(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? []
  if (!year) return false
  if (!month) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1)
}

/** How much of a date is known. */
export function precisionOf(date: LooseDate): 'year' | 'month' | 'day' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** The year of a date: `2019-06 → 2019`. */
export function yearOf(date: LooseDate): number {
  return Number(date.slice(0, 4))
}

/** The first moment that a loose date can mean, in UTC. */
export function startOf(date: LooseDate): Date {
  const [year, month = '01', day = '01'] = date.split('-')
  return new Date(`${year}-${month}-${day}T00:00:00Z`)
}

/** The middle of the span that a loose date can mean, in UTC: where it is drawn. */
export function middleOf(date: LooseDate): Date {
  const start = startOf(date)
  const end = new Date(start)
  const precision = precisionOf(date)
  if (precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1)
  else if (precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1)
  return new Date((start.getTime() + end.getTime()) / 2)
}

/** A date in words, as precise as it was written: `2019-06-11 → 11 июня 2019`, `2019-06 → июнь 2019`. */
export function formatDate(date: LooseDate, lang: Lang): string {
  return formatterOf(date, lang).format(startOf(date)).replace(/\s?г\.$/, '')
}

/** A short date for labels of charts: `2024-02-20 → 20 февр.` in a year already named. */
export function formatDay(date: LooseDate, lang: Lang): string {
  if (precisionOf(date) === 'year') return date
  return dateFormat(lang, precisionOf(date) === 'day' ? { month: 'short', day: 'numeric' } : { month: 'long' }).format(startOf(date))
}

/** A month for the tightest labels: `2019-05-07 → 05.2019` and `05/2019`; a year stays a year. */
export function formatMonthYear(date: LooseDate, lang: Lang): string {
  if (precisionOf(date) === 'year') return date
  return dateFormat(lang, { year: 'numeric', month: '2-digit' }).format(startOf(date))
}

/** A span in words, the shared part said once: `5–6 января 2019`, `28 May – 1 June 2019`. */
export function formatDates(start: LooseDate, end: LooseDate | undefined, lang: Lang): string {
  if (!end || end === start) return formatDate(start, lang)
  if (precisionOf(start) !== precisionOf(end)) return `${formatDate(start, lang)} – ${formatDate(end, lang)}`
  return formatterOf(start, lang).formatRange(startOf(start), startOf(end)).replace(/\s?гг?\.(?=\s|$)/g, '')
}

/** The name of a month: `5 → июнь`; months count from 0 as in Date. */
export function formatMonth(month: number, lang: Lang): string {
  return dateFormat(lang, { month: 'long' }).format(new Date(Date.UTC(2001, month, 1)))
}

/** Orders dates by their first moment, a less precise one first. */
export function compareDates(a: LooseDate, b: LooseDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function formatterOf(date: LooseDate, lang: Lang): Intl.DateTimeFormat {
  const precision = precisionOf(date)
  return dateFormat(lang, {
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  })
}
