import { expect, test } from 'vitest'
import { archiveDocs, type RowSource } from './archive-docs.ts'

const source: RowSource = {
  missions: [],
  countries: [{ id: 'kg', role: 'return', name: { ru: 'Кыргызстан', en: 'Kyrgyzstan' }, to: { ru: '', en: '' }, from: { ru: '', en: '' } }],
  glossary: [{ id: 'sc-kg', type: 'body', ru: 'Совет безопасности КР', en: 'Security Council of Kyrgyzstan', basis: 'attested' }],
  totals: {
    totals: [{
      id: 'kg-aikol-2025-09', country: 'kg', as_of: '2025-09-30', by: 'sc-kg', qualifier: 'more-than', sources: ['x'],
      scope: { ru: '«Айкол», шесть этапов', en: 'Aikol, six phases' }, figures: { total: 460 }, note: { ru: 'без экипажа', en: 'crew not counted' },
    }],
  },
  milestones: [{
    id: 'ms-un', date: '2017-12', scope: 'un', category: 'un-decision', tier: 1, sources: ['x'],
    title: { ru: 'Резолюция 2396', en: 'Resolution 2396' }, detail: { ru: 'Принята единогласно.', en: 'Adopted unanimously.' },
  }],
  sources: {
    'kg-24kg-1': { publisher: '24.kg', title: 'Дети вернулись', date: '2024-02-21', date_basis: 'shown', url: 'https://24.kg/1', lang: 'ru', kind: 'media' },
  },
}
const docs = archiveDocs(source)

test('a figure is found by its number, who gave it and when, and leads to its page', () => {
  expect(docs[0]).toEqual({
    path: 'data/figures/kg-aikol-2025-09.total/', kind: 'figure', date: '2025-09-30', filters: { country: ['kg'], body: ['sc-kg'] },
    texts: {
      ru: { title: 'Всего: 460 — «Айкол», шесть этапов', body: 'более 460 — Совет безопасности КР, 30 сентября 2025. без экипажа.\nКыргызстан' },
      en: { title: 'Total: 460 — Aikol, six phases', body: 'more than 460 — Security Council of Kyrgyzstan, 30 September 2025. crew not counted.\nKyrgyzstan' },
    },
  })
})

test('a milestone leads to its row, and the UN is no country', () => {
  expect(docs[1]).toMatchObject({ path: 'data/#ms-un', kind: 'milestone', date: '2017-12', filters: {}, texts: { en: { title: 'Resolution 2396', body: 'Adopted unanimously.\nUnited Nations' } } })
})

test('a source has its headline in every language, and the country that its id begins with', () => {
  expect(docs[2]).toMatchObject({
    path: 'data/sources/#kg-24kg-1', kind: 'source', date: '2024-02-21', filters: { country: ['kg'] },
    texts: { en: { title: 'Дети вернулись', body: '24.kg, 21 February 2024' } },
  })
})
