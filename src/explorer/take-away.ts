import { formatCsv, type Row } from '../facts/csv.ts'
import { readCsv } from '../facts/read-csv.ts'
import { filterNames, type View } from './address.ts'
import type { ClaimRecord } from './record.ts'

/** The rows of the open data that belong to the records shown, in their order, with the columns of the whole file; throws if one is not there. */
export function makeCsv(openData: string, shown: readonly ClaimRecord[]): string {
  const { columns, rows } = readCsv(openData)
  const known = Map.groupBy(rows, keyOf)
  const found = shown.map((record) => known.get(keyOf(record))?.shift()).filter((row) => row !== undefined)
  if (found.length < shown.length) throw new Error('The open data are of another day than the page')
  return formatCsv(found, columns)
}

/** What a file of a view is called: `claims-kg-2023-mfa-kg`. */
export function nameFile({ filters }: View): string {
  return ['claims', ...filterNames.flatMap((name) => filters[name])].join('-').slice(0, 100)
}

function keyOf({ mission, measure, value, by, said }: ClaimRecord | Row): string {
  return [mission, measure, value, by, said ?? ''].join(' ')
}
