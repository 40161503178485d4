import { expect, test } from 'vitest'
import { formatDifference, formatList, formatNumber } from './numbers.ts'

const hard = '\u00A0'

test.each([
  [0, '0', '0'],
  [71, '71', '71'],
  [2200, '2200', '2,200'],
  [9999, '9999', '9,999'],
  [10_000, `10${hard}000`, '10,000'],
  [1_234_567, `1${hard}234${hard}567`, '1,234,567'],
])('%d → %s and %s: groups hold together, and four digits need none in Russian', (value, ru, en) => {
  expect([formatNumber(value, 'ru'), formatNumber(value, 'en')]).toEqual([ru, en])
})

test.each([
  [6, '+6'],
  [0, '0'],
  [-2, '−2'],
  [-0, '0'],
])('the difference of %d is written %s, with a true minus', (value, written) => {
  expect([formatDifference(value, 'ru'), formatDifference(value, 'en')]).toEqual([written, written])
})

test.each([
  [[], '', ''],
  [['а'], 'а', 'а'],
  [['а', 'б'], 'а и б', 'а and б'],
  [['а', 'б', 'в'], 'а, б и в', 'а, б and в'],
])('%j is listed as %j', (items, ru, en) => {
  expect([formatList(items, 'ru'), formatList(items, 'en')]).toEqual([ru, en])
})
