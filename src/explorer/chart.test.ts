import { expect, test } from 'vitest'
import { addPeople, peopleOf } from '../missions/people.ts'
import { missionsOf } from '../timeline/timeline.ts'
import { makeChart } from './chart.ts'
import { madeUpRecord } from './made-up.ts'
import type { ClaimRecord } from './record.ts'

const places = [{ id: 'kg', name: 'Кыргызстан' }, { id: 'kz', name: 'Казахстан' }]
const used = { state: 'used' as const }
const peopleIn = (records: ClaimRecord[], given: boolean) => {
  const { children, women, unknown } = addPeople(missionsOf(makeChart(records, places, given)).map(peopleOf))
  return { children, women, unknown }
}
const sure = (count: number) => ({ sure: count, disputed: 0, extra: 0 })

test('of all claims the chart shows what the site uses, and rings where others differ', () => {
  const records = [madeUpRecord({ ...used }), madeUpRecord({ measure: 'children', value: 95, ...used }), madeUpRecord({ by: 'aanes', value: 94 })]
  expect(peopleIn(records, false).children).toEqual({ sure: 94, disputed: 1, extra: 0 })
})

test('of chosen speakers it shows the numbers that they gave, also where the site uses another', () => {
  expect(peopleIn([madeUpRecord({ by: 'aanes', value: 94 })], true).unknown).toEqual(sure(94))
  expect(peopleIn([madeUpRecord({ measure: 'children', value: 60 }), madeUpRecord({ measure: 'women', value: 30 })], true)).toEqual({ children: sure(60), women: sure(30), unknown: sure(0) })
})

test.each([false, true])('of a speaker who gave a number twice it shows the last, and the difference as rings (last first: %s)', (turned) => {
  const records = [madeUpRecord({ measure: 'children', value: 60, said: '2023-08' }), madeUpRecord({ measure: 'children', value: 64, said: '2023-09' })]
  expect(peopleIn(turned ? records.toReversed() : records, true).children).toEqual({ sure: 60, disputed: 4, extra: 0 })
})

test('parts that make more than the total of another speaker are not cut: the total stands beside them', () => {
  const [mission] = missionsOf(makeChart([madeUpRecord({ value: 30 }), madeUpRecord({ measure: 'children', value: 46, by: 'aanes' })], places, true))
  expect(mission && peopleOf(mission).children).toEqual({ sure: 30, disputed: 16, extra: 0 })
})

test('what is set aside, planned or of a single group is not drawn, and a country without people has no lane', () => {
  const records = [madeUpRecord({ state: 'aside' }), madeUpRecord({ mission: 'kz-one', country: 'kz', measure: 'families' })]
  expect(makeChart(records, places, true).lanes).toEqual([])
})
