import { expect, test } from 'vitest'
import { applyFilters, countValues, findWider } from './filter.ts'
import { madeUpRecord } from './made-up.ts'

const records = [
  madeUpRecord(),
  madeUpRecord({ by: 'aanes', value: 94 }),
  madeUpRecord({ mission: 'kz-one', country: 'kz', start: '2019-05', from: ['syria', 'iraq'], by: 'knb' }),
]
const none = { country: [], year: [], from: [], by: [] }

test.each([
  ['nothing chosen shows all', {}, 3],
  ['values of one filter add up', { by: ['aanes', 'knb'] }, 2],
  ['filters narrow each other', { by: ['aanes', 'knb'], year: ['2019'] }, 1],
  ['a mission from two countries is in both', { from: ['iraq'] }, 1],
  ['what is nowhere shows nothing', { by: ['nobody'] }, 0],
])('%s', (_, chosen, count) => {
  expect(applyFilters(records, { ...none, ...chosen })).toHaveLength(count)
})

test('a value says how much it would leave beside the other filters, whatever else its own filter holds', () => {
  const counts = countValues(records, { ...none, country: ['kg'], by: ['aanes'] })
  expect(Object.fromEntries(counts.by)).toEqual({ mfa: 1, aanes: 1 })
  expect(Object.fromEntries(counts.country)).toEqual({ kg: 1 })
  expect(Object.fromEntries(counts.from)).toEqual({ syria: 1 })
})

test('where nothing is shown, the filters that hide it are offered with what they hide', () => {
  expect(findWider(records, { ...none, country: ['kg'], year: ['2019'] })).toEqual([{ name: 'country', count: 1 }, { name: 'year', count: 2 }])
  expect(findWider(records, { ...none, by: ['nobody'], from: ['nowhere'] })).toEqual([])
})
