import { expect, test } from 'vitest'
import { madeUpIndex } from '../../scripts/made-up-index.ts'

const odd = 'Ёлка & <b>ёж</b> — «Айкөл», 1\u00a0600; n_345_ru,\tЯн’s 🕊\nAn “abbr.” …  of PreventionMedia ¶ ᐨдетᐧ'
const index = await madeUpIndex({
  'once/': { ru: 'Утро. Школа и 1,6 тысячи' }, 'thrice/': { ru: 'Вечер. Школа школы школу школ' }, 'title/': { ru: 'Школа. Ночь' },
  'day/': { ru: 'Полдень. Вернулись 20 февраля 2024 года' }, 'other/': { ru: 'Полночь. Было 20 февраля 2024 года, 20 февраля 2024 года' }, 'odd/': { en: odd }, 'us/': { en: 'Us. They and us, 16 media' }, 'usa/': { en: 'USA. The US alone' },
}, { facts: { 'day/': { date: '2024-02-20' } } })

const found = async (stem: string, lang: 'ru' | 'en') => {
  const weights = [...(await index.word(stem))[lang]].sort((a, b) => b[1] - a[1])
  return Promise.all(weights.map(async ([doc]) => (await index.text(lang, doc))?.path))
}

test('a text comes back letter for letter', async () => {
  const texts = await Promise.all(Array.from({ length: index.entry.size }, (_, doc) => index.text('en', doc)))
  expect(texts.find((text) => text?.path === 'odd/')?.body).toBe(odd)
})

test('a title says more than a text, and often more than once', async () => {
  expect(await found('школ', 'ru')).toEqual(['title/', 'thrice/', 'once/'])
})

test('its own day says more of a text than one that it speaks of', async () => {
  expect(await found('2024-02-20', 'ru')).toEqual(['day/', 'other/'])
})

test.each([['US', ['usa/']], ['us', ['us/']], ['media', ['us/']], ['16', ['us/']]] as const)('%j is found for itself alone', async (stem, paths) => {
  expect(await found(stem, 'en')).toEqual(paths)
})

test('a stem that no text has is an error, not another word', async () => {
  await expect(index.word('шко')).rejects.toThrow('does not find')
})
