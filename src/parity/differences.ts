import type { Name } from '../glossary/glossary.ts'
import type { Both, Lang } from '../lang/langs.ts'
import { agree, amountOf, isDate, yearsOf } from './agree.ts'
import type { Fact } from './fact.ts'
import { matchFacts, placeFacts, unitsClash, type Couple, type Placed } from './match-facts.ts'
import { matchNames } from './match-names.ts'
import { mergeDifferences } from './merge-differences.ts'
import type { ReadParagraph } from './likeness.ts'
import type { RuleName } from './parity-rules.ts'

/** One way in which a group of paragraphs does not say the same in both languages. */
export type Difference = {
  rule: RuleName
  severity: 'error' | 'warning'
  /** What differs: the fact itself, its unit, how it is bounded or denied; `less` where one says less than the other. */
  what: 'value' | 'unit' | 'qualifier' | 'negation' | 'less'
  ru?: Placed
  en?: Placed
}

/** What is known beside the two texts. */
export type Context = {
  glossary: readonly Name[]
  /** Figures of the missions that the texts are about. */
  ledger?: ReadonlySet<number>
  /** Years that a day without a year may belong to: those that a text names somewhere. */
  years?: Both<readonly string[]>
}

/** The differences between the facts of paragraphs that belong together, one for each fault. */
export function findDifferences(ru: readonly ReadParagraph[], en: readonly ReadParagraph[], context: Context): Difference[] {
  const [here, there] = [placeFacts(ru), placeFacts(en)]
  const amounts = matchFacts(here.filter(isAmount), there.filter(isAmount))
  const names = matchNames(here.filter((item) => !isAmount(item)), there.filter((item) => !isAmount(item)), context.glossary)
  return mergeDifferences([
    ...amounts.same.flatMap((pair) => differencesIn(pair, context.years)),
    ...amounts.bounded.map((pair): Difference => ({ rule: 'parity/qualifier', severity: 'warning', what: 'qualifier', ...pair })),
    ...amounts.differing.map((pair) => differing(pair, context.ledger)),
    ...amounts.ru.filter((item) => needsTwin(item, nearTo(item, here), nearTo(item, there))).map((item) => alone({ ru: item }, context.ledger)),
    ...amounts.en.filter((item) => needsTwin(item, nearTo(item, there), nearTo(item, here))).map((item) => alone({ en: item }, context.ledger)),
    ...names.differing.map((pair): Difference => ({ rule: 'parity/name', severity: 'warning', what: 'value', ...pair })),
    ...names.ru.map((item): Difference => ({ rule: 'parity/name', severity: 'warning', what: 'value', ru: item })),
    ...names.en.map((item): Difference => ({ rule: 'parity/name', severity: 'warning', what: 'value', en: item })),
  ])
}

/** The rule that a fact falls under. */
export function ruleOf(fact: Fact): RuleName {
  if (fact.kind === 'name' || fact.kind === 'quoted') return 'parity/name'
  if (fact.kind === 'percent') return 'parity/percent'
  if (fact.kind === 'money') return 'parity/money'
  if (fact.kind === 'ordinal') return 'parity/ordinal'
  return fact.kind === 'date' || (fact.kind === 'range' && isDate(fact.value)) ? 'parity/date' : 'parity/number'
}

function isAmount({ fact }: Placed): boolean {
  return fact.kind !== 'name'
}

function differencesIn({ ru, en }: Couple, years: Context['years']): Difference[] {
  const [a, b] = [ru.fact, en.fact]
  if (isDenied(ru, 'ru') !== isDenied(en, 'en')) return [{ rule: 'parity/negation', severity: 'warning', what: 'negation', ru, en }]
  if (unitsClash(a, b)) return [{ rule: 'parity/number', severity: a.manner === 'words' && b.manner === 'words' ? 'warning' : 'error', what: 'unit', ru, en }]
  if (agree(a, b) === 'nearly') return saysYear(a, b, years) ? [] : [{ rule: 'parity/date', severity: 'warning', what: 'less', ru, en }]
  if (a.qualifier !== b.qualifier && !(a.weak && b.weak)) return [{ rule: 'parity/qualifier', severity: 'warning', what: 'qualifier', ru, en }]
  return []
}

/** Whether a fact is denied, also from a little further off: «не все 64», "not on 20 March", "none of the 64", «вместо 64». */
function isDenied({ fact, paragraph: { text } }: Placed, lang: Lang): boolean {
  return fact.negated === true || denials[lang].test(text.slice(Math.max(0, fact.start - 40), fact.start))
}

const denials: Both<RegExp> = {
  ru: /(?<!\p{L})(?:не(?:\s+(?:все|всех|всем|всеми))?|ни(?:\s+од(?:ин|на|но|ного|ной|ному|ну|ним))?|никто|никого|вместо)(?:\s+(?:в|на|с|к|о|об|из|по|за|для|у|от|этих|тех))*\s+$/iu,
  en: /\b(?:not(?:\s+(?:all|one|a single one))?|no longer|no one|nobody|none|neither|nor|rather than|instead of)(?:\s+(?:on|in|from|of|at|by|for|with|to|the|these|those))*\s+$/i,
}

/** A day whose year its text names elsewhere needs no year of its own. */
function saysYear(a: Fact, b: Fact, years: Context['years']): boolean {
  const [less, more, lang] = a.value.startsWith('--') ? ([a, b, 'ru'] as const) : ([b, a, 'en'] as const)
  return less.value.startsWith('--') && yearsOf(more.value).every((year) => years?.[lang].includes(year))
}

function differing({ ru, en }: Couple, ledger: Context['ledger']): Difference {
  const [a, b] = [ru.fact, en.fact]
  const rules = [ruleOf(a), ruleOf(b)]
  const strict = (['parity/money', 'parity/percent', 'parity/date', 'parity/number', 'parity/ordinal', 'parity/name'] as const).find((rule) => rules.includes(rule))
  const rule = isOtherScale(a, b) && strict !== 'parity/date' ? 'parity/scale' : (strict ?? 'parity/number')
  return { rule, severity: gradeOf([a, b], rule, ledger), what: 'value', ru, en }
}

function alone(sides: { ru?: Placed; en?: Placed }, ledger: Context['ledger']): Difference {
  const facts = [sides.ru, sides.en].flatMap((item) => (item ? [item.fact] : []))
  const rule = facts[0] ? ruleOf(facts[0]) : 'parity/number'
  return { rule, severity: gradeOf(facts, rule, ledger), what: 'value', ...sides }
}

/** The same digits in another place: 1,6 тысячи and 1.6 million, 2,1 and 21. */
function isOtherScale(a: Fact, b: Fact): boolean {
  const [one, other] = [amountOf(a.value), amountOf(b.value)]
  return !!one && !!other && one !== other && Number.isInteger(Math.round(Math.log10(one / other) * 1e9) / 1e9)
}

/** Words, ordinals and names only warn, unless one of them is a figure of the ledger and the other is not. */
function gradeOf(facts: readonly Fact[], rule: RuleName, ledger: Context['ledger']): Difference['severity'] {
  if (rule === 'parity/name') return 'warning'
  if (rule !== 'parity/ordinal' && (facts.some((fact) => fact.manner === 'digits') || rule === 'parity/scale')) return 'error'
  if (rule === 'parity/date' || rule === 'parity/percent' || rule === 'parity/money') return 'error'
  const known = facts.map((fact) => ledger?.has(amountOf(fact.value) ?? NaN) ?? false)
  return rule !== 'parity/ordinal' && known.length > 1 && known[0] !== known[1] ? 'error' : 'warning'
}

/** Whether a fact that stands alone must have a twin: not if it is said once more than there, or is part of a date that is there. */
function needsTwin({ fact }: Placed, own: readonly Placed[], others: readonly Placed[]): boolean {
  if (fact.weak) return false
  const isRepeated = own.some((item) => item.fact !== fact && agree(item.fact, fact) === 'same') && others.some((item) => agree(item.fact, fact) === 'same')
  if (isRepeated) return false
  if (!isDate(fact.value)) return true
  return !others.some((item) => item.fact.readings.some((reading) => isDate(reading) && reading.startsWith(fact.value.replace(/\.\..*$/, ''))))
}

/** The facts of a group near a place; all of them, but for a paragraph of a book's length. */
function nearTo({ order }: Placed, facts: readonly Placed[]): readonly Placed[] {
  const middle = Math.round(order * facts.length)
  return facts.length < 2000 ? facts : facts.slice(Math.max(0, middle - 200), middle + 200)
}
