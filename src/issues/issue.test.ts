import { expect, test } from 'vitest'
import { errorAt, formatIssues, hasErrors, orderIssues, warningAt } from './issue.ts'

const both = (text: string) => ({ ru: `${text} по-русски`, en: `${text} in English` })
const slip = errorAt({ file: 'b.yaml', line: 2, column: 3 }, 'schema/date', both('Date'), both('Fix'))
const doubt = warningAt({ file: 'a.mdx', line: 10, column: 1 }, 'pair/missing', both('Pair'), both('Translate'))
const other = errorAt({ file: 'b.yaml', line: 2, column: 3 }, 'schema/missing', both('Field'), both('Add'))
const early = errorAt({ file: 'b.yaml', line: 1, column: 9 }, 'schema/missing', both('Early'), both('Add'))

test('issues stand by file, line, column and rule, however they were found', () => {
  const ordered = [doubt, early, slip, other]
  expect(orderIssues([other, slip, early, doubt])).toEqual(ordered)
  expect(orderIssues([early, doubt, other, slip])).toEqual(ordered)
})

test('the line 10 comes after the line 9', () => {
  const lines = [10, 9, 100].map((line) => ({ ...slip, line }))
  expect(orderIssues(lines).map(({ line }) => line)).toEqual([9, 10, 100])
})

test('a warning does not stop the build', () => {
  expect([hasErrors([]), hasErrors([doubt]), hasErrors([doubt, slip])]).toEqual([false, false, true])
})

test('nothing is printed when nothing is wrong', () => {
  expect(formatIssues([], 'ru')).toBe('')
})

test('issues are printed by file, each with its place, what is wrong and what to write', () => {
  expect(formatIssues([slip, doubt, early], 'ru')).toMatchInlineSnapshot(`
    "a.mdx
      a.mdx:10:1  замечание  pair/missing
        Pair по-русски
        Translate по-русски

    b.yaml
      b.yaml:1:9  ошибка  schema/missing
        Early по-русски
        Add по-русски

      b.yaml:2:3  ошибка  schema/date
        Date по-русски
        Fix по-русски

    Ошибок: 2, замечаний: 1.
    "
  `)
  expect(formatIssues([slip], 'en')).toMatchInlineSnapshot(`
    "b.yaml
      b.yaml:2:3  error  schema/date
        Date in English
        Fix in English

    Errors: 1, warnings: 0.
    "
  `)
})
