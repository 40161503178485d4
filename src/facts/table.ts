import { langs, makeBoth, type Both } from '../lang/langs.ts'
import type { Cell, Row } from './csv.ts'
import { plainSpaces } from './plain-spaces.ts'

/** One column of open data: how its cells are made, and what every description of it is made from. */
export type Column<Item> = {
  name: string
  type: 'string' | 'integer' | 'boolean'
  /** The hashtag of the Humanitarian Exchange Language (hxlstandard.org, 1.1). */
  hxl: string
  title: Both
  about: Both
  /** Whether every row has a value here. */
  required?: boolean
  unique?: boolean
  /** What a value looks like: a regular expression of the whole value. */
  pattern?: string
  /** The only values there are. */
  values?: readonly string[]
  minimum?: number
  of: (item: Item) => Cell
}

/** A column whose every value is a key of another table. */
export type Reference = { column: string; table: string; key: string }

/** A table of open data: the one place that its rows, files, schemas and dictionary are made from. */
export type Table<Item> = { id: string; title: Both; about: Both; key: string[]; references: Reference[]; columns: Column<Item>[] }

/** What a table says of itself, whatever its rows are made from. */
export type TableWords = Omit<Table<never>, 'columns'> & { columns: Omit<Column<never>, 'of'>[] }

/** A row of a table; its keys are the names of the columns, in order. Data has plain spaces: no-break spaces are for pages. */
export function makeRow<Item>(table: Table<Item>, item: Item): Row {
  return Object.fromEntries(table.columns.map(({ name, of }) => [name, plain(of(item))]))
}

/** An id as every table writes it. */
export const idPattern = '[a-z0-9]+(-[a-z0-9]+)*'

/** Ids with a space between them, or nothing. */
export const idsPattern = `(${idPattern}( ${idPattern})*)?`

/** A day, a month or a year: a date is as precise as it is known. */
export const datePattern = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?'

/** An address of the web. */
export const urlPattern = 'https?://[^ ]+'

/** Columns with a text in every language of the site: `title_ru`, `title_en`. */
export function columnsInBoth<Item>(column: Omit<Column<Item>, 'type' | 'of'> & { of: (item: Item) => Partial<Both> | undefined }): Column<Item>[] {
  return langs.map((lang) => ({
    ...column,
    type: 'string' as const,
    name: `${column.name}_${lang}`,
    hxl: `${column.hxl}+i_${lang}`,
    title: makeBoth((each) => `${column.title[each]} (${lang})`),
    of: (item) => column.of(item)?.[lang],
  }))
}

/** The column of the sources a row rests on. */
export function sourcesColumn<Item>(of: (item: Item) => readonly string[]): Column<Item> {
  return {
    name: 'sources', type: 'string', hxl: '#meta+source+list', required: true, pattern: idsPattern,
    title: { ru: 'Источники', en: 'Sources' },
    about: { ru: 'Id источников из таблицы sources, через пробел.', en: 'Ids of the table of sources, with a space between them.' },
    of: (item) => of(item).join(' '),
  }
}

/** The columns of a remark in every language. */
export function noteColumns<Item>(of: (item: Item) => Both | undefined): Column<Item>[] {
  return columnsInBoth({
    name: 'note', hxl: '#description+note',
    title: { ru: 'Пояснение', en: 'Remark' },
    about: { ru: 'Что ещё нужно знать об этой строке.', en: 'What else is to be known about this row.' },
    of,
  })
}

function plain(cell: Cell): Cell {
  return typeof cell === 'string' ? plainSpaces(cell) : cell
}
