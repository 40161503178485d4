import { z } from 'zod'
import type { Lang } from '../lang/langs.ts'
import { both, field, id } from '../issues/field.ts'

/** What a name names. */
export const nameTypes = ['person', 'body', 'media', 'operation', 'camp', 'place', 'term', 'programme'] as const

/** Names in both languages, with the forms they are met in: `content/glossary.yaml`. */
export const glossarySchema = z.array(
  z.strictObject({
    id: field(id, 'имя записи, не меняется никогда', 'the name of the entry, never changed', 'mfa-kg'),
    type: field(z.enum(nameTypes), 'что это: лицо, орган, СМИ, операция, лагерь, место, понятие, программа', 'a person, body, media, operation, camp, place, term or programme', 'body'),
    ru: field(z.string().min(1), 'как пишем по-русски', 'how we write it in Russian', 'ЮНИСЕФ'),
    en: field(z.string().min(1), 'как пишем по-английски', 'how we write it in English', 'UNICEF'),
    abbr_ru: field(z.string().optional(), 'сокращение по-русски', 'the Russian abbreviation', 'МККК'),
    abbr_en: field(z.string().optional(), 'сокращение по-английски', 'the English abbreviation', 'ICRC'),
    native: field(z.record(z.string(), z.string()).optional(), 'на языке страны', 'in the country’s language', '{ ky: Айкөл }'),
    role: field(both.optional(), 'должность', 'the office held', "{ ru: '…', en: '…' }"),
    variants_ru: field(z.array(z.string()).optional(), 'другие формы, встреченные в русских источниках', 'other forms met in Russian sources', '[Айкөл]'),
    variants_en: field(z.array(z.string()).optional(), 'другие формы, встреченные в английских источниках', 'other forms met in English sources', '[Aykol]'),
    variants_unseen: field(z.array(z.string()).optional(), 'формы только для поиска', 'forms for search only', '[Aikel]'),
    not: field(z.array(z.string()).optional(), 'так это имя писать не надо', 'how this name must not be spelt', '[Мэрим, Meirim]'),
    basis: field(
      z.enum(['attested', 'attested-one-language', 'common', 'uncertain']),
      'откуда написание: из источников, из одного языка, общепринятое, под вопросом',
      'where the spelling comes from: sources, one language only, common usage, uncertain',
      'attested',
    ),
    seen: field(z.enum(['both', 'ru', 'en', 'none']).optional(), 'на каких языках написание встречено в источниках', 'in which languages the spelling was met in sources', 'both'),
    note: field(both.optional(), 'пояснение для редактора', 'a remark for editors', "{ ru: '…', en: '…' }"),
  }),
)

/** One name in both languages. */
export type Name = z.infer<typeof glossarySchema>[number]

/** The name of an entry, its abbreviation first if it has one: `ЮНИСЕФ`, `МИД Кыргызской Республики`. */
export function shortName(name: Name, lang: Lang): string {
  return (lang === 'ru' ? name.abbr_ru : name.abbr_en) ?? name[lang]
}

/** The short name of the entry with an id; the id itself where there is none. */
export function nameOf(glossary: readonly Name[], id: string, lang: Lang): string {
  const name = glossary.find((entry) => entry.id === id)
  return name ? shortName(name, lang) : id
}
