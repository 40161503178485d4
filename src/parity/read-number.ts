import type { Lang } from '../lang/langs.ts'
import { readAmount } from '../reading/amount.ts'
import { boundAcross, boundOf } from './bound-in-context.ts'
import type { Fact, FactKind } from './fact.ts'
import { readMeasure } from './measure.ts'
import { mayBeAge, numberReadings, type Surrounded } from './number-readings.ts'
import { boundAfter, boundBefore, isDenied, type Bound } from './qualifiers.ts'
import { readSpan } from './span.ts'
import { at, type Token } from '../reading/token.ts'
import { turnedBefore } from './turned.ts'
import { unitAfter } from './unit-after.ts'
import { people } from '../reading/units.ts'
import { readZero } from './zero.ts'

/** Reads the number that begins at a token with what it measures, bounds and counts; `to` is the token after it. */
export function readNumber(tokens: readonly Token[], from: number, lang: Lang, bound: Bound | undefined): { fact: Fact; to: number } | undefined {
  const zero = readZero(tokens, from, lang)
  if (zero) return zero
  const start = readAmount(tokens, from, lang, bound !== undefined || /^(?:first|last|next|past|the)$/.test(at(tokens, from - 1).text))
  if (!start) return undefined
  const { first, last } = readSpan(tokens, start, lang)
  const measure = readMeasure(tokens, first, last ?? first, lang)
  const turned = last || measure ? undefined : turnedBefore(tokens, first, lang)
  const span = measure ?? { from: first.from, to: (last ?? first).to }
  const unit = measure?.kind === 'duration' || measure?.kind === 'age' ? undefined : unitAfter(tokens, span.to, lang)
  const before = (span.from === first.from ? bound : boundBefore(tokens, span.from, lang)) ?? boundAcross(tokens, span.from, lang)
  const after = before ? undefined : boundAfter(tokens, span.to, lang)
  const number: Surrounded = { first, last, measure, turned, unit, before }
  const qualifier = turned !== undefined ? 'about' : first.type === 'ordinal' ? undefined
    : before ? boundOf(tokens, before, span.to, { age: mayBeAge(tokens, number, lang), duration: measure?.kind === 'duration' }) : after?.qualifier
  const isOpened = last !== undefined && /^(?:от|с|со|from|between|между)$/.test(at(tokens, span.from - 1).text)
  const head = before && qualifier ? before.from : span.from - (isOpened || turned !== undefined ? 1 : 0)
  const to = Math.max(span.to, (last ?? first).to) + (after ? after.to - after.from : 0)
  const readings = numberReadings(tokens, number, lang)
  return {
    to,
    fact: {
      kind: kindOf(number), value: readings[0] ?? '', readings, written: '', start: at(tokens, head).start, end: at(tokens, to - 1).end,
      manner: first.manner, ...(qualifier ? { qualifier } : {}), ...(isDenied(tokens, head, lang) ? { negated: true } : {}),
      ...(unit !== undefined ? { unit } : {}), ...(isWeak(number, at(tokens, first.from - 1).text) ? { weak: true } : {}),
    },
  }
}

function kindOf({ first, last, measure, turned }: Surrounded): FactKind {
  if (last) return 'range'
  if (measure) return measure.kind
  if (turned !== undefined && turned !== 'about') return 'duration'
  return first.type === 'ordinal' ? 'ordinal' : first.type === 'decade' ? 'date' : 'number'
}

/** «один» and "one" are often no numbers, unless they count people, money or per cent. */
function isWeak({ first, last, measure, unit }: Surrounded, before: string): boolean {
  if (!first.isWeak || last || measure?.kind === 'percent' || measure?.kind === 'money') return false
  if (/^(?:на|per|for)$/.test(before)) return true // «400 долларов на одного ребёнка» is as much per child
  return !(first.type === 'cardinal' && first.value === 1 && unit !== undefined && people.includes(unit))
}
