import { expect, test } from 'vitest'
import { distanceOf } from './distance.ts'
import { swapKeyboard } from './keyboard.ts'
import { cyrillicOf, latinOf } from './transliterate.ts'

test.each([
  ['fqrjk', 'айкол'], [',birtr', 'бишкек'], ['фшлщд', 'aikol'], ['ghbdtn vbh', 'привет мир'], ['fqrjk-5', 'айкол-5'], ['🕊', undefined], ['<birtr', 'бишкек'], ['>YBCTA', 'юнисеф'], ['Rfpf[cnfy!', 'казахстан!'], ['ä', undefined], ['12', undefined],
])('%j typed in the other layout is %j', (typed, meant) => expect(swapKeyboard(typed)).toBe(meant))

test.each([
  ['bishkek', 'бишкек'], ['jusan', 'жусан'], ['zhaparov', 'жапаров'], ['vozvrashchenie', 'возвращение'], ['reabilitatsiya', 'реабилитация'], ['deti', 'дети'], ['shkola', 'школа'],
  ['gumanitarnaya', 'гуманитарная'], ['gumanitarnaia', 'гуманитарная'], ['gumanitarnyj', 'гуманитарный'], ['vozvrashenie', 'возвращение'], ['vozvrashcheniye', 'возвращение'],
  ['vozvraŝenie', 'возвращение'], ['ljudi', 'люди'], ['semja', 'семья'], ['sirija', 'сирия'], ['detej', 'детей'], ['akyikatchy', 'акыйкатчы'], ['iunisef', 'юнисеф'], ['reabilitaciya', 'реабилитация'],
])('%s stands for %s', (latin, cyrillic) => {
  expect(cyrillicOf(latin)).toContain(cyrillic)
})

test.each([['айкол', 'aikol'], ['жапаров', 'japarov'], ['холь', 'hol'], ['шафак', 'shafaq'], ['джапаров', 'japarov'], ['бишкек', 'bishkek']])('%s may be spelt %s', (cyrillic, latin) => {
  expect(latinOf(cyrillic)).toContain(latin)
})

test('a word of any length has few spellings', () => {
  expect(cyrillicOf('ia'.repeat(100)).length).toBeLessThanOrEqual(24)
  expect(latinOf('ц'.repeat(200)).length).toBeLessThanOrEqual(24)
})

test.each([['репатриация', 'рипатриация', 1], ['ташкент', 'ташкетн', 1], ['дом', 'дома', 1], ['школа', 'рейс', 3], ['', '', 0]])('between %j and %j are %d letters', (a, b, distance) => {
  expect(distanceOf(a, b, 2)).toBe(distance)
})
