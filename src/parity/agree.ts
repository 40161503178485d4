import type { Fact } from './fact.ts'
import { remember } from '../reading/remember.ts'

/** How two facts stand to each other: `same`; `nearly` when one says less but nothing else; nothing when they differ. */
export type Agreement = 'same' | 'nearly' | undefined

/** Whether two facts state the same, whatever the words: `71` and «семьдесят один», «пятый этап» and "phase 5", "2023–2027" and «2023..2027». */
export function agree(a: Fact, b: Fact): Agreement {
  if (a.value === b.value || a.readings.some((reading) => b.readings.includes(reading))) return 'same'
  const [datesA, datesB] = [a, b].map(({ readings }) => readings.filter(isDate))
  if (datesA?.length && datesB?.length) return datesA.some((one) => datesB.some((other) => fitsDate(one, other))) ? 'nearly' : undefined
  if (a.kind === 'percent' || b.kind === 'percent' || a.kind === 'money' || b.kind === 'money') return undefined
  if (a.readings.some((one) => b.readings.some((other) => sameAmount(one, other)))) return 'same'
  return undefined
}

/** Whether a value names a day, a month, a season, a year, a decade or a span of them. */
export const isDate = remember((value: string): boolean =>
  value.split('..').every((end) => /^(?:\d{4}-(?:\d{2}(?:-\d{2})?|[a-z]+)|--\d{2}(?:-\d{2})?|\d{3}0s|(?:1[89]|20)\d{2})$/.test(end)))

/** The two ends of a span, each as a value of its own: `2..3 year → 2 year, 3 year`; none for anything else. */
export function endsOf(value: string): string[] {
  const [from, rest] = value.split('..')
  if (!from || !rest) return []
  const unit = /^\S+( .+|%)$/.exec(rest)?.[1] ?? ''
  return [from + (from.endsWith(unit) ? '' : unit), rest]
}

/** The number within a value: `#6 → 6`, `14 month → 14`; nothing in dates and names. */
export function amountOf(value: string): number | undefined {
  const [, digits] = /^#?(-?\d+(?:\.\d+)?)(?:%| \S+)?$/.exec(value) ?? []
  return digits === undefined || isDate(value) && !/^\d{4}$/.test(value) ? undefined : Number(digits)
}

/** The year of a date, if it has one. */
export function yearsOf(value: string): string[] {
  return value.split('..').flatMap((end) => (isDate(end) ? (/^\d{4}/.exec(end) ?? []) : []))
}

/** The same amount, where one side leaves out what it measures or counts in order: `#5` and `5`, `14 month` and `14`. */
function sameAmount(a: string, b: string): boolean {
  const [shapeA, shapeB] = [a, b].map((value) => /^(#?)(-?\d+(?:\.\d+)?)(?: (\S+))?$/.exec(value))
  return !!shapeA && !!shapeB && shapeA[2] === shapeB[2] && (!shapeA[3] || !shapeB[3] || shapeA[3] === shapeB[3])
}

/** Whether one date is the other with its year or its day left out: `--02-20` and `2024-02-20`, `2024-02` and `2024-02-20`. */
function fitsDate(a: string, b: string): boolean {
  const [endsA, endsB] = [a.split('..'), b.split('..')]
  return endsA.length === endsB.length && endsA.every((end, index) => fitsEnd(end, endsB[index] ?? '') || fitsEnd(endsB[index] ?? '', end))
}

function fitsEnd(less: string, more: string): boolean {
  if (less === more) return true
  if (less.startsWith('--')) return more.replace(/^\d{4}-/, '--').startsWith(less) && (!more.startsWith('--') || less.length < more.length)
  return /^\d{4}-\d{2}$/.test(less) && more.startsWith(`${less}-`)
}
