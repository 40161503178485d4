import { expect, test } from 'vitest'
import { formatBibtex } from './bibtex.ts'
import { cslDate, cslOfPage, cslOfSource, dateOfCsl, formatCslJson, type CslItem } from './csl.ts'
import { formatRis } from './ris.ts'
import { rowOfCsl } from './row.ts'

const items: CslItem[] = [
  cslOfPage({ id: 'aikol-5-ru', kind: 'article', lang: 'ru', title: '«Айкол-5»: домой\u00a0вернулись 99 человек', url: 'https://homeward.example/ru/articles/2024/aikol-5/', date: '2024-02-20', version: '3f2a', abstract: 'Все_99 & ещё 100 %.' }),
  cslOfPage({ id: 'kg-aikol-5.children', kind: 'data', lang: 'en', title: 'Children: 71 — Aikol-5', url: 'https://homeward.example/en/data/figures/kg-aikol-5.children/', date: '2024-02' }),
  cslOfPage({ id: 'about', kind: 'page', lang: 'en', title: 'A {hostile} \\title^~ #1 $5\nER  - ', url: 'https://homeward.example/en/about/' }),
  cslOfSource('kg-24kg-1', { publisher: '24.kg', title: 'Балдар үйдө', date: '2024', date_basis: 'shown', url: 'https://24.kg/1', lang: 'ky', kind: 'media' }),
]

test.each([
  ['cited.bib', formatBibtex(items)], ['cited.ris', formatRis(items).replaceAll('\r\n', '\n')], ['cited.csl.json', formatCslJson(items)],
])('citations as %s have not changed', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`snapshots/${name}`)
})

test('no title breaks the form it is put into', () => {
  const bibtex = formatBibtex(items)
  expect(bibtex.replace(/\\[{}]/g, '').split('{')).toHaveLength(bibtex.replace(/\\[{}]/g, '').split('}').length)
  expect(formatRis(items).split('\r\n').filter((line) => line !== '').every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true)
  expect(formatRis(items).match(/^ER {2}- $/gm)).toHaveLength(items.length)
})

test.each(['2024-02-20', '2024-02', '2024'])('the date %s survives the record', (date) => expect(dateOfCsl(cslDate(date))).toBe(date))

test('a record is a row of a table', () => {
  expect(items.flatMap((item) => rowOfCsl(item)['version'] ?? [])).toEqual(items.flatMap(({ version }) => version ?? []))
  expect(rowOfCsl(items[3] as CslItem)).toEqual({ id: 'kg-24kg-1', type: 'webpage', title: 'Балдар үйдө', publisher: '24.kg', date: '2024', language: 'ky', url: 'https://24.kg/1' })
})
