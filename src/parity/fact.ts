import type { Lang } from '../lang/langs.ts'
import { readAmounts } from './read-amounts.ts'
import type { NameIndex } from './name-index.ts'
import { readNames } from './read-names.ts'
import { readQuotes } from './quotes.ts'
import { cutTokens } from '../reading/token.ts'

export { makeNameIndex, type NameIndex } from './name-index.ts'

/** What a text states and both languages must state alike. */
export type FactKind = 'number' | 'ordinal' | 'percent' | 'money' | 'date' | 'range' | 'age' | 'duration' | 'name' | 'quoted'

/** How a number is bounded: «более» and "more than" are `more-than`, «до», «не более», "up to" and "at most" are `up-to`. */
export type Qualifier = 'more-than' | 'at-least' | 'about' | 'up-to' | 'almost' | 'exactly' | 'less-than'

/** One thing that a text states. */
export type Fact = {
  kind: FactKind
  /**
   * The same in both languages for the same fact: `71`, `#6` (sixth), `1/3`, `2024-02-20`, `--02-20` (day without year), `2024-02`, `--02`,
   * `2021-spring`, `1990s`, `40%`, `400 USD`, `6 week`, `2023..2027`, `2..3 year`, `mfa-kg`, `aikol-5`. Compare values; kinds only describe.
   */
  value: string
  /** Every reading that is possible where a text is ambiguous; `value` is the first. Two facts agree if they share one. */
  readings: string[]
  /** As it stands in the text. */
  written: string
  /** Where it stands in the text, in UTF-16 units. */
  start: number
  end: number
  /** Digits and symbols, or words. */
  manner: 'digits' | 'words'
  /** Undefined when bare. */
  qualifier?: Qualifier
  /** Whether the number is denied: «не 71», "not 71"; «ни одного» and "none" are the value 0. */
  negated?: boolean
  /** What is counted, if it can be told, in no language: `child`, `woman`, `person`, `family`, `flight`. */
  unit?: string
  /** Needs no counterpart but may be one: «один», "first", «впервые», «сирийский», "parliament", most quotes. */
  weak?: boolean
}

/** Reads every fact of a plain paragraph, in order. `names` is made once from the glossary. */
export function readFacts(text: string, lang: Lang, names: NameIndex): Fact[] {
  const tokens = cutTokens(text)
  const named = readNames(tokens, names)
  const amounts = readAmounts(named.rest, lang)
  const quotes = readQuotes(text).filter((quote) => !named.facts.some((name) => name.start < quote.end && name.end > quote.start))
  return [...named.facts, ...amounts, ...quotes]
    .map((fact) => ({ ...fact, written: text.slice(fact.start, fact.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
