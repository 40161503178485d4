import { z } from 'zod'
import { both, field, id } from '../issues/field.ts'

/** The countries of return and of departure: `content/countries.yaml`. */
export const countriesSchema = z.array(
  z.strictObject({
    id: field(id, 'код страны в адресах', 'the country’s code in addresses', 'kg'),
    role: field(z.enum(['return', 'origin', 'none']), 'куда возвращаются (return), откуда (origin), миссий не найдено (none)', 'of return, of origin, or none when no mission was found', 'return'),
    name: field(both, 'название', 'the name', '{ ru: Кыргызстан, en: Kyrgyzstan }'),
    to: field(both, 'с предлогом «куда»', 'with the preposition “to”', '{ ru: в Кыргызстан, en: to Kyrgyzstan }'),
    from: field(both, 'с предлогом «откуда»', 'with the preposition “from”', '{ ru: из Сирии, en: from Syria }'),
    note: field(both.optional(), 'пояснение', 'a remark', "{ ru: '…', en: '…' }"),
    sources: field(z.array(id).optional(), 'источники пояснения', 'sources of the remark', '[kg-alarabiya-20210316]'),
  }),
)

/** A country of return or of departure. */
export type Country = z.infer<typeof countriesSchema>[number]
