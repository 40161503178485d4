import type { Lang } from '../lang/langs.ts'
import { readBareAmount, type Amount } from './bare-amount.ts'
import { numeralOf } from './number-words.ts'
import { at, type Token } from './token.ts'

/** A number as the part of a whole that the words around make it: `one in three`, `a third of`, «каждый третий» → 1/3. */
export function withPart(tokens: readonly Token[], amount: Amount, lang: Lang): Amount {
  const joint = lang === 'en' ? jointOfPart(tokens, amount) : 0
  if (joint > 0) {
    const whole = readBareAmount(tokens, joint, lang)
    const isWhole = whole?.type === 'cardinal' && whole.value % 1 === 0 && whole.span === undefined && whole.value <= 100
    const isShare = amount.value <= 9 ? amount.value < (whole?.value ?? 0) : [10, 100].includes(whole?.value ?? 0) && amount.value <= (whole?.value ?? 0)
    if (isWhole && isShare)
      return { ...amount, type: 'fraction', part: `${amount.value}/${whole.value}`, others: [whole.value], to: whole.to, isWeak: false }
  }
  const tenth = lang === 'ru' && amount.type === 'cardinal' ? tenthAfter(tokens, amount) : undefined
  if (tenth) return tenth
  if (lang === 'en' && amount.type === 'cardinal' && amount.value < 10) {
    const joint = at(tokens, amount.to).text === '-' ? amount.to + 1 : amount.to
    const part = numeralOf(at(tokens, joint), lang)
    if (part?.type === 'ordinal' && part.value > 2 && at(tokens, joint + 1).text === 'of')
      return { ...amount, type: 'fraction', part: `${amount.value}/${part.value}`, to: joint + 1, isWeak: false }
  }
  if (amount.type === 'ordinal' && amount.value > 1) {
    const [before, after] = [at(tokens, amount.from - 1).text, at(tokens, amount.to).text]
    const isPart = lang === 'ru' ? /^кажд(?:ый|ая|ое|ого|ому|ым|ом|ой|ую)$/.test(before)
      : before === 'every' || (before === 'a' && /^(?:of|more|less|fewer|higher|lower|[.,;:)]|)$/.test(after))
    if (isPart) return { ...amount, type: 'fraction', part: `1/${amount.value}` }
  }
  return amount
}

/** The token after “in” or “out of” between a count and its whole, or 0. */
function jointOfPart(tokens: readonly Token[], amount: Amount): number {
  if (amount.type !== 'cardinal') return 0
  if (at(tokens, amount.to).text === 'in') return amount.to + 1
  return at(tokens, amount.to).text === 'out' && at(tokens, amount.to + 1).text === 'of' ? amount.to + 2 : 0
}

/** «девять из десяти», «девяти женщин из десяти». */
function tenthAfter(tokens: readonly Token[], amount: Amount): Amount | undefined {
  if (amount.value > 100 || amount.value < 1) return undefined
  const joint = [amount.to, amount.to + 1].find((index) => at(tokens, index).text === 'из')
  const whole = joint === undefined ? undefined : readBareAmount(tokens, joint + 1, 'ru')
  const isPart = whole?.type === 'cardinal' && (whole.value === 10 || whole.value === 100) && amount.value <= whole.value && whole.manner === amount.manner && whole.span === undefined
  return isPart ? { ...amount, type: 'fraction', part: `${amount.value}/${whole.value}`, to: whole.to, isWeak: false } : undefined
}
