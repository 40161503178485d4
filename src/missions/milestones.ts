import { z } from 'zod'
import { both, confidence, field, id, looseDate, publication } from '../issues/field.ts'
import { compareDates } from '../lang/dates.ts'

/** What kind of event a milestone is. */
export const categories = [
  'mission', 'national-law', 'government-decision', 'government-programme', 'presidential-decision',
  'un-decision', 'un-guidance', 'un-programme', 'un-statement', 'un-event', 'conference', 'meeting', 'visit', 'statement',
] as const

/** Decisions, laws and meetings around the missions: `content/milestones.yaml`. */
export const milestonesSchema = z.array(
  z.strictObject({
    id: field(id, 'имя вехи, не меняется никогда', 'the name of the milestone, never changed', 'ms-kg-order-2022'),
    date: field(looseDate, 'когда, насколько известно', 'when, as far as known', '2022-06-14'),
    end: field(looseDate.optional(), 'последний день', 'the last day', '2025-10-01'),
    scope: field(id, 'страна, region или un', 'the country, or region, or un', 'kg'),
    category: field(z.enum(categories), 'род события', 'the kind of event', 'government-decision'),
    tier: field(z.int().min(1).max(2), '1 — на диаграмме, 2 — только в таблице', '1 on the chart, 2 in the table only', '1'),
    title: field(both, 'название', 'the title', "{ ru: '…', en: '…' }"),
    detail: field(both, 'одно-два предложения', 'a sentence or two', "{ ru: '…', en: '…' }"),
    confidence: field(confidence.optional(), 'насколько дата надёжна, если не вполне', 'how sure the date is, if not fully', 'medium'),
    note: field(both.optional(), 'пояснение к дате или тексту', 'a remark on the date or text', "{ ru: '…', en: '…' }"),
    ...publication,
    sources: field(z.array(id).min(1), 'где это написано: id из sources.yaml', 'where it is written: ids of sources.yaml', '[kg-sng-20231108]'),
  }),
)

/** One milestone. */
export type Milestone = z.infer<typeof milestonesSchema>[number]

/** Milestones by date. */
export function orderMilestones(milestones: readonly Milestone[]): Milestone[] {
  return [...milestones].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
}
