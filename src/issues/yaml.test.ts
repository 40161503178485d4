import { expect, test } from 'vitest'
import { z } from 'zod'
import { both, count, field, looseDate } from './field.ts'
import { readYaml } from './yaml.ts'

const schema = z.strictObject({
  title: field(both, 'заголовок', 'the title', "{ ru: '…', en: '…' }"),
  date: field(looseDate, 'когда', 'when', '2024-02-20'),
  claims: field(z.array(z.strictObject({ value: field(count, 'число', 'the number', '71') })), 'числа', 'the numbers', '…'),
})
const good = `title:
  ru: Айкол
  en: Aikol
date: 2024-02
claims:
  - value: 71
  - value: 28
`
const placesOf = (text: string, firstLine?: number) =>
  readYaml(text, 'a.yaml', schema, firstLine).issues.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)

test('a good file has a value and no issues', () => {
  const { entry, issues } = readYaml(good, 'a.yaml', schema)
  expect(issues).toEqual([])
  expect(entry?.value).toEqual({ title: { ru: 'Айкол', en: 'Aikol' }, date: '2024-02', claims: [{ value: 71 }, { value: 28 }] })
})

test('a bare year is a date and not a number', () => {
  expect(readYaml(good.replace('2024-02', '2024'), 'a.yaml', schema).entry?.value.date).toBe('2024')
})

test.each([
  [['title'], 1, 1],
  [['title', 'en'], 3, 3],
  [['date'], 4, 1],
  [['claims', 1], 7, 5],
  [['claims', 1, 'value'], 7, 5],
  [['claims', 9, 'value'], 5, 1],
  [['nothing', 'there'], 1, 1],
  [[], 1, 1],
])('the place of %j is line %d, column %d', (path, line, column) => {
  expect(readYaml(good, 'a.yaml', schema).entry?.at(path)).toEqual({ file: 'a.yaml', line, column })
})

test('a part of a file counts its lines from where it begins', () => {
  expect(readYaml(good, 'a.mdx', schema, 2).entry?.at(['date'])).toEqual({ file: 'a.mdx', line: 5, column: 1 })
  expect(placesOf(good.replace('2024-02', 'вчера'), 2)).toEqual(['a.yaml:5:1 schema/date'])
})

test('everything that is wrong is named at once', () => {
  expect(placesOf("title: { ru: '', en: 5 }\ndate: 30.02\nclaims: [{ value: -1 }, { valeu: 2 }]\nmore: 1\n")).toEqual([
    'a.yaml:1:10 schema/value',
    'a.yaml:1:18 schema/type',
    'a.yaml:2:1 schema/date',
    'a.yaml:3:12 schema/value',
    'a.yaml:3:25 schema/missing',
    'a.yaml:3:27 schema/unknown-field',
    'a.yaml:4:1 schema/unknown-field',
  ])
})

test('a file that cannot be read has no value', () => {
  expect(readYaml('title: [', 'a.yaml', schema).entry).toBeUndefined()
})

test('a value is quoted as it was written, however odd', () => {
  const text = good.replace('value: 71', () => "value: '$& $1 $$'")
  expect(readYaml(text, 'a.yaml', schema).issues[0]?.problem.en).toBe(
    'The field “claims[1].value” takes a number, but holds “$& $1 $$”.',
  )
})

test('a long value is cut', () => {
  const problem = readYaml(good.replace('2024-02', 'я'.repeat(100)), 'a.yaml', schema).issues[0]?.problem.ru
  expect(problem).toBe(`«${'я'.repeat(57)}…» — не дата календаря.`)
})

test('a list with nothing but a remark in it is empty', () => {
  expect(readYaml('# Пока пусто\n', 'a.yaml', z.array(z.string())).entry?.value).toEqual([])
  expect(readYaml('', 'a.yaml', z.record(z.string(), z.string())).entry?.value).toEqual({})
})

test('a byte order mark and Windows line ends move nothing', () => {
  const windows = `\uFEFF${good.replaceAll('\n', '\r\n')}`
  expect(readYaml(windows, 'a.yaml', schema).issues).toEqual([])
  expect(readYaml('\uFEFF- a\r\n- b\r\n', 'a.yaml', z.array(z.string())).entry?.value).toEqual(['a', 'b'])
  expect(readYaml(windows, 'a.yaml', schema).entry?.at(['title', 'en'])).toEqual({ file: 'a.yaml', line: 3, column: 3 })
})

test('names of JavaScript’s own are fields like any other', () => {
  expect(placesOf(`${good}__proto__: 1\nconstructor: 2\n`)).toEqual([
    'a.yaml:8:1 schema/unknown-field',
    'a.yaml:9:1 schema/unknown-field',
  ])
})
