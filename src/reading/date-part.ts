import type { Lang } from '../lang/langs.ts'
import { isDay, readMonth, readSeason, yearWord } from './calendar.ts'
import { haveMonth, readDays, type Day } from './days.ts'
import { countedUnit, people } from './units.ts'
import { at, isGlued, type Token } from './token.ts'

/** A date as far as it is told; several days may share a month («7 и 9 мая»), two may be the ends of a span («5–6 января»). */
export type DatePart = {
  days: Day[]
  month?: number
  season?: string
  year?: number
  to: number
  isNumeric: boolean
  /** Whether day and month may change places: `04/05/2024`. */
  swapped?: boolean
  isWeak?: boolean
}

/** Reads one date of any form at a token. */
export function readDatePart(tokens: readonly Token[], from: number, lang: Lang): DatePart | undefined {
  for (const read of [readNumeric, readDayFirst, readMonthFirst, readSeasonal, readYearAlone]) {
    const part = read(tokens, from, lang)
    if (part) return part
  }
  return undefined
}

/** A year of four digits at a token, and the token after it and its «года». */
export function readYear(tokens: readonly Token[], index: number, lang: Lang): { year: number; to: number; isNamed: boolean } | undefined {
  const token = at(tokens, index)
  if (token.kind !== 'digits' || !/^(?:1[89]|20)\d\d$/.test(token.text)) return undefined
  const next = at(tokens, index + 1)
  const isDecimal = /[.,]/.test(next.text) && at(tokens, index + 2).kind === 'digits' && isGlued(tokens, index + 2)
  if (isGlued(tokens, index + 1) && (next.kind === 'word' || isDecimal)) return undefined
  const ending = at(tokens, index + 2)
  if (lang === 'ru' && next.text === '-' && isGlued(tokens, index + 1) && isGlued(tokens, index + 2) && ending.kind === 'word') {
    if (!/^(?:й|го|му|м)$/.test(ending.text)) return undefined
    return { year: Number(token.text), to: index + (yearWord.test(at(tokens, index + 3).text) ? 4 : 3), isNamed: true }
  }
  if (lang === 'en' || !yearWord.test(next.text)) return { year: Number(token.text), to: index + 1, isNamed: false }
  const isDotted = /^гг?$/.test(next.text) && at(tokens, index + 2).text === '.'
  return { year: Number(token.text), to: index + (isDotted ? 3 : 2), isNamed: true }
}

/** `2024-02-20`, `20.02.2024`, `20/02/2024`. */
function readNumeric(tokens: readonly Token[], from: number, lang: Lang): DatePart | undefined {
  const [a, sign, b, same, c] = [0, 1, 2, 3, 4].map((offset) => at(tokens, from + offset))
  if (!a || !sign || !b || !same || !c || a.kind !== 'digits' || b.kind !== 'digits' || c.kind !== 'digits' || sign.text !== same.text) return undefined
  if (![1, 2, 3, 4].every((offset) => isGlued(tokens, from + offset)) || !/^[-./]$/.test(sign.text)) return undefined
  const to = from + 5
  const end = lang === 'ru' && yearWord.test(at(tokens, to).text) ? to + 1 : to
  const make = (year: number, month: number, day: number, swapped = false): DatePart | undefined =>
    isDay(day, month, year) ? { days: [{ first: day, from, to }], month, year, to: end, isNumeric: true, swapped } : undefined
  if (a.text.length === 4) return make(Number(a.text), Number(b.text), Number(c.text))
  if (a.text.length > 2 || b.text.length > 2 || (c.text.length !== 4 && c.text.length !== 2)) return undefined
  const year = Number(c.text) + (c.text.length === 2 ? 2000 : 0)
  const [first, second] = [Number(a.text), Number(b.text)]
  const canSwap = lang === 'en' && sign.text === '/' && first !== second && first <= 12 && second <= 12
  return make(year, second, first, canSwap) ?? (lang === 'en' ? make(year, first, second) : undefined)
}

/** `20 февраля 2024 года`, `7 and 9 May 2019`, `28–31 мая`, `the 20th of February`. */
function readDayFirst(tokens: readonly Token[], from: number, lang: Lang): DatePart | undefined {
  const days = readDays(tokens, from, lang)
  if (!days) return undefined
  const index = at(tokens, days.to).text === 'of' ? days.to + 1 : days.to
  const month = readMonth(tokens, index, lang)
  if (!month || month.isAdjective || !haveMonth(days.days, month.value)) return undefined
  return withYear(tokens, { days: days.days, month: month.value, to: month.to, isNumeric: true }, lang)
}

/** `February 20, 2024`, `May 28–31`, `феврале 2024 года`, `July`. */
function readMonthFirst(tokens: readonly Token[], from: number, lang: Lang): DatePart | undefined {
  const month = readMonth(tokens, from, lang)
  if (!month) return undefined
  const days = lang === 'en' ? readDays(tokens, at(tokens, month.to).text === 'the' ? month.to + 1 : month.to, lang) : undefined
  const isCounted = days && countedUnit(at(tokens, days.to).text, lang) !== undefined
  if (days && !isCounted && haveMonth(days.days, month.value))
    return withYear(tokens, { days: days.days, month: month.value, to: days.to, isNumeric: true }, lang)
  const part = withYear(tokens, { days: [], month: month.value, to: month.to, isNumeric: false }, lang)
  if (part.year !== undefined) return part
  if (month.isShort || (at(tokens, from).text === 'may' && !beforeMay.test(at(tokens, from - 1).text))) return undefined
  if (/^(?:мая|марта)$/.test(at(tokens, from).text) && at(tokens, from).isCapital && at(tokens, from - 1).isCapital) return undefined // a name
  return { ...part, isWeak: month.isAdjective }
}

// What makes `May` a month and not a verb.
const beforeMay = /^(?:in|by|since|until|till|of|from|to|and|last|this|next|early|late|mid|through|during|before|after|-|–|—|\()$/

/** `весной 2021 года`, `autumn 2025`, `the spring of 2021`. */
function readSeasonal(tokens: readonly Token[], from: number, lang: Lang): DatePart | undefined {
  const season = readSeason(tokens, from, lang)
  if (!season) return undefined
  const part = withYear(tokens, { days: [], season: season.value, to: season.to, isNumeric: false }, lang)
  if (part.year === undefined && /^(?:fall|spring)$/.test(at(tokens, from).text) && at(tokens, from - 1).text !== 'the') return undefined
  return { ...part, isWeak: part.year === undefined }
}

function readYearAlone(tokens: readonly Token[], from: number, lang: Lang): DatePart | undefined {
  const year = readYear(tokens, from, lang)
  if (!year) return undefined
  const before = at(tokens, from - 1)
  const isCounted = !year.isNamed && people.includes(countedUnit(at(tokens, year.to).text, lang) ?? '')
    && !/^(?:in|since|by|of|from|until|to|during|early|late|mid)$/.test(before.text)
  const earlier = at(tokens, from - 2)
  const isCode = before.text === '-' && isGlued(tokens, from) && isGlued(tokens, from - 1) && earlier.kind === 'word' && earlier.isUpper
  const isNumbered = before.text === '№' || (before.text === '.' && earlier.text === 'no') || isCode
  const isMoney = /^[$€£₽%+]$/.test(before.text) || /^[%$€£₽]$/.test(at(tokens, year.to).text)
  return isCounted || isNumbered || isMoney ? undefined : { days: [], year: year.year, to: year.to, isNumeric: true }
}

function withYear(tokens: readonly Token[], part: DatePart, lang: Lang): DatePart {
  const skipped = /^(?:,|of)$/.test(at(tokens, part.to).text) && lang === 'en' ? part.to + 1 : part.to
  const year = readYear(tokens, skipped, lang)
  return year ? { ...part, year: year.year, to: year.to, isNumeric: true } : part
}
