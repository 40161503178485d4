import { expect, test } from 'vitest'
import { madeUpClaims, madeUpMission } from './made-up.ts'
import { missionSchema } from './mission-schema.ts'
import { missionName, orderMissions, sourcesOfMission, totalLabel } from './mission.ts'

test.each([
  ['the published total', { total: 99, children: 71, women: 28 }, { value: 99, atLeast: false }],
  ['the published total, though parts are missing', { total: 231, children: 156 }, { value: 231, atLeast: false }],
  ['the sum of the published parts, with a plus', { children: 156, women: 75, men: 7 }, { value: 238, atLeast: true }],
  ['one part, with a plus', { women: 5 }, { value: 5, atLeast: true }],
  ['nought, when nothing is known', {}, { value: 0, atLeast: true }],
])('a mission is labelled with %s', (_, used, label) => {
  expect(totalLabel(madeUpMission(used))).toEqual(label)
})

test('a number that the site does not use labels nothing', () => {
  expect(totalLabel(madeUpMission({ children: 3 }, { others: madeUpClaims('aanes', { total: 99 }) }))).toEqual({
    value: 3,
    atLeast: true,
  })
})

test('missions stand by the day of arrival, then by id', () => {
  const missions = [
    ['b', '2024-02-20'],
    ['a', '2024-02-20'],
    ['late', '2024-10'],
    ['month', '2024-02'],
    ['year', '2024'],
    ['early', '2019-01-05'],
  ]
  const ordered = orderMissions(missions.map(([id = '', start = '']) => madeUpMission({}, { id, start })))
  expect(ordered.map(({ id }) => id)).toEqual(['early', 'year', 'month', 'a', 'b', 'late'])
})

test('the sources of a mission are named once, in the order of use', () => {
  const mission = madeUpMission(
    { total: 1 },
    {
      others: madeUpClaims('aanes', { total: 1 }).map((claim) => ({ ...claim, sources: ['second', 'made-up'] })),
      handover: { date: '2024-02-19', place: { ru: 'Камышлы', en: 'Qamishli' }, sources: ['third', 'second'] },
      partners: [{ name: { ru: 'США', en: 'US' }, role: { ru: 'рейс', en: 'flight' }, sources: ['fourth'] }],
      derived: { figures: { women: 1 }, method: { ru: '2 − 1', en: '2 − 1' }, sources: ['fifth', 'made-up'] },
    },
  )
  expect(sourcesOfMission(mission)).toEqual(['made-up', 'second', 'third', 'fourth', 'fifth'])
})

test('an operation has a name in «ёлочки» in Russian, a mission without one has a label', () => {
  const short = { ru: 'Айкол-5', en: 'Aikol-5' }
  expect([
    missionName({ operation: 'aikol', short }, 'ru'),
    missionName({ operation: 'aikol', short }, 'en'),
    missionName({ short }, 'ru'),
  ]).toEqual(['«Айкол-5»', 'Aikol-5', 'Айкол-5'])
})

test('what is made up for tests could stand in content/', () => {
  const { id, ...facts } = madeUpMission({ total: 99, children: 71, women: 28 })
  expect(id).toMatch(/^kg-/)
  expect(missionSchema.safeParse(facts).error).toBeUndefined()
})
