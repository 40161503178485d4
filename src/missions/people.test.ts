import { describe, expect, test } from 'vitest'
import type { Claim } from './claim.ts'
import { madeUpClaims, madeUpMission, type Counts } from './made-up.ts'
import { countDisputed, countPeople, kinds, peopleOf, type Kind, type Share } from './people.ts'

type Shares = Partial<Record<Kind, Partial<Share>>>
type Case = { name: string; used: Counts; others?: Claim[]; shares: Shares; people: number }

const cases: Case[] = [
  {
    name: 'when everyone agrees, everyone is sure',
    used: { total: 99, children: 71, women: 28 },
    others: madeUpClaims('aanes', { total: 99, children: 71, women: 28 }),
    shares: { children: { sure: 71 }, women: { sure: 28 } },
    people: 99,
  },
  {
    name: 'people who are only classed differently are counted once (31 + 65 against 27 + 69)',
    used: { total: 96, women: 31, children: 65 },
    others: madeUpClaims('aanes', { total: 96, women: 27, children: 69 }),
    shares: { children: { sure: 65 }, women: { sure: 27, disputed: 4 } },
    people: 96,
  },
  {
    name: 'the same with parts only, where no total was said',
    used: { total: 96, women: 31, children: 65 },
    others: madeUpClaims('aanes', { women: 27, children: 69 }),
    shares: { children: { sure: 65 }, women: { sure: 27, disputed: 4 } },
    people: 96,
  },
  {
    name: 'a larger total adds people of the kind that was counted higher',
    used: { total: 95, children: 64, women: 31 },
    others: madeUpClaims('aanes', { total: 101, children: 70, women: 31 }),
    shares: { children: { sure: 64, extra: 6 }, women: { sure: 31 } },
    people: 101,
  },
  {
    name: 'a larger total without parts adds people of unknown kind',
    used: { total: 95, children: 64, women: 31 },
    others: madeUpClaims('aanes', { total: 101 }),
    shares: { children: { sure: 64 }, women: { sure: 31 }, unknown: { extra: 6 } },
    people: 101,
  },
  {
    name: 'a larger total of a mission of one kind adds people of that kind',
    used: { total: 79, children: 79 },
    others: madeUpClaims('media', { total: 81 }),
    shares: { children: { sure: 79, extra: 2 } },
    people: 81,
  },
  {
    name: 'larger parts of a speaker who gave no total add people',
    used: { total: 95, children: 64, women: 31 },
    others: madeUpClaims('aanes', { children: 66, women: 32 }),
    shares: { children: { sure: 64, extra: 2 }, women: { sure: 31, extra: 1 } },
    people: 98,
  },
  {
    name: 'a smaller total puts people of the kind that was counted lower in doubt',
    used: { total: 95, children: 64, women: 31 },
    others: madeUpClaims('aanes', { total: 94, children: 64, women: 30 }),
    shares: { children: { sure: 64 }, women: { sure: 30, disputed: 1 } },
    people: 95,
  },
  {
    name: 'a smaller total without parts puts the last kind in doubt',
    used: { total: 95, children: 60, women: 31, men: 4 },
    others: madeUpClaims('aanes', { total: 90 }),
    shares: { children: { sure: 60 }, women: { sure: 30, disputed: 1 }, men: { disputed: 4 } },
    people: 95,
  },
  {
    name: 'a smaller and a larger total are both drawn',
    used: { total: 95, children: 64, women: 31 },
    others: [...madeUpClaims('aanes', { total: 94, women: 30 }), ...madeUpClaims('icrc', { total: 96, children: 65 })],
    shares: { children: { sure: 64, extra: 1 }, women: { sure: 30, disputed: 1 } },
    people: 96,
  },
  {
    name: 'without a total the published parts are the people',
    used: { children: 156, women: 75, men: 7 },
    shares: { children: { sure: 156 }, women: { sure: 75 }, men: { sure: 7 } },
    people: 238,
  },
  {
    name: 'people whose breakdown was never published are of unknown kind',
    used: { total: 231, children: 156 },
    shares: { children: { sure: 156 }, unknown: { sure: 75 } },
    people: 231,
  },
  {
    name: 'a total alone is people of unknown kind',
    used: { total: 12 },
    shares: { unknown: { sure: 12 } },
    people: 12,
  },
  {
    name: 'a number that was set aside changes nothing',
    used: { total: 99, children: 71, women: 28 },
    others: madeUpClaims('media', { total: 17, children: 17 }).map((claim) => ({
      ...claim,
      aside: { ru: 'Описка.', en: 'A slip.' },
    })),
    shares: { children: { sure: 71 }, women: { sure: 28 } },
    people: 99,
  },
  {
    name: 'numbers of something else change nothing',
    used: { total: 99, children: 71, women: 28 },
    others: madeUpClaims('media', { orphans: 200, 'planned-total': 110, 'running-total': 500, 'running-women': 1, families: 40 }),
    shares: { children: { sure: 71 }, women: { sure: 28 } },
    people: 99,
  },
  {
    name: 'a mission that no number is used for has nobody',
    used: {},
    others: madeUpClaims('media', { orphans: 3 }),
    shares: {},
    people: 0,
  },
]

describe('the people of a mission', () => {
  test.each(cases)('$name', ({ used, others = [], shares, people }) => {
    const found = peopleOf(madeUpMission(used, { others }))
    expect(found).toEqual(Object.fromEntries(kinds.map((kind) => [kind, { sure: 0, disputed: 0, extra: 0, ...shares[kind] }])))
    expect(countPeople(found)).toBe(people)
  })

  test.each(cases)('no less than the largest count, no fewer than nought of a kind: $name', ({ used, others = [] }) => {
    const found = peopleOf(madeUpMission(used, { others }))
    const drawn = kinds.flatMap((kind) => Object.values(found[kind]))
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
    expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(countPeople(found))
    const totals = others.filter(({ measure, aside }) => measure === 'total' && !aside).map(({ value }) => value)
    expect(countPeople(found)).toBeGreaterThanOrEqual(Math.max(used.total ?? 0, ...totals))
  })
})

test('the order in which numbers were written down changes nothing', () => {
  const others = [
    ...madeUpClaims('aanes', { total: 94, women: 30 }),
    ...madeUpClaims('icrc', { total: 101, children: 70 }),
    ...madeUpClaims('media', { total: 95 }),
  ]
  const used = { total: 95, children: 64, women: 31 }
  expect(peopleOf(madeUpMission(used, { others: others.toReversed() }))).toEqual(peopleOf(madeUpMission(used, { others })))
})

test('disputed are those whom only some counts include', () => {
  const mission = madeUpMission(
    { total: 95, children: 64, women: 31 },
    { others: [...madeUpClaims('a', { total: 94 }), ...madeUpClaims('b', { total: 98 })] },
  )
  expect(countDisputed(peopleOf(mission))).toBe(4)
})
