import type { Lang } from '../lang/langs.ts'
import { readAmount } from '../reading/amount.ts'
import type { Amount } from '../reading/bare-amount.ts'
import { isSpanSign } from '../reading/span-sign.ts'
import { at, type Token } from '../reading/token.ts'
import { timeUnit } from '../reading/units.ts'

/** A number, and the end of the span that it begins: `10–20`, «от 10 до 20», "from 10 to 20", `2–3 тысячи` → 2000..3000. */
export function readSpan(tokens: readonly Token[], first: Amount, lang: Lang): { first: Amount; last?: Amount } {
  const isMeasured = (first.type === 'cardinal' && timeUnit(at(tokens, first.to).text, lang) !== undefined) || at(tokens, first.to).text === '%'
  const skipped = isMeasured ? first.to + 1 : first.to
  const orNext = /^(?:or|или)$/.test(at(tokens, first.to).text) ? readAmount(tokens, first.to + 1, lang) : undefined
  const isNext = first.type === 'cardinal' && orNext?.type === 'cardinal' && orNext.value === first.value + 1 && first.span === undefined
  if (isNext) return { first, last: orNext } // "seven or eight"
  if (first.span !== undefined || first.part !== undefined || !isSpanSign(tokens, skipped, openerOf(tokens, first.from), lang)) return { first }
  const joint = /^[$€£₽]$/.test(at(tokens, skipped + 1).text) ? skipped + 2 : skipped + 1
  const last = readAmount(tokens, joint, lang)
  if (!last || last.type !== first.type || last.manner !== first.manner || last.part !== undefined) return { first }
  const isScaled = last.scale !== undefined && first.scale === undefined && first.value < last.value / last.scale
  const value = isScaled ? first.value * (last.scale ?? 1) : first.value
  return value < last.value ? { first: { ...first, value }, last } : { first }
}

/** The word before a number that may open a span, a currency sign passed over. */
function openerOf(tokens: readonly Token[], from: number): string {
  const { text } = at(tokens, from - 1)
  if (text === 'of' && /^ages?$/.test(at(tokens, from - 2).text)) return at(tokens, at(tokens, from - 3).text === 'the' ? from - 4 : from - 3).text
  return /^[$€£₽]$/.test(text) ? at(tokens, from - 2).text : text
}
