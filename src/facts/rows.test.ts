import { expect, test } from 'vitest'
import { madeUpClaims, madeUpMission } from '../missions/made-up.ts'
import { formatCsv } from './csv.ts'
import { claimRows, milestoneRow, missionRow, sourceRows, totalRow } from './rows.ts'

const mission = madeUpMission(
  { total: 95, children: 64, women: 31 },
  {
    id: 'kg-aikol-2',
    operation: 'aikol',
    phase: 2,
    title: { ru: '«Айкол-2»: 95\u00A0человек', en: 'Aikol-2: 95\u00A0people' },
    others: [
      ...madeUpClaims('aanes', { total: 94, women: 30 }).map((claim) => ({ ...claim, said: '2023-08', sources: ['aanes-anf'] })),
      ...madeUpClaims('media', { children: 46 }).map((claim) => ({
        ...claim,
        qualifier: 'about' as const,
        aside: { ru: 'Описка, видимо.', en: 'A slip, it seems.' },
      })),
    ],
    date: {
      start: '2023-08-30',
      end: '2023-08-31',
      event: { ru: 'рейс', en: 'flight' },
      confidence: 'medium',
      sources: ['made-up'],
    },
    origin: [{ country: 'syria' }, { country: 'iraq' }],
  },
)
const parts = madeUpMission(
  { children: 156, women: 75 },
  { id: 'kz-parts', country: 'kz', unsplit: { value: 7, why: { ru: 'Пол не назван', en: 'Sex not stated' } } },
)
const total = {
  id: 'kg-all',
  country: 'kg',
  as_of: '2025-09-30',
  by: 'sc-kg',
  figures: { total: 551 },
  scope: { ru: 'Все', en: 'All' },
  qualifier: 'more-than' as const,
  sources: ['a', 'b'],
}
const milestone = {
  id: 'ms-law',
  date: '2022-06',
  scope: 'kg',
  category: 'national-law' as const,
  tier: 1,
  title: { ru: 'Закон', en: 'Law' },
  detail: { ru: 'О\u00A0детях', en: 'On children' },
  sources: ['a'],
}
const source = {
  publisher: 'Kaktus',
  title: 'Дети',
  date: '2024',
  date_basis: 'inferred' as const,
  url: 'https://kaktus.kg/1',
  lang: 'ru',
  kind: 'media' as const,
}

test('a mission is a row: the numbers the site uses, and those only some counts include', () => {
  expect(missionRow(mission)).toEqual({
    id: 'kg-aikol-2',
    country: 'kg',
    operation: 'aikol',
    phase: 2,
    title_ru: '«Айкол-2»: 95 человек',
    title_en: 'Aikol-2: 95 people',
    date: '2023-08-30',
    date_end: '2023-08-31',
    date_confidence: 'medium',
    handover_date: undefined,
    origin: 'syria iraq',
    total: 95,
    total_is_sum_of_parts: false,
    children: 64,
    women: 31,
    men: undefined,
    unsplit: undefined,
    disputed: 1,
    other_totals: '94',
    sources: 'made-up aanes-anf',
  })
})

test('a total that nobody published is marked as the sum of the parts', () => {
  expect(missionRow(parts)).toMatchObject({
    total: 231,
    total_is_sum_of_parts: true,
    unsplit: 7,
    disputed: 0,
    other_totals: '',
    date_confidence: 'high',
  })
})

test('every claim is a row, those that are set aside too', () => {
  expect(
    claimRows(mission).map(({ measure, value, by, used, said, qualifier, aside_en }) => [
      measure,
      value,
      by,
      used,
      said,
      qualifier,
      aside_en,
    ]),
  ).toEqual([
    ['total', 95, 'mfa', true, undefined, undefined, undefined],
    ['children', 64, 'mfa', true, undefined, undefined, undefined],
    ['women', 31, 'mfa', true, undefined, undefined, undefined],
    ['total', 94, 'aanes', false, '2023-08', undefined, undefined],
    ['women', 30, 'aanes', false, '2023-08', undefined, undefined],
    ['children', 46, 'media', false, undefined, 'about', 'A slip, it seems.'],
  ])
})

test('a column means the same in every row of its table', () => {
  const columns = (rows: object[]) => [...new Set(rows.map((row) => Object.keys(row).join()))]
  expect(columns([missionRow(mission), missionRow(parts)])).toHaveLength(1)
  expect(columns([...claimRows(mission), ...claimRows(parts)])).toHaveLength(1)
  expect(columns([totalRow(total), totalRow({ ...total, note: { ru: 'а', en: 'a' }, as_of: undefined })])).toHaveLength(1)
  expect(
    columns([milestoneRow(milestone), milestoneRow({ ...milestone, end: '2022-07', note: { ru: 'а', en: 'a' } })]),
  ).toHaveLength(1)
  expect(columns(sourceRows({ a: source, b: { ...source, date: undefined, note: { ru: 'а', en: 'a' } } }))).toHaveLength(1)
})

test('data has plain spaces: no-break spaces are for pages', () => {
  const rows = [
    missionRow(mission),
    ...claimRows(mission),
    totalRow(total),
    milestoneRow(milestone),
    ...sourceRows({ a: source }),
  ]
  expect(JSON.stringify(rows)).not.toContain('\u00A0')
})

test.each([
  ['missions', () => [missionRow(mission), missionRow(parts)]],
  ['claims', () => claimRows(mission)],
  ['totals', () => [totalRow(total)]],
  ['milestones', () => [milestoneRow(milestone)]],
  ['sources', () => sourceRows({ 'kg-kaktus': source })],
])('the table of %s has not changed', async (name, rows) => {
  await expect(formatCsv(rows())).toMatchFileSnapshot(`snapshots/${name}.csv`)
})
