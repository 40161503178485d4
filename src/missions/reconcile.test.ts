import { describe, expect, test } from 'vitest'
import { madeUpMission } from './made-up.ts'
import { reconcile } from './reconcile.ts'
import type { Total, TotalNote } from './totals.ts'

const missions = [
  madeUpMission({ total: 59, children: 41, women: 18 }, { id: 'kg-one' }),
  madeUpMission({ total: 95, children: 64, women: 31 }, { id: 'kg-two' }),
  madeUpMission({ children: 20 }, { id: 'kg-half' }),
]
const note: TotalNote = {
  id: 'note',
  country: 'kg',
  date: '2026-11-22',
  explains: ['made-up'],
  claim: { ru: 'а', en: 'a' },
  computation: { ru: '1', en: '1' },
  result: 'explained',
  sources: ['a'],
}

describe('a total beside the sum of its parts', () => {
  test.each<[string, Partial<Total>, difference: number | undefined, open: boolean]>([
    ['adds up', { figures: { total: 154 }, parts: ['kg-one', 'kg-two'] }, 0, false],
    ['is larger', { figures: { total: 160 }, parts: ['kg-one', 'kg-two'] }, 6, true],
    ['is smaller', { figures: { total: 150 }, parts: ['kg-one', 'kg-two'] }, -4, true],
    ['is not compared while a part is unknown', { figures: { total: 160 }, parts: ['kg-one', 'kg-half'] }, 101, false],
    ['is not compared with a mission that does not exist', { figures: { total: 160 }, parts: ['kg-none'] }, 160, false],
    ['has no parts', { figures: { total: 160 } }, undefined, false],
    ['is “more than”, and is', { figures: { total: 150 }, qualifier: 'more-than', parts: ['kg-one', 'kg-two'] }, 0, false],
    ['is “more than”, and is not', { figures: { total: 155 }, qualifier: 'more-than', parts: ['kg-one', 'kg-two'] }, 1, true],
    [
      'is “more than”, and is far more',
      { figures: { total: 100 }, qualifier: 'more-than', parts: ['kg-one', 'kg-two'] },
      -54,
      true,
    ],
    ['is “about”, and is', { figures: { total: 155 }, qualifier: 'about', parts: ['kg-one', 'kg-two'] }, 0, false],
    ['is “about”, and is not', { figures: { total: 157 }, qualifier: 'about', parts: ['kg-one', 'kg-two'] }, 3, true],
    ['is of children', { figures: { children: 105 }, parts: ['kg-one', 'kg-two'] }, 0, false],
    ['is of men, of whom the parts leave no room', { figures: { men: 0 }, parts: ['kg-one', 'kg-two'] }, 0, false],
    ['is of men, of whom nothing is known', { figures: { men: 2 }, parts: ['kg-half'] }, 2, false],
    ['has another total as its part', { figures: { total: 155 }, parts: ['other'] }, 1, true],
  ])('%s', (_, more, difference, open) => {
    const [found] = reconcile(
      { totals: [total(more), total({ id: 'other', figures: { total: 154 } })], notes: [], gaps: [] },
      missions,
    )
    expect([found?.sums[0]?.difference, found?.open]).toEqual([difference, open])
  })
})

test('a difference that a note explains is not open', () => {
  const wrong = total({ figures: { total: 160 }, parts: ['kg-one'] })
  const found = reconcile({ totals: [wrong, { ...wrong, id: 'other' }], notes: [note], gaps: [] }, missions)
  expect(found.map(({ open, notes }) => [open, notes.length])).toEqual([
    [false, 1],
    [true, 0],
  ])
})

test('a total is open when its own women, children and men do not make it up', () => {
  const found = reconcile(
    {
      totals: [
        total({ figures: { total: 460, women: 145, children: 315, men: 1 } }),
        total({ figures: { total: 460, women: 145 } }),
      ],
      notes: [],
      gaps: [],
    },
    [],
  )
  expect(found.map(({ inner, open }) => [inner, open])).toEqual([
    [-1, true],
    [0, false],
  ])
})

function total(more: Partial<Total>): Total {
  return { id: 'made-up', country: 'kg', scope: { ru: 'а', en: 'a' }, by: 'mfa', figures: {}, sources: ['a'], ...more }
}
