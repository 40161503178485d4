import { expect, test } from 'vitest'
import { describeView } from './status.ts'
import { makeWording } from './wording.ts'

const say = makeWording({
  found_one: 'Найдена {{count}} запись.', found_few: 'Найдены {{count}} записи.', found_many: 'Найдено {{count}} записей.',
  none: 'Ничего.', 'none-filtered': 'Ничего с отбором.', apart: 'Порознь.', quoted: '«{{word}}»', without: 'Без {{words}}.',
  missing_one: 'Нет слова {{words}}.', missing_few: 'Нет слов {{words}}.', 'missing-en_one': 'По-английски нет {{words}}.',
}, 'ru')

type Part = { unfiltered?: number; asked?: number; missing?: string[]; missingIn?: { en: string[] } }

const view = (found: number, part: Part = {}) => ({
  found: Array(found), unfiltered: found, asked: 1, missing: [], missingIn: {}, ...part,
})

test.each([
  [view(1), 'Найдена 1 запись.'],
  [view(21), 'Найдена 21 запись.'],
  [view(12), 'Найдено 12 записей.'],
  [view(3, { missing: ['вулкан', 'йог'], asked: 3 }), 'Найдены 3 записи. Без «вулкан», «йог».'],
  [view(0, { missing: ['вулкан'] }), 'Ничего. Нет слова «вулкан».'],
  [view(0, { missing: ['вулкан', 'йог'], asked: 2 }), 'Ничего. Нет слов «вулкан», «йог».'],
  [view(0, { unfiltered: 7 }), 'Ничего с отбором.'],
  [view(0, { asked: 2 }), 'Ничего. Порознь.'],
  [view(0, { asked: 2, missingIn: { en: ['дети'] } }), 'Ничего. По-английски нет «дети».'],
])('a view is described in words: %#', (shown, said) => {
  expect(describeView(shown, say)).toBe(said)
})
