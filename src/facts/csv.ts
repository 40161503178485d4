/** A cell of a table of data; an empty cell means that the value is not known. */
export type Cell = string | number | boolean | undefined

/** A row of data by column name. */
export type Row = Record<string, Cell>

/** Rows as CSV (RFC 4180) with a byte order mark, so that Excel reads Cyrillic; columns in the order of the first row. */
export function formatCsv(rows: readonly Row[], columns = Object.keys(rows[0] ?? {})): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))]
  return `\uFEFF${lines.map((line) => line.map(formatCell).join(',')).join('\r\n')}\r\n`
}

function formatCell(value: Cell): string {
  const text = value === undefined ? '' : String(value)
  // A leading = + - or @ would be run as a formula by a spreadsheet.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
