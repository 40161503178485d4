import { expect, test } from 'vitest'
import { madeUpRecord } from './made-up.ts'
import { makeCollator, orderRecords } from './order.ts'

const named = (by: string, value = 1, said?: string) => ({ ...madeUpRecord({ value, said }), names: { measure: 'Дети', by } })
const records = [named('Ёлка', 100, '2023-02'), named('Яна', 9), named('Ель', 9, '2022'), named('елей', 20, '2023')]

test('Russian names stand as a dictionary has them: ё beside е, small letters beside capitals', () => {
  expect(orderRecords(records, 'by', false, 'ru').map(({ names }) => names.by)).toEqual(['елей', 'Ёлка', 'Ель', 'Яна'])
})

test('quotation marks do not move a name', () => {
  expect(['«Яна»', '«Ель»', 'Ива'].toSorted(makeCollator('ru').compare)).toEqual(['«Ель»', 'Ива', '«Яна»'])
})

test('numbers stand by size, and equals keep their order', () => {
  expect(orderRecords(records, 'value', true, 'ru').map(({ names }) => names.by)).toEqual(['Ёлка', 'елей', 'Яна', 'Ель'])
})

test.each([false, true])('what has no date stands last (descending: %s)', (descending) => {
  expect(orderRecords(records, 'said', descending, 'en').at(-1)?.names.by).toBe('Яна')
})
