import { expect, test } from 'vitest'
import { dayOf, formatInstant, isInstant, publicFrom } from './instants.ts'

test.each([
  ['2026-03-01T10:00+06:00', true], ['2026-03-01T10:00:30Z', true], ['2026-03-01T10:00-05:30', true],
  ['2026-03-01', false], ['2026-03-01T10:00', false], ['2026-03-01 10:00+06:00', false], ['2026-02-30T10:00Z', false], ['2026-03-01T24:00Z', false], ['2026-03-01T10:00+6', false], ['', false],
])('%s is a moment: %s', (text, expected) => expect(isInstant(text)).toBe(expected))

test('a moment is read by the clock it was written by', () => {
  expect(formatInstant('2026-03-01T01:00+06:00', 'ru')).toBe('1 марта 2026 г. в 01:00 (UTC+6)')
  expect(formatInstant('2026-03-01T10:00-05:30', 'en')).toBe('1 March 2026 at 10:00 (UTC-5:30)')
  expect(formatInstant('2026-03-01T10:00Z', 'en')).toBe('1 March 2026 at 10:00 (UTC)')
  expect(dayOf('2026-03-01T01:00+06:00')).toBe('2026-03-01')
})

test('a draft never appears, whatever its embargo; without either a text is always there', () => {
  expect(publicFrom({ draft: true, embargo: '2020-01-01T00:00Z' })).toBe(Infinity)
  expect(publicFrom({ draft: false, embargo: '1970-01-01T00:00:01Z' })).toBe(1000)
  expect(publicFrom({})).toBe(-Infinity)
})
