import { expect, test } from 'vitest'
import { formatCsv } from './csv.ts'
import { readCsv } from './read-csv.ts'

test.each<[string, string, Record<string, string | undefined>[]]>([
  ['a byte order mark is no part of the first name', '\uFEFFa,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
  ['quotes hold commas, line ends and quotes', 'a,b\r\n"x, ""y""\r\nz",2\r\n', [{ a: 'x, "y"\r\nz', b: '2' }]],
  ['an empty cell is not known, also at an end', 'a,b\r\n,2\r\n1,\r\n""," "\r\n', [{ a: undefined, b: '2' }, { a: '1', b: undefined }, { a: undefined, b: ' ' }]],
  ['the last line may lack its end, and lines may end in a line feed', 'a,b\n1,2\n3,4', [{ a: '1', b: '2' }, { a: '3', b: '4' }]],
  ['a table without rows has none', 'a,b\r\n', []],
])('%s', (_, text, rows) => {
  expect(readCsv(text)).toEqual({ columns: ['a', 'b'], rows })
})

test('what was read is written back to the byte, disarmed formulas too', () => {
  const text = formatCsv([{ a: '=1+1', b: 71, c: 'он сказал: "да"\n' }, { a: '', b: undefined, c: "'" }])
  const { columns, rows } = readCsv(text)
  expect(formatCsv(rows, columns)).toBe(text)
})
