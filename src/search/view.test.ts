import { expect, test } from 'vitest'
import { noSearch, type SearchState } from './address.ts'
import { madeUpIndex } from '../../scripts/made-up-index.ts'
import { makeView } from './view.ts'

const index = await madeUpIndex({
  'a5/': { ru: '«Айкол-5»: домой. 71 ребёнок вернулся 20 февраля 2024 года из лагеря Аль-Холь', en: 'Aikol-5: home. 71 children returned on 20 February 2024 from the camp of Al-Hol' },
  'a4/': { ru: '«Айкол-4»: домой. Дети и матери, помогал Совет по безопасности', en: 'Aikol-4: home. Children and mothers, helped by the US' },
  'unsc/': { ru: 'Совет Безопасности. Гуманитарная резолюция', en: 'Security Council. A humanitarian resolution' },
  'count/': { ru: 'Итог. Более 1,6\u00a0тысячи человек, детский сад', en: 'Total. More than 1,600 people and us' },
  'ru/': { ru: 'Только по-русски. В детском саду читали; отца не было' },
}, {
  facts: {
    'a5/': { date: '2024-02-20', filters: { country: ['kg'] } }, 'a4/': { date: '2023-12', filters: { country: ['kg', 'kz'] } },
    'unsc/': { date: '2017', kind: 'milestone' }, 'count/': { kind: 'figure' },
  },
  meanings: [
    { ru: ['ребенок', 'дети', 'детский'], en: ['child', 'children'] }, { ru: ['айкол'], en: ['Aikol', 'Aykol'] }, { ru: ['США'], en: ['US', 'United States'] },
    { ru: ['Совет Безопасности'], en: ['Security Council'] }, { ru: ['возвращение', 'вернуться'], en: ['return'] },
  ],
  paradigms: [['мать', 'матери', 'матерей', 'матерям'], ['отец', 'отца', 'отцов'], ['ребенок', 'ребенка'], ['вернуться', 'вернулся', 'вернулись']],
})

const state = (part: Partial<SearchState> = {}): SearchState => ({ ...noSearch, ...part })
const ask = async (q: string, part: Partial<SearchState> = {}) => {
  const view = await makeView(state({ q, ...part }), index, 'ru', ['lang', 'kind', 'country', 'year'])
  const paths = await Promise.all(view.found.map(async ({ lang, doc }) => (await index.text(lang, doc))?.path))
  return { ...view, paths: paths.sort() }
}

test.each([
  ['матерей', 'a4/'], ['отцов', 'ru/'], ['ребёнком', 'a4/ a5/ count/ ru/'], ['ребенок', 'a4/ a5/ count/ ru/'], ['гуманитарный', 'unsc/'], ['Гуманитарной', 'unsc/'],
  ['children', 'a4/ a5/ count/ ru/'], ['Айкөл', 'a4/ a5/'], ['Aykol', 'a4/ a5/'], ['Айкол 5', 'a5/'], ['Aikol-5', 'a5/'], ['айкол5', 'a5/'], ['«Айкол»', 'a4/ a5/'],
  ['альхоль', 'a5/'], ['Аль Холь', 'a5/'], ['Al\u00a0Hol', 'a5/'], ['Security Council', 'a4/ unsc/'], ['Совета Безопасности', 'a4/ unsc/'], ['US', 'a4/'], ['США', 'a4/'],
  ['1,600', 'count/'], ['1 600', 'count/'], ['1600', 'count/'], ['1,6 тысячи', 'count/'], ['sixteen hundred', 'count/'], ['семьдесят один', 'a5/'],
  ['20.02.2024', 'a5/'], ['2024-02-20', 'a5/'], ['February 20, 2024', 'a5/'], ['в феврале 2024 года', 'a5/'], ['20 февраля', 'a5/'], ['декабрь 2023', 'a4/'],
  ['"детский сад"', 'count/'], ['«детском саду»', 'ru/'], ['"детский саду"', ''], ['children Совет', 'a4/'], ['vernulsya', 'a5/'], ['us', 'count/'],
  ['gumanitarnaya', 'unsc/'], ['gumanitarnyj', 'unsc/'], ['sovet bezopasnosti', 'a4/ unsc/'], ['detej', 'a4/ a5/ count/ ru/'], ['чилдрен', 'a4/ a5/ count/ ru/'],
  ['U.S.', 'a4/'], ['«Совет Безопасности»', 'unsc/'], ['‘Совет Безопасности’', 'unsc/'], ["'Security Council'", 'unsc/'], ['»Security Council«', 'unsc/'], ['"Security Council', 'unsc/'],
  ['20 february 2024', 'a5/'], ['2024-02', 'a5/'], ['02.2024', 'a5/'], ['20.02', 'a5/'], ['20240220', 'a5/'], ['2024, февраль', 'a5/'], ['18–21 февраля 2024', 'a5/'],
  ['январь–март 2024', 'a5/'], ['31.02.2024', ''], ['более 1600', 'count/'], ['71-й', 'a5/'], ['20-Feb-2024', 'a5/'], ['20/feb/2024', 'a5/'], ['Cовет Безопасности', 'a4/ unsc/'], ['cоunсil', 'unsc/'], ['Айкол-V', 'a5/'], ['Aikol IV', 'a4/'],
])('the query %s finds %j', async (q, paths) => {
  expect((await ask(q)).paths.join(' ')).toBe(paths)
})

test.each([['children', 'a4/ a5/'], ['дети', 'a4/ a5/ count/ ru/'], ['Aikol-5', 'a5/']])('without the translation %s finds %j', async (q, paths) => {
  const { paths: found } = await ask(q, { translate: false })
  expect(found.join(' ')).toBe(paths)
})

test.each([
  ['вакцина', ['вакцина'], []], ['вернулос', ['вернулос'], ['вернулся']], ['ufvfybnfhysq', ['ufvfybnfhysq'], []], ['lfbnzj', ['lfbnzj'], []], ['vfnthb', ['vfnthb'], ['матери']],
  ['childran', ['childran'], ['children']], ['"дети летят"', [], []], ['йогурт', ['йогурт'], []],
  ['гуман', ['гуман'], ['гуманитарная']], ['чита', ['чита'], ['читали']], ['кот', ['кот'], []], ['Al-Hasakah', ['Al-Hasakah'], []], ['Айкел-5', ['Айкел-5'], ['айкол-5']],
  ['Fqrjk 5', ['Fqrjk 5'], ['айкол 5']], [',tpjgfcyjcnb', [',tpjgfcyjcnb'], ['безопасности']], ['<tpjgfcyjcnm', ['<tpjgfcyjcnm'], ['безопасность']], ['ltnb, vfnthb', ['ltnb', 'vfnthb'], ['дети, матери']],
])('%s is nowhere, is said to be, and no other page stands in for it', async (q, missing, suggestions) => {
  expect(await ask(q)).toMatchObject({ paths: [], missing, suggestions })
})

test('a word that is nowhere is named, and the others are searched for', async () => {
  expect(await ask('вулкан матери')).toMatchObject({ paths: ['a4/'], missing: ['вулкан'] })
})

test('a text without what stands in quotation marks is not brought in its stead', async () => {
  expect(await ask('матери резолюция «детский сад»')).toMatchObject({ paths: [] })
})

test('three words that no text has together bring the texts that lack one of them, and that is known', async () => {
  expect(await ask('матери резолюция лагерь дети')).toMatchObject({ paths: [] })
  expect(await ask('резолюция матери Айкол')).toMatchObject({ paths: ['a4/'], whole: 0 })
})

test.each(['', '   ', '!!! ???', '.*+?^${}()|[]\\', '"', '""', '<img src=x onerror=alert(1)>', '🕊🕊', 'مرحبا بالعالم', 'я', '\u0000', '-', "';--", 'а'.repeat(5000), '"'.repeat(999)])(
  'the query %j does no harm', async (q) => {
    const { found, hasWords } = await ask(q)
    expect(found.length).toBe(q.trim() === '' ? 5 : 0)
    expect(hasWords).toBe(!/^[^\p{L}\p{N}]+$/u.test(q) || q.trim() === '')
  },
)

test('filters let through any value of one and every other, and their counts are those of the finds', async () => {
  const { counts } = await ask('children')
  expect([...(counts.country ?? [])]).toEqual([['kg', 2], ['kz', 1]])
  expect(Object.fromEntries(counts.lang ?? [])).toEqual({ ru: 4, en: 2 })
  const kazakh = await ask('children', { filters: { ...noSearch.filters, country: ['kz'] } })
  expect(kazakh.paths).toEqual(['a4/'])
  expect([...(kazakh.counts.country ?? [])]).toEqual([['kg', 2], ['kz', 1]])
  expect([...(kazakh.counts.year ?? [])]).toEqual([['2023', 1]])
  expect((await ask('', { filters: { ...noSearch.filters, kind: ['figure', 'milestone'] } })).paths).toEqual(['count/', 'unsc/'])
  expect((await ask('children', { lang: 'en' })).paths).toEqual(['a4/', 'a5/'])
})

test.each([['2023-12', '2024-02', 'a4/ a5/'], ['2024-01', '', 'a5/'], ['', '2020-01', 'unsc/'], ['2017-05', '2017-06', 'unsc/'], ['2025-01', '', '']])('from %j to %j there are %j', async (from, to, paths) => {
  expect((await ask('', { from, to })).paths.join(' ')).toBe(paths)
})

test('finds stand by how well they answer, or from the newest', async () => {
  const order = async (sort: SearchState['sort']) => {
    const { found } = await makeView(state({ q: 'children', sort }), index, 'en', [])
    return Promise.all(found.map(async ({ lang, doc }) => (await index.text(lang, doc))?.path))
  }
  expect(await order('date')).toEqual(['a5/', 'a4/', 'count/', 'ru/'])
  expect((await order('relevance')).slice(0, 2).sort()).toEqual(['a4/', 'a5/'])
})

test('a find is shown in the reader’s language if that one answers too', async () => {
  const langOf = async (reader: 'ru' | 'en') => (await makeView(state({ q: 'Aikol-5' }), index, reader, [])).found[0]?.lang
  expect([await langOf('ru'), await langOf('en')]).toEqual(['ru', 'en'])
})
