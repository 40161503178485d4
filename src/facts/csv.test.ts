import { expect, test } from 'vitest'
import { formatCsv, type Cell } from './csv.ts'

const cell = (value: Cell) =>
  formatCsv([{ a: value }])
    .split('\r\n')
    .slice(1)
    .join('\r\n')
    .replace(/\r\n$/, '')

test('a table begins with a byte order mark and ends its lines as RFC 4180 asks', () => {
  expect(
    formatCsv([
      { id: 'kg-1', имя: 'Айкөл' },
      { id: 'kg-2', имя: 'Мээрим' },
    ]),
  ).toBe('\uFEFFid,имя\r\nkg-1,Айкөл\r\nkg-2,Мээрим\r\n')
})

test.each<[string, Cell, string]>([
  ['a word stays', 'Айкол', 'Айкол'],
  ['a number stays', 71, '71'],
  ['nought is a number', 0, '0'],
  ['a number below zero stays', -2, '-2'],
  ['yes and no are true and false', false, 'false'],
  ['what is not known is empty', undefined, ''],
  ['spaces stay', ' a ', ' a '],
  ['a comma is quoted', 'a, b', '"a, b"'],
  ['a line end is quoted', 'a\nb\r\nc', '"a\nb\r\nc"'],
  ['a quote is written twice', 'сказал "да"', '"сказал ""да"""'],
  ['«ёлочки» need no quotes', '«Айкол»', '«Айкол»'],
  ['= would be a formula', '=1+1', "'=1+1"],
  ['+ would be a formula', '+1', "'+1"],
  ['- would be a formula', '-1', "'-1"],
  ['@ would be a formula', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab would hide a formula', '\t=1', "'\t=1"],
  ['a carriage return would hide a formula', '\r=1', `"'\r=1"`],
  ['a formula with a comma is disarmed and quoted', '=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['= inside a text is no formula', '2 + 2 = 4', '2 + 2 = 4'],
  ['a dash is no minus', '— нет', '— нет'],
])('%s: %j → %j', (_, value, written) => {
  expect(cell(value)).toBe(written)
})

test('columns are those of the first row, or those asked for', () => {
  const rows = [
    { a: 1, b: 2 },
    { b: 4, c: 5 },
  ]
  expect(formatCsv(rows)).toBe('\uFEFFa,b\r\n1,2\r\n,4\r\n')
  expect(formatCsv(rows, ['c', 'a'])).toBe('\uFEFFc,a\r\n,1\r\n5,\r\n')
})

test('a table without rows has its columns if they are known', () => {
  expect(formatCsv([])).toBe('\uFEFF\r\n')
  expect(formatCsv([], ['id'])).toBe('\uFEFFid\r\n')
})

test('what was written is read back the same', () => {
  const rows = [
    { a: 'x, "y"\n', b: '«Ы»' },
    { a: '', b: 'конец' },
  ]
  expect(readCsv(formatCsv(rows))).toEqual([
    ['a', 'b'],
    ['x, "y"\n', '«Ы»'],
    ['', 'конец'],
  ])
})

/** A reader that knows RFC 4180 and nothing else. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') records.push([])
  }
  return records.slice(0, -1)
}
