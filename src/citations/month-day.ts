import { precisionOf, startOf } from '../lang/dates.ts'

const month = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' })
const day = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' })

/** Month and day as American manuals of style write them, as far as known: `2026-11-22 → November 22`, `2026-11 → November`, `2026 → ''`. */
export function monthDay(date: string): string {
  const precision = precisionOf(date)
  if (precision === 'year') return ''
  return (precision === 'day' ? day : month).format(startOf(date))
}
