import { z } from 'zod'
import { both, field, looseDate, id } from '../issues/field.ts'

/** Who is behind a source. */
export const sourceKinds = [
  'official', 'un', 'state-media', 'media', 'media-citing-official', 'media-citing-un', 'ngo', 'ngo-media', 'research', 'legal-text',
] as const

/** How the id of a source begins: whose subject it is; the page of sources is divided by it. */
export const sourceGroups = ['kg', 'kz', 'uz', 'tj', 'rg', 'un', 'us', 'iq', 'aanes'] as const

// Written whole, without the signs that would end an attribute.
const webAddress = z.url({ protocol: /^https?$/, hostname: /\.[a-z0-9-]{2,}\.?$/i }).regex(/^[^\s<>"`\\]+$/)

/** Every page the record rests on, by id: `content/sources.yaml`. */
export const sourcesSchema = z.record(
  field(
    id.regex(new RegExp(`^(?:${sourceGroups.join('|')})-`)),
    `имя источника начинается с ${sourceGroups.join('-, ')}- и состоит из малых латинских букв, цифр и дефисов`,
    `the id of a source begins with ${sourceGroups.join('-, ')}- and holds small Latin letters, digits and hyphens`,
    'kg-24kg-345345',
  ),
  z.strictObject({
    publisher: field(z.string().min(1), 'кто опубликовал', 'who published it', 'Kaktus.media'),
    title: field(z.string().min(1), 'заголовок на языке источника', 'the headline in the source’s language', "'…'"),
    date: field(looseDate.optional(), 'дата публикации, насколько известна', 'the date of publication, as far as known', '2024-02-21'),
    date_basis: field(
      z.enum(['shown', 'inferred', 'unknown']),
      'дата напечатана (shown), выведена (inferred) или неизвестна (unknown)',
      'the date is printed (shown), inferred or unknown',
      'shown',
    ),
    url: field(webAddress, 'адрес страницы', 'the address of the page', 'https://24.kg/…'),
    stored_url: field(webAddress.optional(), 'адрес прочитанной копии', 'the address of the copy that was read', 'https://…'),
    lang: field(z.string().regex(/^[a-z]{2,3}$/), 'язык источника (ISO 639)', 'the language of the source (ISO 639)', 'ky'),
    kind: field(z.enum(sourceKinds), 'чей это источник', 'who is behind the source', 'official'),
    title_note: field(both.optional(), 'оговорка о заголовке', 'a remark on the headline', "{ ru: '…', en: '…' }"),
    note: field(both.optional(), 'оговорка: зеркало, перепечатка, сомнение', 'a remark: mirror, reprint, doubt', "{ ru: '…', en: '…' }"),
  }),
)

/** Sources by id. */
export type Sources = z.infer<typeof sourcesSchema>

/** One page the record rests on. */
export type Source = Sources[string]
