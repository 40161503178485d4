import { expect, test } from 'vitest'
import { formatCsv } from '../facts/csv.ts'
import { madeUpRecord } from './made-up.ts'
import { makeCsv, nameFile } from './take-away.ts'

const records = [madeUpRecord({ said: '2023-08' }), madeUpRecord({ measure: 'children', value: 64, by: 'aanes' })]
const rows = records.map(({ mission, measure, value, by, said }) => ({ mission, measure, value, by, said, note_ru: '=1, "да"\r\nнет', sources: 'a b' }))
const openData = formatCsv(rows)

test('all rows are the open data to the byte, formulas disarmed', () => {
  expect(makeCsv(openData, records)).toBe(openData)
  expect(openData).toContain(`"'=1, ""да""`)
})

test('some rows are those rows, in the order shown', () => {
  expect(makeCsv(openData, records.toReversed())).toBe(formatCsv(rows.toReversed()))
  expect(makeCsv(openData, [])).toBe(formatCsv([], ['mission', 'measure', 'value', 'by', 'said', 'note_ru', 'sources']))
})

test('a row that the open data no longer have is not left out in silence', () => {
  expect(() => makeCsv(openData, [madeUpRecord({ value: 1 })])).toThrow(/another day/)
})

test('a file is called by what was asked', () => {
  expect(nameFile({ filters: { country: ['kg'], year: ['2023'], from: [], by: ['mfa-kg'] }, sort: 'date', descending: false })).toBe('claims-kg-2023-mfa-kg')
})
