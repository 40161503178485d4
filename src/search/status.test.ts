import { expect, test } from 'vitest'
import type { Unit } from './plan.ts'
import { describeView } from './status.ts'
import { makeWording } from './wording.ts'

const say = makeWording({
  found_one: 'Найдена {{count}} запись.', found_few: 'Найдены {{count}} записи.', found_many: 'Найдено {{count}} записей.',
  none: 'Ничего.', 'none-filtered': 'Ничего с отбором.', apart: 'Порознь.', quoted: '«{{word}}»', without: 'Без {{words}}.',
  missing_one: 'Нет слова {{words}}.', missing_few: 'Нет слов {{words}}.', partial: 'Одного недостаёт.', 'partial-after_few': 'Всё в {{count}}.', 'no-words': 'Нет слов.',
}, 'ru')

const unit: Unit = { typed: 'дети', ways: [] }

test.each([
  [1, {}, 'Найдена 1 запись.'],
  [21, {}, 'Найдена 21 запись.'],
  [12, {}, 'Найдено 12 записей.'],
  [3, { missing: ['вулкан', 'йог'] }, 'Найдены 3 записи. Без «вулкан», «йог».'],
  [3, { whole: 0 }, 'Найдены 3 записи. Одного недостаёт.'],
  [4, { whole: 2 }, 'Найдены 4 записи. Всё в 2.'],
  [0, { units: [], missing: ['вулкан'] }, 'Ничего. Нет слова «вулкан».'],
  [0, { units: [], missing: ['вулкан', 'йог'] }, 'Ничего. Нет слов «вулкан», «йог».'],
  [0, { unfiltered: 7, whole: 7 }, 'Ничего с отбором.'],
  [0, { units: [unit, unit] }, 'Ничего. Порознь.'],
  [0, { hasWords: false }, 'Нет слов.'],
])('%d finds are described in words: %j', (found, part, said) => {
  expect(describeView({ found: Array(found), unfiltered: found, whole: found, units: [unit], missing: [], hasWords: true, ...part }, say)).toBe(said)
})
