import type { IndexEntry } from './index-format.ts'

/** The month of every find by its number, `''` where it has no date; finds stand from the newest, so that runs of them share a month. */
export function monthsOf(entry: Pick<IndexEntry, 'dates'>): string[] {
  return entry.dates.flatMap(([date, count]) => Array<string>(count).fill(date))
}

/** Whether a month, or a year whose month is not known, may lie between two months; an end left open is `''`. */
export function isBetween(month: string, from: string, to: string): boolean {
  if (from === '' && to === '') return true
  return month !== '' && (from === '' || month >= from.slice(0, month.length)) && (to === '' || month <= to.slice(0, month.length))
}
