import type { Lang } from '../lang/langs.ts'
import { readDates } from '../reading/dates.ts'
import type { Fact, Qualifier } from './fact.ts'
import { boundBefore } from './qualifiers.ts'
import { readNumber } from './read-number.ts'
import { at, type Token } from '../reading/token.ts'

/** Reads the numbers, dates and measures of a text, in order; `written` is left for the caller. */
export function readAmounts(tokens: readonly Token[], lang: Lang): Fact[] {
  const facts: Fact[] = []
  for (let index = 0; index < tokens.length; ) {
    const token = at(tokens, index)
    if (token.kind === 'name' || token.kind === 'sign') {
      index++
      continue
    }
    const dates = readDates(tokens, index, lang)
    const bound = boundBefore(tokens, index, lang)
    if (dates && !(bound && isBareYear(tokens, index, dates.to) && countsYears.has(bound.qualifier))) {
      facts.push(...dates.facts)
      index = dates.to
      continue
    }
    const read = readNumber(tokens, index, lang, bound)
    if (read) facts.push(read.fact)
    index = read ? read.to : index + 1
  }
  return facts
}

const countsYears = new Set<Qualifier>(['more-than', 'at-least', 'less-than', 'almost', 'exactly'])

function isBareYear(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && at(tokens, from).kind === 'digits'
}
