import type { Lang } from '../lang/langs.ts'
import { at, isGlued, type Token } from './token.ts'

/** Whether a sign or word joins the ends of a span: a dash, `to`, «по» after «с», `and` after `between`. */
export function isSpanSign(tokens: readonly Token[], index: number, opener: string, lang: Lang): boolean {
  const { text } = at(tokens, index)
  if (text === '–' || text === '-') return true
  if (text === '—') return isGlued(tokens, index) && isGlued(tokens, index + 1)
  if (lang === 'en') return text === 'to' || text === 'through' || text === 'till' || text === 'until' || (text === 'and' && opener === 'between')
  return ((text === 'по' || text === 'до') && /^(?:с|со|от)$/.test(opener)) || (text === 'и' && opener === 'между')
}
