import { expect, test } from 'vitest'
import { makeWording } from './wording.ts'

const words = {
  found_one: '{{count}} запись', found_few: '{{count}} записи', found_many: '{{count}} записей', more: 'Ещё {{count}}', plain: 'Слово',
}

test.each([
  ['found', { count: 1 }, '1 запись'],
  ['found', { count: 22 }, '22 записи'],
  ['found', { count: 11 }, '11 записей'],
  ['more', { count: 10 }, 'Ещё 10'],
  ['plain', {}, 'Слово'],
  ['absent', {}, ''],
])('the word %s with %j is %j', (key, values, expected) => {
  expect(makeWording(words, 'ru')(key, values)).toBe(expected)
})
