import type { Lang } from '../lang/langs.ts'
import type { Amount } from '../reading/bare-amount.ts'
import { sameTimes, timeUnit } from '../reading/units.ts'
import { at, isGlued, type Token } from '../reading/token.ts'

/** What a number measures, beside the number itself, and the tokens it takes. */
export type Measure = { kind: 'percent' | 'money' | 'duration' | 'age'; suffix: string; from: number; to: number }

/** Reads per cent, money and time around a number: `40 % → 40%`, `$400` and «400 долларов» → 400 USD, `six weeks → 6 week`. */
export function readMeasure(tokens: readonly Token[], first: Amount, last: Amount, lang: Lang): Measure | undefined {
  const { to } = last
  const { from } = first
  if (last.type === 'ordinal' || last.type === 'decade') return undefined
  if (last.type === 'percent') return { kind: 'percent', suffix: '%', from, to }
  const percent = percentAfter(tokens, to, lang)
  if (percent > to) return { kind: 'percent', suffix: '%', from, to: percent }
  const span = last.span
  if (span !== undefined) return { kind: isAgeBefore(tokens, from) || at(tokens, to - 1).text.startsWith('old') ? 'age' : 'duration', suffix: ` ${span}`, from, to }
  const money = moneyAround(tokens, from, to)
  if (money) return { kind: 'money', ...money }
  const unit = timeUnit(at(tokens, to).text, lang)
  if (unit !== undefined) {
    const isOld = lang === 'en' && (at(tokens, to + 1).text === 'old' || (at(tokens, to + 1).text === 'of' && at(tokens, to + 2).text === 'age'))
    const end = isOld ? to + (at(tokens, to + 1).text === 'old' ? 2 : 3) : to + 1
    return { kind: isOld || isAgeBefore(tokens, from) ? 'age' : 'duration', suffix: ` ${unit}`, from, to: end }
  }
  if (isAgeBefore(tokens, from) && last.value <= 120) return { kind: 'age', suffix: ' year', from, to }
  return undefined
}

/** The other ways to say the same measure: `1.5 year → 18 month`. */
export function sameMeasure(value: number, measure: Measure): string[] {
  return measure.kind === 'duration' || measure.kind === 'age' ? sameTimes(value, measure.suffix.trim()) : []
}

/** Whether what stands before speaks of age: «в возрасте», "aged", "between the ages of". */
export function isAgeBefore(tokens: readonly Token[], from: number): boolean {
  let isList = false
  for (let index = from - 1; index >= from - 9; index--) {
    const { text, kind } = at(tokens, index)
    if (/^(?:aged|ages|возрасте)$/.test(text) || (!isList && /^(?:age|возраст(?:а|у|ом)?)$/.test(text))) return true
    isList ||= kind === 'digits' || /^(?:,|and|or|и|или)$/.test(text)
    if (kind !== 'digits' && !passed.has(text)) return false
  }
  return false
}

const passed = new Set([
  ...', and or of from between under over up to at least about below above the'.split(' '),
  ...'и или от до с не около примерно менее более старше младше'.split(' '),
])

function percentAfter(tokens: readonly Token[], to: number, lang: Lang): number {
  const words = [0, 1].map((offset) => at(tokens, to + offset).text)
  if (words[0] === '%') return lang === 'ru' && words[1] === '-' && /^н\p{L}{2,3}$/u.test(at(tokens, to + 2).text) ? to + 3 : to + 1
  if (words[0] === 'per' && words[1] === 'cent') return to + 2
  if (/^(?:percent|pct|percentage|процент(?:а|у|ом|е|ы|ов|ам|ами|ах)?)$/.test(words[0] ?? '')) return to + (/^points?$/.test(words[1] ?? '') ? 2 : 1)
  return to
}

function moneyAround(tokens: readonly Token[], from: number, to: number): { suffix: string; from: number; to: number } | undefined {
  const before = at(tokens, from - 1).text
  const symbol = symbols[before] ?? codes.get(before)
  if (symbol !== undefined) {
    const isPrefixed = /^(?:us|u)$/.test(at(tokens, from - 2).text) && isGlued(tokens, from - 1)
    return { suffix: ` ${symbol}`, from: from - (isPrefixed ? 2 : 1), to }
  }
  for (const skipped of [0, 1]) {
    const word = at(tokens, to + skipped)
    if (skipped === 1 && !/^(?:us|american|американск(?:их|ими|им|ого|ому)|u)$/.test(at(tokens, to).text)) break
    const named = word.kind === 'word' ? currencies.find(([, forms]) => forms.test(word.text))?.[0] : undefined
    const currency = symbols[word.text] ?? codes.get(word.text) ?? named
    if (currency !== undefined) return { suffix: ` ${currency}`, from, to: to + skipped + (at(tokens, to + skipped + 1).text === 'сша' ? 2 : 1) }
  }
  return undefined
}

const symbols: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₽': 'RUB', '₸': 'KZT', '¥': 'JPY', '⃀': 'KGS' }
const codes = new Map('USD EUR GBP RUB KGS KZT UZS TJS CHF JPY'.split(' ').map((code) => [code.toLowerCase(), code]))
const currencies: [string, RegExp][] = [
  ['USD', /^(?:доллар(?:а|у|ом|е|ы|ов|ам|ами|ах)?|долл|dollars?)$/], ['EUR', /^(?:евро|euros?)$/],
  ['RUB', /^(?:рубл(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)|руб|rou?bles?)$/],
  ['KGS', /^(?:сом(?:а|у|ом|е|ы|ов|ам|ами|ах)?|soms?)$/], ['KZT', /^(?:тенге|tenges?)$/], ['UZS', /^(?:сум(?:а|у|ом|ов|ам|ами|ах)?|soums?)$/],
  ['TJS', /^(?:сомони|somonis?)$/], ['GBP', /^(?:фунт(?:а|у|ом|е|ы|ов|ам|ами|ах)?|pounds?)$/],
]
