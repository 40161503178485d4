import { z } from 'zod'
import { makeSay } from '../lang/words.ts'
import { dataPath, dictionaryPath, filesPath } from '../site/paths.ts'
import { tableSchemaPath, zipName, type WrittenFile } from './data-package.ts'
import { envelope, makeEnvelope, said, type RecordContext } from './record.ts'
import type { TableWords } from './table.ts'
import { workbookName } from './workbook.ts'

const title = said(z.string(), 'заголовок', 'the title')
const about = said(z.string(), 'что на странице', 'what the page holds')

const fileShape = z.strictObject({
  url: said(z.url(), 'адрес файла', 'the address of the file'),
  bytes: said(z.int(), 'размер', 'its size'),
  sha256: said(z.string(), 'контрольная сумма', 'its checksum'),
})

const tableShape = z.strictObject({
  id: said(z.string(), 'имя таблицы', 'the name of the table'),
  name: said(z.string(), 'название на языке записи', 'the name in the language of the record'),
  about: said(z.string(), 'что значит её строка', 'what a row of it is'),
  schema: said(z.url(), 'её схема (Table Schema)', 'its schema (Table Schema)'),
})

/** The shape of the record of the data page. */
export const dataShape = z.strictObject({
  ...envelope,
  kind: z.literal('data'),
  title,
  about,
  package: said(z.url(), 'описание всех таблиц и файлов (Data Package)', 'the description of every table and file (Data Package)'),
  zip: said(fileShape, 'всё одним файлом', 'all of it in one file'),
  workbook: said(fileShape, 'все таблицы одной книгой для табличных программ', 'all tables as one workbook for spreadsheets'),
  tables: said(z.array(tableShape.extend({ rows: said(z.int(), 'сколько строк', 'how many rows'), files: z.array(fileShape) })), 'таблицы страницы и их файлы', 'the tables of the page and their files'),
  corpus: said(z.array(fileShape), 'файлы параллельного корпуса', 'the files of the parallel corpus'),
  gaps: said(z.array(z.string()), 'чего мы не знаем', 'what we do not know'),
})

/** The shape of the record of the data dictionary. */
export const dictionaryShape = z.strictObject({
  ...envelope,
  kind: z.literal('dictionary'),
  title,
  about,
  tables: said(
    z.array(tableShape.extend({
      key: said(z.array(z.string()), 'ключ строки', 'the key of a row'),
      columns: z.array(z.strictObject({
        name: z.string(), title: z.string(), about: z.string(), type: z.string(), required: z.boolean(),
        values: said(z.array(z.string()).optional(), 'единственные возможные значения', 'the only values there are'),
        hxl: said(z.string(), 'хештег HXL', 'its HXL hashtag'),
      })),
    })),
    'таблицы и столбцы',
    'the tables and their columns',
  ),
})

/** The shape of the record of the page on files for programs. */
export const filesShape = z.strictObject({
  ...envelope,
  kind: z.literal('files'),
  title,
  about,
  addresses: said(z.array(z.strictObject({ about: z.string(), urls: z.array(z.url()) })), 'что по каким адресам', 'what stands at which address'),
  records: said(z.array(z.strictObject({ kind: z.string(), about: z.string(), schema: z.url() })), 'роды записей и их схемы', 'the kinds of records, and their schemas'),
})

type FilledTable = { table: TableWords; rows: readonly unknown[] }

/** The record of the data page: what it shows, as files; `files` are those that were written. */
export function makeDataRecord(filled: readonly FilledTable[], files: readonly WrittenFile[], context: RecordContext): z.infer<typeof dataShape> {
  const { archive, lang, site } = context
  const say = makeSay(lang)
  const fileOf = ({ path, bytes, hash }: WrittenFile) => ({ url: `${site}/data/${path}`, bytes, sha256: hash })
  const filesIn = (isIt: (path: string) => boolean) => files.filter(({ path }) => isIt(path)).map(fileOf)
  const [zip, workbook] = [zipName, workbookName].map((name) => filesIn((path) => path === name)[0])
  if (!zip || !workbook) throw new Error(`${zipName} or ${workbookName} was not written`)
  return {
    ...makeEnvelope(context, dataPath(lang)),
    kind: 'data',
    title: say('data.title'),
    about: say('data.lead'),
    package: `${site}/data/datapackage.json`,
    zip,
    workbook,
    tables: filled.map(({ table, rows }) => ({ ...recordTable(table, context), rows: rows.length, files: filesIn((path) => path.startsWith(`${table.id}.`)) })),
    corpus: filesIn((path) => path.startsWith('parallel/')),
    gaps: archive.totals.gaps.map((gap) => gap[lang]),
  }
}

/** The record of the data dictionary. */
export function makeDictionaryRecord(tables: readonly TableWords[], context: RecordContext): z.infer<typeof dictionaryShape> {
  const { lang } = context
  const say = makeSay(lang)
  return {
    ...makeEnvelope(context, dictionaryPath(lang)),
    kind: 'dictionary',
    title: say('dictionary.title'),
    about: say('dictionary.lead'),
    tables: tables.map((table) => ({
      ...recordTable(table, context),
      key: table.key,
      columns: table.columns.map(({ name, title, about, type, required = false, values, hxl }) => ({ name, title: title[lang], about: about[lang], type, required, values: values && [...values], hxl })),
    })),
  }
}

/** The record of the page on files for programs. */
export function makeFilesRecord(addresses: readonly { about: string; paths: readonly string[] }[], records: readonly { kind: string; about: string; schema: string }[], context: RecordContext): z.infer<typeof filesShape> {
  const { lang, site } = context
  const say = makeSay(lang)
  return {
    ...makeEnvelope(context, filesPath(lang)),
    kind: 'files',
    title: say('api.title'),
    about: say('api.lead'),
    addresses: addresses.map(({ about, paths }) => ({ about, urls: paths.map((path) => site + path) })),
    records: records.map(({ kind, about, schema }) => ({ kind, about, schema: site + schema })),
  }
}

function recordTable(table: TableWords, { lang, site }: RecordContext): z.infer<typeof tableShape> {
  return { id: table.id, name: table.title[lang], about: table.about[lang], schema: `${site}/data/${tableSchemaPath(table)}` }
}
