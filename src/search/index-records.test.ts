import { expect, test } from 'vitest'
import { recordsOf, type RecordSource } from './index-records.ts'

const source: RecordSource = {
  countries: [
    { id: 'kg', role: 'return', name: { ru: 'Кыргызстан', en: 'Kyrgyzstan' }, to: { ru: '', en: '' }, from: { ru: '', en: '' } },
  ],
  glossary: [{ id: 'sc-kg', type: 'body', ru: 'Совет безопасности КР', en: 'Security Council of Kyrgyzstan', basis: 'attested' }],
  totals: {
    totals: [
      {
        id: 'kg-aikol-2025-09', country: 'kg', as_of: '2025-09-30', by: 'sc-kg', sources: ['x'],
        scope: { ru: '«Айкол», шесть этапов', en: 'Aikol, six phases' },
        figures: { total: 460, women: 145, children: 315 },
      },
      {
        id: 'region-children', country: 'region', by: 'nobody-known', qualifier: 'more-than', sources: ['x'],
        scope: { ru: '«более 1600» детей', en: '“over 1,600” children' },
        figures: { children: 1600 },
        note: { ru: 'без даты', en: 'undated' },
      },
    ],
  },
  milestones: [
    {
      id: 'ms-un', date: '2017-12', scope: 'un', category: 'un-decision', tier: 1, sources: ['x'],
      title: { ru: 'Резолюция 2396', en: 'Resolution 2396' },
      detail: { ru: 'Принята единогласно.', en: 'Adopted unanimously.' },
      note: { ru: '21 декабря — день заседания', en: '21 December is the day of the meeting' },
    },
  ],
}

test('a published total is a record with its number, who gave it and when', () => {
  expect(recordsOf(source, 'ru')[0]).toEqual({
    url: '/ru/data/#kg-aikol-2025-09',
    content: 'Кыргызстан. Всего 460, детей 315, женщин 145. Совет безопасности КР, 30 сентября 2025.',
    language: 'ru',
    meta: { title: '«Айкол», шесть этапов: 460', date: 'd20250930' },
    filters: { kind: ['figure'], year: ['2025'], country: ['kg'] },
    sort: { date: '2025-09-30' },
  })
})

test('a total of the region has no country, one without a date no year, and a number is not said twice', () => {
  expect(recordsOf(source, 'en')[1]).toEqual({
    url: '/en/data/#region-children',
    content: 'Central Asia. More than 1,600 children. Nobody-known. Undated.',
    language: 'en',
    meta: { title: '“Over 1,600” children' },
    filters: { kind: ['figure'] },
    sort: {},
  })
})

test('a milestone is a record with its text; numbers at the beginning of a sentence leave the next word as it is', () => {
  expect(recordsOf(source, 'ru')[2]).toEqual({
    url: '/ru/data/#ms-un',
    content: 'Принята единогласно. 21 декабря — день заседания. ООН.',
    language: 'ru',
    meta: { title: 'Резолюция 2396', date: 'd201712' },
    filters: { kind: ['milestone'], year: ['2017'] },
    sort: { date: '2017-12' },
  })
})

test('every sort value is text: a number stops the index', () => {
  for (const record of recordsOf(source, 'en')) for (const value of Object.values(record.sort)) expect(value).toBeTypeOf('string')
})
