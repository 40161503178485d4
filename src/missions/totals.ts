import { z } from 'zod'
import { both, count, field, id, looseDate, publication } from '../issues/field.ts'
import { qualifiers } from './claim.ts'

const figures = z.strictObject({
  total: count.optional(),
  women: count.optional(),
  children: count.optional(),
  men: count.optional(),
})

const sources = field(z.array(id).min(1), 'где это написано: id из sources.yaml', 'where it is written: ids of sources.yaml', '[kg-24kg-345345]')

/** How the parts of a published total relate to it. */
export const results = [
  'reconciles', 'reconciles-total', 'reconciles-if', 'reconciles-with-339', 'explained', 'approximately', 'differs-slightly',
  'minor-difference', 'two-unexplained', 'locates-the-gap', 'does-not-reconcile', 'unresolved', 'outlier',
] as const

/** Published totals, the notes that explain why parts do not add up, and what is not known: `content/totals.yaml`. */
export const totalsSchema = z.strictObject({
  totals: z.array(
    z.strictObject({
      id: field(id, 'имя итога, не меняется никогда', 'the name of the total, never changed', 'kg-aikol-2025-09'),
      country: field(id, 'страна или region', 'the country, or region', 'kg'),
      as_of: field(looseDate.optional(), 'на какой день', 'as of which day', '2025-09-30'),
      scope: field(both, 'кого считает', 'whom it counts', "{ ru: '«Айкол», шесть этапов', en: 'Aikol, six phases' }"),
      by: field(id, 'кто назвал: id из glossary.yaml', 'who gave it: an id of glossary.yaml', 'sc-kg'),
      qualifier: field(z.enum(qualifiers).optional(), 'оговорка при числах', 'a qualifier of the numbers', 'more-than'),
      figures: field(figures, 'сами числа', 'the numbers', '{ total: 460, women: 145, children: 315 }'),
      parts: field(
        z.array(id).optional(),
        'из чего складывается: миссии или другие итоги; сумма проверяется',
        'what it is the sum of: missions or other totals; the sum is checked',
        '[kg-aikol-1, kg-aikol-2]',
      ),
      note: field(both.optional(), 'пояснение', 'a remark', "{ ru: '…', en: '…' }"),
      ...publication,
      sources,
    }),
  ),
  notes: z.array(
    z.strictObject({
      id: field(id, 'имя пояснения', 'the name of the note', 'kg-1'),
      country: field(id, 'страна или region', 'the country, or region', 'kg'),
      date: field(looseDate, 'когда пояснение записано', 'when the note was written', '2026-11-22'),
      explains: field(z.array(id).optional(), 'какие итоги оно объясняет', 'the totals it explains', '[kg-aikol-2025-09]'),
      claim: field(both, 'какое утверждение проверено', 'the claim that was checked', "{ ru: '…', en: '…' }"),
      computation: field(both, 'как посчитано', 'the computation', "{ ru: '59 + 95 = 154', en: '59 + 95 = 154' }"),
      result: field(z.enum(results), 'что получилось', 'what came out', 'does-not-reconcile'),
      explanation: field(both.optional(), 'объяснение', 'the explanation', "{ ru: '…', en: '…' }"),
      sources,
    }),
  ),
  gaps: field(z.array(both), 'чего мы не знаем', 'what we do not know', '[]'),
})

/** Everything in `content/totals.yaml`. */
export type Totals = z.infer<typeof totalsSchema>

/** A published total. */
export type Total = Totals['totals'][number]

/** A dated note on how a total relates to its parts. */
export type TotalNote = Totals['notes'][number]
