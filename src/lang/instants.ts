import { isLooseDate } from './dates.ts'
import { dateFormat } from './formats.ts'
import type { Lang } from './langs.ts'

/** A moment with its offset from UTC, to the minute or finer: `2026-03-01T10:00+06:00` (RFC 3339, seconds may be left out). */
export type Instant = string

const shape = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

/** Whether the text is a real moment of the calendar, with its offset. */
export function isInstant(text: string): boolean {
  const [, day] = shape.exec(text) ?? []
  return day !== undefined && isLooseDate(day)
}

/** Milliseconds since the epoch. */
export function timeOf(instant: Instant): number {
  return Date.parse(instant)
}

/** The day where the moment was written: `2026-03-01T01:00+06:00 → 2026-03-01`, although in UTC it is still February. */
export function dayOf(instant: Instant): string {
  return instant.slice(0, 10)
}

/** A moment in words, by the clock it was written by: `1 марта 2026 г. в 10:00 (UTC+6)`. */
export function formatInstant(instant: Instant, lang: Lang): string {
  const [, , offset = 'Z'] = shape.exec(instant) ?? []
  const timeZone = offset === 'Z' ? 'UTC' : offset
  return dateFormat(lang, {
    timeZone, year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'shortOffset',
  }).format(timeOf(instant)).replace(/(GMT|UTC)[\s\S]*$/, (zone) => `(${zone.replace('GMT', 'UTC').replace(/\+0$/, '')})`)
}

/** What may keep a part of the archive from readers. */
export type Publication = { draft?: boolean | undefined; embargo?: Instant | undefined }

/** The first moment readers may see it, in milliseconds since the epoch: never (`Infinity`) for a draft, always (`-Infinity`) without an embargo. */
export function publicFrom({ draft, embargo }: Publication): number {
  if (draft) return Infinity
  return embargo === undefined ? -Infinity : timeOf(embargo)
}
