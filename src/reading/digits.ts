import type { Lang } from '../lang/langs.ts'
import { at, isGlued, type Token } from './token.ts'

/** A number in digits: its value, other readings, and the token after it. */
export type Digits = { value: number; others: number[]; to: number; isPlain: boolean }

/** Reads digits with their groups and decimals as a language writes them: `1 600 → 1600`, `1,6` and `1.6 → 1.6`, English `1,600 → 1600`. */
export function readDigits(tokens: readonly Token[], from: number, lang: Lang): Digits | undefined {
  const first = at(tokens, from)
  if (first.kind !== 'digits') return undefined
  let whole = first.text
  let to = from + 1
  if (whole.length <= 3 && !whole.startsWith('0')) {
    const separator = groupSeparator(tokens, to, lang)
    while (separator && separator === groupSeparator(tokens, to, lang)) {
      const group = separator === ' ' ? to : to + 1
      whole += at(tokens, group).text
      to = group + 1
    }
  }
  const isPlain = to === from + 1
  const mark = at(tokens, to).text
  const decimals = at(tokens, to + 1)
  const isDecimal = (mark === '.' || mark === ',') && decimals.kind === 'digits' && isGlued(tokens, to) && isGlued(tokens, to + 1)
    && at(tokens, to + 2).text !== mark
  if (!isDecimal) return { value: Number(whole), others: [], to, isPlain }
  const others = mark === '.' && lang === 'ru' && isPlain && decimals.text.length === 3 ? [Number(whole + decimals.text)] : []
  return { value: Number(`${whole}.${decimals.text}`), others, to: to + 2, isPlain: false }
}

/** What separates the three digits that follow from those before: a single space of any kind, or a comma between thousands. */
function groupSeparator(tokens: readonly Token[], index: number, lang: Lang): string | undefined {
  const next = at(tokens, index)
  if (isGroup(next) && /^[ \u00a0\u2007\u2009\u202f]$/.test(next.gap)) return ' '
  const isComma = next.text === ',' && isGlued(tokens, index) && isGroup(at(tokens, index + 1)) && isGlued(tokens, index + 1)
  if (!isComma) return undefined
  const isSeries = at(tokens, index + 2).text === ',' && isGlued(tokens, index + 2) && isGroup(at(tokens, index + 3)) || at(tokens, index - 2).text === ','
  return lang === 'en' || isSeries ? ',' : undefined
}

function isGroup(token: Token): boolean {
  return token.kind === 'digits' && token.text.length === 3
}
