import { expect, test } from 'vitest'
import { madeUpClaims, madeUpMission } from '../missions/made-up.ts'
import type { Milestone } from '../missions/milestones.ts'
import type { Country } from '../places/countries.ts'
import { asOf, describeTimeline, findTimeline, makeTimelines } from './catalogue.ts'

const kg = country('kg', 'return', 'Кыргызстан', 'Kyrgyzstan')
const kz = country('kz', 'return', 'Казахстан', 'Kazakhstan')
const said = madeUpClaims('aanes', { children: 72 }).map((claim) => ({ ...claim, said: '2024-03' }))
const missions = [
  madeUpMission({ total: 59 }, { id: 'kg-late', start: '2023-08-31' }),
  madeUpMission({ total: 2100 }, { id: 'kg-early', start: '2021-03-16' }),
  madeUpMission({ children: 71, women: 28 }, { id: 'kz-one', country: 'kz', others: said }),
]
const milestones = [
  milestone('kg-law', 'kg', 1),
  milestone('kg-visit', 'kg', 2),
  milestone('un-resolution', 'un', 1),
  milestone('all', 'region', 1),
  milestone('flight', 'kg', 1, 'mission'),
]
const timelines = makeTimelines({ missions, milestones, countries: [kg, kz, country('syria', 'origin', 'Сирия', 'Syria')] })
const found = (id: string) => findTimeline(timelines, id)

test('there is a timeline for the home page, each country of return, the region and each mission', () => {
  expect(timelines.map(({ id }) => id)).toEqual(['home', 'kg', 'kz', 'region', 'kg-early', 'kg-late', 'kz-one'])
})

test('missions stand by date, whatever order they came in', () => {
  expect(found('kg')?.lanes.map((lane) => lane.missions.map(({ id }) => id))).toEqual([['kg-early', 'kg-late']])
})

test('a chart shows the milestones of its own scope that are of the first tier and no missions', () => {
  const shown = Object.fromEntries(
    ['home', 'kg', 'kz', 'region', 'kg-early'].map((id) => [id, found(id)?.milestones.map((item) => item.id)]),
  )
  expect(shown).toEqual({ home: [], kg: ['kg-law'], kz: [], region: ['un-resolution', 'all'], 'kg-early': [] })
})

test('a chart says in words what it shows, in both languages', () => {
  const kyrgyz = found('kg')
  const said = kyrgyz && [kyrgyz.title.ru, describeTimeline(kyrgyz, 'ru'), kyrgyz.title.en, describeTimeline(kyrgyz, 'en')]
  expect(said?.map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
    'Возвращение в Кыргызстан: каждая точка — человек',
    '2 миссии, 2159 человек. Те же числа — в таблице под диаграммой.',
    'Returns to Kyrgyzstan: every dot is a person',
    '2 missions, 2,159 people. The table below the chart holds the same numbers.',
  ])
})

test('a chart of one mission counts that mission only', () => {
  const one = found('kg-late')
  expect(one && describeTimeline(one, 'en')).toMatch(/^1.mission, 59.people\./)
})

test('a chart is as of the day of its latest number', () => {
  expect(['kz', 'region', 'kz-one', 'kg'].map((id) => found(id)).map((timeline) => timeline && asOf(timeline))).toEqual([
    '2024-03',
    '2024-03',
    '2024-03',
    undefined,
  ])
})

test('an empty record has an empty region and no more', () => {
  expect(makeTimelines({ missions: [], milestones: [], countries: [] }).map(({ id, lanes }) => [id, lanes])).toEqual([
    ['region', []],
  ])
})

function country(id: string, role: Country['role'], ru: string, en: string): Country {
  return { id, role, name: { ru, en }, to: { ru: `в ${ru}`, en: `to ${en}` }, from: { ru: `из ${ru}`, en: `from ${en}` } }
}

function milestone(id: string, scope: string, tier: number, category: Milestone['category'] = 'meeting'): Milestone {
  return {
    id,
    date: '2022-06',
    scope,
    category,
    tier,
    title: { ru: id, en: id },
    detail: { ru: id, en: id },
    sources: ['made-up'],
  }
}
