import { describe, expect, test } from 'vitest'
import { madeUpArticle } from '../articles/made-up.ts'
import { langs } from '../lang/langs.ts'
import { madeUpMission } from '../missions/made-up.ts'
import { corpusTable } from './corpus-table.ts'
import { makeDescriptor } from './data-package.ts'
import { formatTable } from './table-files.ts'
import type { TableWords } from './table.ts'
import { fillTables, tables, type Recorded } from './tables.ts'

const sources = ['kg-made-up']
const recorded: Recorded = {
  articles: [madeUpArticle({ ru: ['Домой', 'Все\u00A099.'] }, { slug: 'alone', people: ['imankulov'], sources })],
  missions: [madeUpMission({ total: 99, children: 71, women: 28 }, { id: 'kg-aikol-5', operation: 'aikol' })],
  totals: { totals: [{ id: 'kg-all', country: 'kg', scope: { ru: 'Все', en: 'All' }, by: 'mfa', figures: { total: 99 }, parts: ['kg-aikol-5'], sources }], notes: [], gaps: [] },
  milestones: [{ id: 'ms-law', date: '2022-06', scope: 'kg', category: 'national-law', tier: 1, title: { ru: 'Закон', en: 'Law' }, detail: { ru: 'О детях', en: 'On children' }, sources }],
  sources: { 'kg-made-up': { publisher: 'Kaktus', title: '=1+1', date_basis: 'unknown', url: 'https://kaktus.kg/1', lang: 'ru', kind: 'media' } },
  glossary: [{ id: 'aikol', type: 'operation', ru: 'Айкол', en: 'Aikol', native: { ky: 'Айкөл' }, variants_ru: ['Айкөл', 'Айкуль'], variants_unseen: ['Aikel'], basis: 'attested', note: { ru: 'Для нас', en: 'For us' } }],
  countries: [{ id: 'kg', role: 'return', name: { ru: 'Кыргызстан', en: 'Kyrgyzstan' }, to: { ru: 'в', en: 'to' }, from: { ru: 'из', en: 'from' } }],
  pages: [],
  published: { versions: {}, moved: [] },
  topics: [{ id: 'return', name: { ru: 'Возвращение', en: 'Return' }, about: { ru: 'О рейсах', en: 'On flights' } }],
}
const filled = fillTables(recorded, 'https://homeward.example')
const all: readonly TableWords[] = [...tables, corpusTable]

test('every table is filled, and the keys of its every row are its columns, in order', () => {
  expect(filled.map(({ table }) => table.id)).toEqual(tables.map(({ id }) => id))
  for (const { table, rows } of filled) {
    expect(rows.length, table.id).toBeGreaterThan(0)
    for (const row of rows) expect(Object.keys(row), table.id).toEqual(table.columns.map(({ name }) => name))
  }
})

describe.each(all.map((table) => [table.id, table] as const))('the table of %s', (_, { key, references, columns, title, about }) => {
  test('has a name and a sentence for itself and for each column in every language', () => {
    for (const words of [title, about, ...columns.flatMap((column) => [column.title, column.about])])
      for (const lang of langs) expect(words[lang].trim()).not.toBe('')
  })

  test('says enough of itself for those who search for data sets, 50 signs at least', () => {
    for (const lang of langs) expect(about[lang].length).toBeGreaterThanOrEqual(50)
  })

  test('has columns with names and HXL hashtags of their own', () => {
    for (const own of [columns.map(({ name }) => name), columns.map(({ hxl }) => hxl)]) expect(new Set(own).size).toBe(columns.length)
    for (const { hxl } of columns) expect(hxl).toMatch(/^#(meta|country|operations|activity|date|status|affected|indicator|org|description|event|item|contact|sector)(\+[a-z][a-z0-9_]*)*$/)
  })

  test('has a key that every row has, and leads to keys of other tables', () => {
    for (const name of key) expect(columns.find((column) => column.name === name)).toMatchObject({ required: true, unique: true })
    for (const reference of references) {
      expect(columns.map(({ name }) => name)).toContain(reference.column)
      expect(all.find(({ id }) => id === reference.table)?.key).toEqual([reference.key])
    }
  })
})

test('an article in one language has neither title nor address in the other', () => {
  const [article] = filled.find(({ table }) => table.id === 'articles')?.rows ?? []
  expect(article).toMatchObject({ languages: 'ru', title_ru: 'Домой', title_en: undefined, url_en: undefined, url_ru: 'https://homeward.example/ru/articles/2024/alone/', summary_ru: 'Все 99.' })
})

test('what editors write for themselves stays at home', () => {
  expect(JSON.stringify(filled)).not.toMatch(/Для нас|Aikel/)
})

test('a table is three files; hashtags stand in the second row, what is not known is null, a formula is disarmed in CSV alone', () => {
  const files = new Map(filled.flatMap(formatTable))
  expect([...files.keys()].slice(0, 3)).toEqual(['missions.csv', 'missions.json', 'missions.hxl.csv'])
  const [header, hashtags, ...rows] = (files.get('sources.hxl.csv') ?? '').split('\r\n')
  expect(hashtags).toBe('#meta+id,#org+publisher,#meta+source+title,#date+published,#status+date,#meta+source+lang,#meta+source+type,#meta+url,#description+note+i_ru,#description+note+i_en')
  expect([header, ...rows].join('\r\n')).toBe(files.get('sources.csv'))
  expect(files.get('sources.csv')).toContain("'=1+1")
  expect(JSON.parse(files.get('sources.json') ?? '')).toEqual([expect.objectContaining({ title: '=1+1', date: null })])
})

test('the descriptor of the package has not changed', async () => {
  const words = { site: 'https://homeward.example', name: { ru: 'Данные', en: 'Data' }, description: { ru: 'О\u00A0детях', en: 'On children' } }
  const other = { path: 'parallel/2024.tmx', name: 'parallel-2024-tmx', mediatype: 'application/x-tmx+xml', title: words.name, about: words.description }
  const descriptor = makeDescriptor(tables.slice(7, 8), [other], [{ path: 'countries.csv', bytes: 12, hash: 'ab' }], words)
  await expect(`${JSON.stringify(descriptor, null, 1)}\n`).toMatchFileSnapshot('snapshots/datapackage.json')
})
