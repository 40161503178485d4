import { formatCsv, type Row } from './csv.ts'
import type { TableWords } from './table.ts'
import type { Filled } from './tables.ts'

/** The forms a table is published in, by the ending of the file. */
export const tableFormats = ['csv', 'json', 'hxl.csv'] as const

/** The files of a table by name: CSV, JSON, and CSV with a row of HXL hashtags below the header. */
export function formatTable({ table, rows }: Filled): [path: string, text: string][] {
  const names = table.columns.map(({ name }) => name)
  return [
    [`${table.id}.csv`, formatCsv(rows, names)],
    [`${table.id}.json`, formatRows(rows)],
    [`${table.id}.hxl.csv`, formatCsv([hashtagsOf(table), ...rows], names)],
  ]
}

/** Rows as JSON; what is not known is null, so that every row has every key. */
function formatRows(rows: readonly Row[]): string {
  return `${JSON.stringify(rows, (_, value: unknown) => value ?? null, 1)}\n`
}

function hashtagsOf({ columns }: TableWords): Row {
  return Object.fromEntries(columns.map(({ name, hxl }) => [name, hxl]))
}
