import { z } from 'zod'
import { makeArticlesUsing, type ArticlesUsing } from '../articles/uses.ts'
import { langs, makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { makeFigures, type Figure } from '../missions/figures.ts'
import { recordPath, twinPath } from '../site/paths.ts'
import { licence } from '../site/site.ts'
import { shapeVersion } from './data-package.ts'
import type { Recorded } from './tables.ts'

/** What the records of pages are made from, in one language; `site` is the address of the site without a slash at its end. */
export type RecordContext = { archive: Recorded; figures: ReadonlyMap<string, Figure>; articlesUsing: ArticlesUsing; lang: Lang; site: string }

/** The context of the records of one language; made once for all of them. */
export function makeRecordContext(archive: Recorded, lang: Lang, site: string): RecordContext {
  const figures = makeFigures(archive.missions, archive.totals.totals)
  return { archive, figures: new Map(figures.map((figure) => [figure.id, figure])), articlesUsing: makeArticlesUsing(archive.articles), lang, site }
}

/** Gives a key of a record its sentence, in every language; the JSON Schema and the page about the files print it. */
export function said<Schema extends z.ZodType>(schema: Schema, ru: string, en: string): Schema {
  return schema.meta({ description: en, description_ru: ru })
}

const address = z.url()

/** A page of this site that a record refers to. */
export const linkShape = z.strictObject({
  id: said(z.string(), 'имя, как в таблицах', 'the name as in the tables'),
  name: said(z.string(), 'название на языке записи', 'the name in the language of the record'),
  url: said(address.optional(), 'адрес страницы, если она есть', 'the address of its page, if it has one'),
})

/** A page and its record. */
export const pageShape = z.strictObject({ page: address, record: address })

/** What the record of every page begins with. */
export const envelope = {
  version: said(z.literal(shapeVersion), 'номер формы записи', 'the number of the record’s shape'),
  lang: said(z.enum(langs), 'язык записи', 'the language of the record'),
  url: said(address, 'адрес страницы', 'the address of the page'),
  twins: said(
    z.partialRecord(z.enum(langs), pageShape),
    'эта страница и её запись на каждом языке, на котором она есть',
    'this page and its record in every language it exists in',
  ),
  licence: said(z.strictObject({ name: z.string(), url: address }), 'на каких условиях это можно использовать', 'the terms of use'),
}

const { lang: _lang, twins: _twins, ...inAll } = envelope

/** What the record of a page begins with that is in every language at once. */
export const envelopeInAll = inAll

type Twins = Partial<Both<{ page: string; record: string }>>

/** The beginning of the record of the page at a path, which exists in some languages. */
export function makeEnvelope({ lang, site }: RecordContext, path: string, available: readonly Lang[] = langs) {
  const pathIn = makeBoth((each) => twinPath(path, each))
  return {
    version: shapeVersion,
    lang,
    url: site + path,
    twins: Object.fromEntries(available.map((each) => [each, { page: site + pathIn[each], record: site + recordPath(pathIn[each]) }])) as Twins,
    licence: { name: licence.name, url: licence.url[lang] },
  }
}

/** The beginning of the record of the page at a path that is in every language at once. */
export function makeEnvelopeInAll(site: string, path: string) {
  return { version: shapeVersion, url: site + path, licence: { name: licence.name, url: licence.url[langs[0]] } }
}
