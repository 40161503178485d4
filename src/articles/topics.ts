import { z } from 'zod'
import { both, field, id } from '../issues/field.ts'

/** The subjects articles are shelved under: `content/topics.yaml`. */
export const topicsSchema = z.array(
  z.strictObject({
    id: field(id, 'имя темы в адресах', 'the topic’s name in addresses', 'school'),
    name: field(both, 'название', 'the name', '{ ru: Школа, en: Schooling }'),
    about: field(both, 'о чём эта тема, одно предложение', 'what the topic is about, one sentence', "{ ru: '…', en: '…' }"),
  }),
)

/** A subject articles are shelved under. */
export type Topic = z.infer<typeof topicsSchema>[number]
