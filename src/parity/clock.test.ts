import { expect, test } from 'vitest'
import { withClock } from './clock.ts'

test.each([
  ['до 18:00', 'ru', ['18:00']], ['by 6 p.m.', 'en', ['18:00']], ['at 6pm', 'en', ['18:00']], ['at 9.30 a.m.', 'en', ['9:30']], ['в 9:30', 'ru', ['9:30']], ['at 09:30', 'en', ['9:30']],
  ['at 12 a.m.', 'en', ['0:00']], ['12:15 p.m.', 'en', ['12:15']], ['6 men', 'en', []], ['9.5 million', 'en', []], ['1:2:30', 'ru', []],
] as const)('%s (%s) → %j', (text, lang, values) => {
  expect(withClock(text, lang, []).map(({ value }) => value)).toEqual(values)
})
