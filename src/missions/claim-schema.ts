import { z } from 'zod'
import { both, count, field, id, looseDate } from '../issues/field.ts'
import { measures, qualifiers } from './claim.ts'

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
