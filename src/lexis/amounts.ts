import type { Lang } from '../lang/langs.ts'
import { readAmount } from '../reading/amount.ts'
import { readDates } from '../reading/dates.ts'
import { at, cutTokens } from '../reading/token.ts'

/** A number or a date of a text in no language, with its place: `values` are what it is found by, `asked` what a query that says so asks for, any of them. */
export type Amount = { values: string[]; asked: string[]; start: number; end: number }

/** The dates of a text, and the numbers that a reader may write otherwise: «1,6 тысячи» → 1600, «девяносто девять» → 99, «20 февраля 2024» → 2024-02-20. */
export function readValues(text: string, lang: Lang): Amount[] {
  const tokens = cutTokens(text)
  const amounts: Amount[] = []
  for (let index = 0; index < tokens.length; ) {
    const dates = readDates(tokens, index, lang)
    if (dates) {
      for (const { readings, start, end } of dates.facts) {
        const [likely = ''] = readings
        amounts.push({ values: [...new Set(readings.flatMap(datesOf))], asked: spanOf(likely).map((date) => date.replace(/^--/, '')).filter((date) => askable.test(date)), start, end })
      }
      index = dates.to
      continue
    }
    const read = at(tokens, index).kind === 'sign' ? undefined : readAmount(tokens, index, lang)
    const isCounted = read !== undefined && read.type === 'cardinal' && !read.isWeak && Number.isFinite(read.value) && read.value >= 2
    if (isCounted) amounts.push({ values: [String(read.value)], asked: [String(read.value)], start: at(tokens, read.from).start, end: at(tokens, read.to - 1).end })
    index = read ? Math.max(read.to, index + 1) : index + 1
  }
  return amounts
}

/** What a date is found by: the whole of it, its month, its day in any year; `2024-02-20 → 2024-02-20, 2024-02, 02-20`. A year alone is a number like others. */
export function datesOf(value: string): string[] {
  return spanOf(value).flatMap((date) => {
    const [, year, month, day] = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
    if (!year || !month) return []
    if (year === '-') return day ? [`${month}-${day}`] : []
    return day ? [`${year}-${month}-${day}`, `${year}-${month}`, `${month}-${day}`] : [`${year}-${month}`]
  })
}

// A month without a year, and a season, are words like others.
const askable = /^(?:\d{4}(?:-\d\d){0,2}|\d\d-\d\d)$/

const longest = 40

/** The days, months or years of a span, each as a date: `2019-05-28..2019-05-30 → 2019-05-28, 2019-05-29, 2019-05-30`; of a very long one its ends. */
function spanOf(value: string): string[] {
  const [from = '', to] = value.split('..')
  const [first, last] = [from, to].map((end) => /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(end ?? '')?.slice(1))
  if (to === undefined || !first || !last) return [from, ...(to === undefined ? [] : [to])]
  const precision = first.filter((part) => part !== undefined).length
  const dates: string[] = []
  for (let step = 0; dates.length <= longest && dates.at(-1) !== to; step++) dates.push(stepFrom(first, precision, step))
  return dates.at(-1) === to ? dates : [from, to]
}

/** A date some years, months or days later, as precise as it is; a leap year stands for a year that is not told. */
function stepFrom([year = '-', month = '01', day = '01']: (string | undefined)[], precision: number, step: number): string {
  const add = (part: number) => (part === precision ? step : 0)
  const then = new Date(Date.UTC((year === '-' ? 2024 : Number(year)) + add(1), Number(month) - 1 + add(2), Number(day) + add(3))).toISOString().slice(0, 10)
  return [year === '-' ? '-' : then.slice(0, 4), then.slice(5, 7), then.slice(8)].slice(0, precision).join('-')
}
