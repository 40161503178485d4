import type { Lang } from '../lang/langs.ts'
import type { Amount } from '../reading/bare-amount.ts'
import { sameMeasure, type Measure } from './measure.ts'
import type { Bound } from './qualifiers.ts'
import { at, type Token } from '../reading/token.ts'

/** A number with all that was read around it. */
export type Surrounded = { first: Amount; last?: Amount; measure?: Measure; turned?: string; unit?: string; before?: Bound }

/** Every reading of a number or a span, the likeliest first: `18 month` and `1.5 year`, `1` and `#1` in "phase 1". */
export function numberReadings(tokens: readonly Token[], number: Surrounded, lang: Lang): string[] {
  const { first, last, measure, unit } = number
  const values = plainValues(number)
  if (last) return values
  if (measure) values.push(...sameMeasure(first.value, measure))
  else if (first.type === 'cardinal') {
    if (lang === 'ru' && at(tokens, first.from - 1).text === 'из' && /^од(?:н|ин$)/.test(at(tokens, first.from - 2).text)) values.push(`1/${first.value}`)
    if (numbered.test(at(tokens, first.from - 1).text)) values.push(`#${first.value}`)
    if (unit === undefined && mayBeAge(tokens, number, lang) && !values.includes(`${first.value} year`)) values.push(`${first.value} year`)
  }
  return [...new Set(values)]
}

/** Whether a bounded number may be an age: "under 18", «до 18», "no older than thirty". */
export function mayBeAge(tokens: readonly Token[], { first, before, measure, turned, unit }: Surrounded, lang: Lang): boolean {
  if (!before || (measure ? !measure.suffix.endsWith('year') : unit !== undefined && turned === undefined)) return false
  const [head, last] = [at(tokens, before.from).text, at(tokens, before.to - (lang === 'en' ? 2 : 1)).text]
  const isYoung = first.value <= 21 && /^(?:under|over|below|above|до|младше|моложе|старше)$/.test(head)
  return isYoung || /^(?:older|younger|старше|младше|моложе)$/.test(last) || /^(?:older|younger)$/.test(head)
}

// Where a number stands for an ordinal: "phase 1", «этап 3».
const numbered = new RegExp(`^(?:${'phase stage flight group part grade class step round question этап(?:а|у|ом|е)? фаз(?:а|ы|у|ой|е) рейс(?:а|у|ом|е)? групп(?:а|ы|у|ой|е) част(?:ь|и) вопрос'.replaceAll(' ', '|')})$`)

function plainValues({ first, last, measure, turned }: Surrounded): string[] {
  if (first.part !== undefined) return [first.part, ...first.others.map(String)]
  if (first.type === 'decade') return [`${first.value >= 100 ? first.value : 1900 + first.value}s`]
  const sign = first.type === 'ordinal' ? '#' : ''
  const suffix = measure?.suffix ?? (turned === undefined || turned === 'about' ? '' : ` ${turned}`)
  if (last) return [`${sign}${first.value}..${sign}${last.value}${suffix}`]
  return [first.value, ...first.others].map((value) => `${sign}${value}${suffix}`)
}
