import { langs, type Both, type Lang } from '../lang/langs.ts'
import { dataPath, homePath } from '../site/paths.ts'
import { licence, siteName } from '../site/site.ts'
import { plainSpaces } from './plain-spaces.ts'
import type { Column, TableWords } from './table.ts'

/** A file of the package as it was written; the hash is SHA-256 in hexadecimal. */
export type WrittenFile = { path: string; bytes: number; hash: string }

/** A file of the package beside the tables, and what it is; `table` says what its rows are made of, if it is CSV. */
export type OtherFile = { path: string; name: string; mediatype: string; title: Both; about: Both; table?: TableWords }

/** The version of the shape of everything published as data; it grows when a column or a key is taken away or changes its meaning. */
export const shapeVersion = 1 as const

/** The same as the version of a package (Semantic Versioning). */
export const packageVersion = `${shapeVersion}.0.0`

/** The whole package in one file, beside its parts. */
export const zipName = 'homeward-data.zip'

/** What the data is about, for those who search for data sets. */
export const keywords = ['repatriation', 'children', 'Central Asia', 'Kyrgyzstan', 'Kazakhstan', 'Uzbekistan', 'Tajikistan', 'Syria', 'Iraq'] as const

// Tools that know one language read this one.
const first: Lang = 'en'
const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`

/** The descriptor of the open data (Data Package 2.0, datapackage.org); a path is that of the file beside the descriptor. */
export function makeDescriptor(tables: readonly TableWords[], others: readonly OtherFile[], files: readonly WrittenFile[], { site, name, description }: { site: string; name: Both; description: Both }): object {
  const written = new Map(files.map((file) => [file.path, file]))
  return {
    $schema: profile('datapackage'),
    name: 'homeward',
    ...inLangs('title', name),
    ...inLangs('description', description),
    languages: [first, ...langs.filter((lang) => lang !== first)],
    homepage: site + dataPath(first),
    version: packageVersion,
    licenses: [{ name: 'CC-BY-4.0', title: licence.name, path: licence.url[first] }],
    contributors: [{ title: siteName[first], path: site + homePath(first), roles: ['publisher'] }],
    keywords: [...keywords],
    resources: [
      ...tables.flatMap((table) => makeTableResources(table, written)),
      ...others.map(({ name, path, mediatype, title, about, table }) => ({
        name, ...fileOf(path, written), mediatype, encoding: 'utf-8', ...inLangs('title', title), ...inLangs('description', about),
        ...(table && { type: 'table', format: 'csv', schema: tableSchemaPath(table) }),
      })),
    ],
  }
}

/** The file of the schema of a table. */
export function tableSchemaPath({ id }: TableWords): string {
  return `schemas/${id}.tableschema.json`
}

/** The schema of a table (Table Schema 2.0). */
export function makeTableSchema(table: TableWords): object {
  return {
    $schema: profile('tableschema'),
    fields: table.columns.map(makeField),
    primaryKey: table.key,
    ...(table.references.length > 0 && {
      foreignKeys: table.references.map(({ column, table: resource, key }) => ({ fields: [column], reference: { resource, fields: [key] } })),
    }),
    missingValues: [''],
  }
}

function makeField({ name, type, title, about, hxl, required, unique, pattern, values, minimum }: Omit<Column<never>, 'of'>): object {
  const constraints = { required, unique, pattern, enum: values, minimum }
  const isConstrained = Object.values(constraints).some((value) => value !== undefined)
  return { name, type, ...inLangs('title', title), ...inLangs('description', about), hxl, ...(isConstrained && { constraints }) }
}

function makeTableResources(table: TableWords, written: ReadonlyMap<string, WrittenFile>): object[] {
  const words = { ...inLangs('title', table.title), ...inLangs('description', table.about) }
  const shared = { type: 'table', encoding: 'utf-8', ...words }
  const schema = tableSchemaPath(table)
  return [
    { name: table.id, ...fileOf(`${table.id}.csv`, written), format: 'csv', mediatype: 'text/csv', ...shared, schema: makeTableSchema(table) },
    { name: `${table.id}-json`, ...fileOf(`${table.id}.json`, written), format: 'json', mediatype: 'application/json', ...shared, schema },
    { name: `${table.id}-hxl`, ...fileOf(`${table.id}.hxl.csv`, written), format: 'csv', mediatype: 'text/csv', dialect: { $schema: profile('tabledialect'), headerRows: [1], commentRows: [2] }, ...shared, schema },
  ]
}

function fileOf(path: string, written: ReadonlyMap<string, WrittenFile>): object {
  const file = written.get(path)
  return { path, ...(file && { bytes: file.bytes, hash: `sha256:${file.hash}` }) }
}

/** The standard knows one language; the words in the others stand beside, named as the columns of the tables are: `title_ru`. */
function inLangs(key: string, words: Both): Record<string, string> {
  return Object.fromEntries(langs.map((lang) => [lang === first ? key : `${key}_${lang}`, plainSpaces(words[lang])]))
}
