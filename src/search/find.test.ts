import { expect, test } from 'vitest'
import type { Bundle, BundleHit } from './bundle.ts'
import { findHits } from './find.ts'
import { prepareQuery } from './query.ts'

/** A bundle that behaves like Pagefind: exact words only when quoted, else beginnings, else ever shorter beginnings. */
function fakeBundle(texts: Record<string, string>): Bundle {
  const entries = Object.entries(texts).map(([id, text]) => ({ id, text, words: text.toLowerCase().replace(/-/g, '').split(' ') }))
  const hit = (id: string, content: string): BundleHit => ({ id, score: 1, data: async () => ({ excerpt: '', content, meta: {} }) })
  const holders = (word: string) => entries.filter(({ words }) => words.some((own) => own.startsWith(word)))
  const matching = (word: string): typeof entries =>
    word === '' || holders(word).length > 0 ? holders(word) : matching(word.slice(0, -1))
  return {
    search: (term) => {
      const lists = (term ?? '').replace(/-/g, '').split(' ').map(matching)
      const found = entries.filter((one) => lists.every((list) => list.includes(one)))
      return Promise.resolve(found.map(({ id, text }) => hit(id, text)))
    },
    exact: (form) => Promise.resolve(new Set(
      entries.filter(({ words }) => ` ${words.join(' ')} `.includes(` ${form.replace(/-/g, '')} `)).map(({ id }) => id),
    )),
  }
}

const ru = fakeBundle({
  r1: 'дети в школе', r2: 'Айкол-5 рейс 71', r3: 'Айкол рейс 714', r4: 'ес если', r5: 'если', r6: 'социальной помощь',
})
const en = fakeBundle({ e1: 'children at school', e2: 'Aikol-5 flight 71', e3: 'Айкол in Cyrillic' })

const ask = async (text: string, bundles = { ru, en } as Partial<Record<'ru' | 'en', Bundle>>) => {
  const { hits, missing, missingIn } = await findHits(prepareQuery(text), bundles)
  return { ru: hits.ru?.map(({ id }) => id), en: hits.en?.map(({ id }) => id), missing, missingIn }
}

test.each([
  ['дети', { ru: ['r1'] }],
  ['children', { en: ['e1'] }],
  ['71', { ru: ['r2'], en: ['e2'] }],
  ['айкол 5', { ru: ['r2'] }],
  ['"рейс 71"', { ru: ['r2'] }],
  ['рейс', { ru: ['r2', 'r3'] }],
  ['ЕС', { ru: ['r4'] }],
  ['социальной', { ru: ['r6'] }],
  ['школ', { ru: ['r1'] }],
  ['Aikol-', { en: ['e2'] }],
  ['дети Айкол', { ru: [] }],
])('the query %j is answered by %j', async (text, expected) => {
  expect(await ask(text)).toEqual({ ru: undefined, en: undefined, missing: [], missingIn: {}, ...expected })
})

test.each([
  ['вулкан', ['вулкан']],
  ['вулкан велосипед', ['вулкан', 'велосипед']],
  ['школьница', ['школьница']],
  ['"дети рейс"', ['дети рейс']],
])('%j is nowhere, and no page of a shorter word stands in for it', async (text, missing) => {
  expect(await ask(text)).toEqual({ ru: undefined, en: undefined, missing, missingIn: {} })
})

test('a word that is nowhere is named, and the others are searched for', async () => {
  expect(await ask('вулкан дети')).toMatchObject({ ru: ['r1'], en: undefined, missing: ['вулкан'] })
})

test('words of two languages are searched for in both, and each language names what it lacks', async () => {
  expect(await ask('дети children')).toEqual({ ru: ['r1'], en: ['e1'], missing: [], missingIn: { ru: ['children'], en: ['дети'] } })
})

test('in one language only, a word is said to be missing there and not in the archive', async () => {
  expect(await ask('дети', { en })).toEqual({ ru: undefined, en: undefined, missing: [], missingIn: { en: ['дети'] } })
})

test('no words ask for every page', async () => {
  expect((await ask('')).en).toEqual(['e1', 'e2', 'e3'])
})
