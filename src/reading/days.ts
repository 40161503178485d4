import type { Lang } from '../lang/langs.ts'
import { readAmount } from './amount.ts'
import { isDay } from './calendar.ts'
import { at, type Token } from './token.ts'
import { isSpanSign } from './span-sign.ts'

/** One day, or the first and last of a span, with the tokens it stands in. */
export type Day = { first: number; last?: number; from: number; to: number }

/** Days that share a month: `7 и 9`, `28–31`, `3 по 5`, `11, 12 and 13`. */
export function readDays(tokens: readonly Token[], from: number, lang: Lang): { days: Day[]; to: number } | undefined {
  const days: Day[] = []
  const opener = at(tokens, from - 1).text
  for (let index = from; ; ) {
    const day = readDayNumber(tokens, index, lang)
    if (!day) return days.length === 0 || index === from ? undefined : { days, to: index - 1 }
    const isSpan = isSpanSign(tokens, day.to, opener, lang)
    const last = isSpan ? readDayNumber(tokens, day.to + 1, lang) : undefined
    days.push({ first: day.value, ...(last ? { last: last.value } : {}), from: index, to: (last ?? day).to })
    const to = (last ?? day).to
    if (days.length > 6 || !/^(?:,|и|and|&)$/.test(at(tokens, to).text) || !readDayNumber(tokens, to + 1, lang)) return { days, to }
    index = to + 1
  }
}

function readDayNumber(tokens: readonly Token[], index: number, lang: Lang): { value: number; to: number } | undefined {
  const token = at(tokens, index)
  if (token.kind === 'digits' && token.text.length > 2) return undefined
  const amount = readAmount(tokens, index, lang)
  if (!amount || amount.span || amount.value > 31 || amount.value < 1 || amount.part || !Number.isInteger(amount.value)) return undefined
  const canBeDay = amount.type === 'ordinal' ? token.text !== 'впервые' : amount.manner === 'digits' && amount.isPlain
  if (!canBeDay) return undefined
  return { value: amount.value, to: amount.to }
}

/** Whether a month has all of these days. */
export function haveMonth(days: readonly Day[], month: number): boolean {
  return days.every(({ first, last = first }) => isDay(first, month) && isDay(last, month))
}
