import { z } from 'zod'
import { both, count, field, id, looseDate } from '../issues/field.ts'

/** What a claim counts. */
export const measures = [
  'total', 'children', 'women', 'men',
  'boys', 'girls', 'orphans', 'families',
  'under-3', 'aged-2-3', 'kindergarten-age', 'school-age', 'under-school-age',
  'suspects', 'mothers-children', 'planned-total', 'planned-children',
  'running-total', 'running-children', 'running-women', 'running-men', 'running-orphans',
] as const

/** What a claim counts. */
export type Measure = (typeof measures)[number]

/** How exact a number was said to be. */
export const qualifiers = ['about', 'more-than', 'at-least', 'up-to'] as const

/** How exact a number was said to be. */
export type Qualifier = (typeof qualifiers)[number]

/** A number with who said it, when, about what, and where it can be read. */
export const claimSchema = z.strictObject({
  measure: field(z.enum(measures), 'что посчитано', 'what is counted', 'children'),
  value: field(count, 'число, как его назвал источник', 'the number as the source gave it', '71'),
  by: field(id, 'кто назвал число: id из glossary.yaml', 'who gave the number: an id of glossary.yaml', 'mfa-kg'),
  said: field(looseDate.optional(), 'когда названо, насколько известно', 'when it was given, as far as known', '2024-02-20'),
  qualifier: field(z.enum(qualifiers).optional(), 'оговорка при числе', 'a qualifier of the number', 'about'),
  use: field(both.optional(), 'сайт берёт это число; почему', 'the site uses this number; why', "{ ru: 'МИД, 20 февраля 2024 года', en: 'Foreign Ministry, 20 February 2024' }"),
  aside: field(both.optional(), 'почему число вызывает сомнение; такое число не рисуется', 'why the number is doubtful; such a number is not drawn', "{ ru: 'Видимо, описка.', en: 'Probably a slip.' }"),
  note: field(both.optional(), 'пояснение к числу', 'a remark on the number', "{ ru: 'Без учёта экипажа.', en: 'Crew not counted.' }"),
  sources: field(z.array(id).min(1), 'где это написано: id из sources.yaml', 'where it is written: ids of sources.yaml', '[kg-kginform-20240221]'),
})

/** A number with who said it, when, about what, and where it can be read. */
export type Claim = z.infer<typeof claimSchema>

/** The claims that stand for the result of a mission: neither set aside nor about something else than this measure. */
export function claimsOf(claims: readonly Claim[], measure: Measure): Claim[] {
  return claims.filter((claim) => claim.measure === measure && !claim.aside)
}

/** The value that the site uses for a measure, if one is marked. */
export function usedValue(claims: readonly Claim[], measure: Measure): number | undefined {
  return claims.find((claim) => claim.measure === measure && claim.use)?.value
}
