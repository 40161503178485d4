import type { Row } from './csv.ts'

/** The rows of a CSV file (RFC 4180) as texts by column name, in the order of the columns; an empty cell is left out as not known. */
export function readCsv(text: string): { columns: string[]; rows: Row[] } {
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') lines.push([])
    if (end === '') break
  }
  const [columns = [], ...rest] = lines.filter((cells) => cells.length > 1 || cells[0])
  return { columns, rows: rest.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] || undefined]))) }
}
