import type { Lang } from '../lang/langs.ts'
import { readBareAmount, type Amount } from './bare-amount.ts'
import { withPart } from './part.ts'
import { at, isGlued, type Token } from './token.ts'
import { timeUnit } from './units.ts'

/** Reads one number with what belongs to it: its scale, the whole it is a part of, the unit of time in the same word. */
export function readAmount(tokens: readonly Token[], from: number, lang: Lang, isBounded = false): Amount | undefined {
  const amount = readBareAmount(tokens, from, lang, isBounded)
  return amount && withSpan(tokens, withPart(tokens, amount, lang), lang)
}

/** A unit of time in the same word: `five-year`, `28-year-old`. */
function withSpan(tokens: readonly Token[], amount: Amount, lang: Lang): Amount {
  if (lang !== 'en' || amount.type !== 'cardinal' || at(tokens, amount.to).text !== '-' || !isGlued(tokens, amount.to + 1)) return amount
  const span = timeUnit(at(tokens, amount.to + 1).text, lang)
  if (!span) return amount
  const isOld = at(tokens, amount.to + 2).text === '-' && /^olds?$/.test(at(tokens, amount.to + 3).text)
  return { ...amount, span, to: amount.to + (isOld ? 4 : 2), isWeak: false, isPlain: false }
}
