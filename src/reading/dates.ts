import type { Lang } from '../lang/langs.ts'
import { readDatePart, type DatePart } from './date-part.ts'
import { isSpanSign } from './span-sign.ts'
import { at, isGlued, type Token } from './token.ts'

/** A date or a span of dates as a text states it, its value in neutral form; `readings` are all that are possible, the first one likely. */
export type DateFact = {
  kind: 'date' | 'range'
  value: string
  readings: string[]
  written: string
  start: number
  end: number
  manner: 'digits' | 'words'
  weak?: boolean
}

/** The facts of a date and the token after it. */
export type Dates = { facts: DateFact[]; to: number }

/** Reads a date, several dates that share a month or a year, or the span between two: `7 и 9 мая 2019 года → 2019-05-07, 2019-05-09`. */
export function readDates(tokens: readonly Token[], from: number, lang: Lang): Dates | undefined {
  const first = readDatePart(tokens, from, lang)
  if (!first) return undefined
  const opener = at(tokens, from - 1).text
  const short = shortYear(tokens, first)
  if (short) return { facts: [makeFact(tokens, from, short.to, 'range', [`${first.year}..${short.year}`], true)], to: short.to }
  if (isSpanSign(tokens, first.to, opener, lang)) {
    const last = readDatePart(tokens, first.to + 1, lang)
    if (last && isLater(first, last)) return { facts: [makeSpan(tokens, from, inherit(first, last), last)], to: last.to }
  }
  if (/^(?:и|and)$/.test(at(tokens, first.to).text) && first.year === undefined && !first.isWeak) {
    const last = readDatePart(tokens, first.to + 1, lang)
    if (last?.month !== undefined && last.year !== undefined && (first.days.length > 0) === (last.days.length > 0))
      return { facts: [...factsOf(tokens, from, inherit(first, last), lang), ...factsOf(tokens, first.to + 1, last, lang)], to: last.to }
  }
  return { facts: factsOf(tokens, from, first, lang), to: first.to }
}

function factsOf(tokens: readonly Token[], from: number, part: DatePart, lang: Lang): DateFact[] {
  if (part.days.length === 0) return [makeFact(tokens, from, part.to, 'date', [write(part)], part.isNumeric, part.isWeak)]
  return part.days.map((day, index) => {
    const isLast = index === part.days.length - 1
    const start = index === 0 ? from : day.from
    const to = isLast && day.to <= part.to ? part.to : day.to
    const value = write(part, day.first)
    if (day.last !== undefined) return makeFact(tokens, start, to, 'range', [`${value}..${write(part, day.last)}`], true)
    const swapped = part.swapped && part.month !== undefined ? [write({ ...part, month: day.first }, part.month)] : []
    return makeFact(tokens, start, to, 'date', lang === 'en' ? [value, ...swapped] : [value], part.isNumeric)
  })
}

function makeSpan(tokens: readonly Token[], from: number, first: DatePart, last: DatePart): DateFact {
  const start = first.days.at(-1)?.first
  const end = last.days[0]?.last ?? last.days[0]?.first
  return makeFact(tokens, from, last.to, 'range', [`${write(first, start)}..${write(last, end)}`], first.isNumeric || last.isNumeric)
}

function makeFact(tokens: readonly Token[], from: number, to: number, kind: 'date' | 'range', values: [string, ...string[]], isNumeric: boolean, isWeak = false): DateFact {
  return {
    kind, value: values[0], readings: values, written: '', start: at(tokens, from).start, end: at(tokens, to - 1).end,
    manner: isNumeric ? 'digits' : 'words', ...(isWeak ? { weak: true } : {}),
  }
}

/** A date in its neutral form: `2024-02-20`, `--02-20`, `2024-02`, `--02`, `2021-spring`, `--spring`, `2024`. */
function write({ year, month, season }: DatePart, day?: number): string {
  const rest = month !== undefined ? `-${two(month)}${day === undefined ? '' : `-${two(day)}`}` : season === undefined ? '' : `-${season}`
  return year === undefined ? `-${rest}` : `${year}${rest}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** What the first date of two leaves unsaid: `28 мая – 1 июня 2019`. */
function inherit(first: DatePart, last: DatePart): DatePart {
  return { ...first, ...(first.year === undefined && last.year !== undefined ? { year: last.year } : {}) }
}

/** Whether two dates can be the ends of a span: of the same precision, the first one earlier. */
function isLater(first: DatePart, last: DatePart): boolean {
  const sort = ({ days, month, season }: DatePart) => (days.length > 0 ? 'day' : month !== undefined ? 'month' : season !== undefined ? 'season' : 'year')
  if (sort(first) !== sort(last) || first.days.length > 1 || last.days.length > 1) return false
  const [a, b] = [inherit(first, last), last].map((part) => write(part, part.days[0]?.first))
  return a !== undefined && b !== undefined && (first.season !== undefined || a < b || a.startsWith('--'))
}

/** The second year of `2023/24` and `2019–20`. */
function shortYear(tokens: readonly Token[], first: DatePart): { year: number; to: number } | undefined {
  if (first.year === undefined || first.month !== undefined || first.season !== undefined || first.days.length > 0) return undefined
  const [sign, digits] = [at(tokens, first.to), at(tokens, first.to + 1)]
  if (!/^[/–-]$/.test(sign.text) || !isGlued(tokens, first.to) || !isGlued(tokens, first.to + 1) || digits.kind !== 'digits' || digits.text.length !== 2) return undefined
  const year = Math.floor(first.year / 100) * 100 + Number(digits.text)
  return year > first.year && year - first.year < 60 ? { year, to: first.to + 2 } : undefined
}
