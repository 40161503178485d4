import { z } from 'zod'
import { both, field } from '../issues/field.ts'

/** Terms that the style of this site forbids, with those to write instead: `content/style.yaml`. */
export const styleSchema = z.array(
  z.strictObject({
    not_ru: field(z.array(z.string().min(1)).default([]), 'так не пишем по-русски; падежи найдутся сами', 'never written in Russian; its cases are found', '[возвращенцы, жёны боевиков]'),
    not_en: field(z.array(z.string().min(1)).default([]), 'так не пишем по-английски', 'never written in English; a plural in s is found', '[ISIS wife, ISIS wives]'),
    say: field(both, 'как писать', 'what to write', "{ ru: возвращённые граждане, en: returned citizens }"),
    why: field(both, 'почему, одно предложение', 'why, one sentence', "{ ru: '…', en: '…' }"),
    in_quotes: field(z.boolean().optional(), 'можно ли в цитате, взятой в кавычки', 'whether a quotation in quotation marks may have it', 'true'),
  }),
)

/** A term that the style forbids. */
export type StyleTerm = z.infer<typeof styleSchema>[number]
