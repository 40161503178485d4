import { usedValue } from './claim.ts'
import type { Mission } from './mission.ts'
import type { Total, TotalNote, Totals } from './totals.ts'

const measures = ['total', 'children', 'women', 'men'] as const

/** A part of a total with its number; nothing where none was published. */
export type Part = { id: string; value: number | undefined }

/** A published number beside the sum of its parts. */
export type Sum = {
  measure: (typeof measures)[number]
  published: number
  parts: Part[]
  /** The sum of the parts that are known. */
  sum: number
  /** Whether every part is known. */
  complete: boolean
  /** Published minus sum; 0 when the qualifier of the total covers the difference. */
  difference: number
}

/** Everything that is known of how a total adds up. */
export type Reconciliation = {
  total: Total
  sums: Sum[]
  /** The difference between a total and its own women, children and men, where all three were given. */
  inner: number
  notes: TotalNote[]
  /** Whether a note is needed: something complete does not add up. */
  open: boolean
}

/** Sets every published total beside its parts, missions or other totals, and the notes that explain the difference. */
export function reconcile(totals: Totals, missions: readonly Mission[]): Reconciliation[] {
  return totals.totals.map((total) => {
    const sums = measures.flatMap((measure) => sumOf(total, measure, totals.totals, missions))
    const inner = innerDifference(total)
    const notes = totals.notes.filter((note) => note.explains?.includes(total.id))
    const differs = inner !== 0 || sums.some((sum) => sum.complete && sum.difference !== 0)
    return { total, sums, inner, notes, open: differs && notes.length === 0 }
  })
}

function sumOf(total: Total, measure: Sum['measure'], totals: readonly Total[], missions: readonly Mission[]): Sum[] {
  const published = total.figures[measure]
  if (published === undefined || !total.parts) return []
  const parts = total.parts.map((id) => ({ id, value: partValue(id, measure, totals, missions) }))
  const sum = parts.reduce((value, part) => value + (part.value ?? 0), 0)
  const complete = parts.every((part) => part.value !== undefined)
  return [{ measure, published, parts, sum, complete, difference: differenceOf(published, sum, total.qualifier) }]
}

/** A mission's number is nought where its total is known and the other parts already make it up. */
function partValue(id: string, measure: Sum['measure'], totals: readonly Total[], missions: readonly Mission[]): number | undefined {
  const total = totals.find((item) => item.id === id)
  if (total) return total.figures[measure]
  const claims = missions.find((mission) => mission.id === id)?.claims ?? []
  const value = usedValue(claims, measure)
  if (value !== undefined || measure === 'total') return value
  const named = measures.slice(1).map((part) => usedValue(claims, part) ?? 0)
  return usedValue(claims, 'total') === named.reduce((sum, part) => sum + part, 0) ? 0 : undefined
}

/** “More than 300” is borne out by 334, “about 2,200” by 2,199 (within one in a hundred). */
function differenceOf(published: number, sum: number, qualifier: Total['qualifier']): number {
  if ((qualifier === 'more-than' || qualifier === 'at-least') && sum >= published && sum < published * 1.15) return 0
  if (qualifier === 'about' && Math.abs(published - sum) <= published / 100) return 0
  return published - sum
}

function innerDifference({ figures, qualifier }: Total): number {
  const { total, children, women, men } = figures
  if (total === undefined || children === undefined || women === undefined || men === undefined || qualifier) return 0
  return total - children - women - men
}
