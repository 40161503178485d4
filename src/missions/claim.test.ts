import { expect, test } from 'vitest'
import { claimsOf, usedValue } from './claim.ts'
import { madeUpClaims, madeUpMission } from './made-up.ts'

const { claims } = madeUpMission(
  { total: 99, children: 71 },
  {
    others: [
      ...madeUpClaims('aanes', { total: 99, children: 72, orphans: 4 }),
      ...madeUpClaims('media', { children: 17 }).map((claim) => ({ ...claim, aside: { ru: 'Описка.', en: 'A slip.' } })),
    ],
  },
)

test('the claims of a measure leave out what was set aside', () => {
  expect(claimsOf(claims, 'children').map(({ value }) => value)).toEqual([71, 72])
  expect(claimsOf(claims, 'men')).toEqual([])
})

test('the site uses the number that is marked, and none where none is', () => {
  expect([
    usedValue(claims, 'total'),
    usedValue(claims, 'children'),
    usedValue(claims, 'orphans'),
    usedValue(claims, 'men'),
  ]).toEqual([99, 71, undefined, undefined])
})

test('nought is a number', () => {
  expect(usedValue(madeUpMission({ men: 0 }).claims, 'men')).toBe(0)
})
