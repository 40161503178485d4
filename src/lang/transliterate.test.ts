import { expect, test } from 'vitest'
import { makeSlug, transliterate } from './transliterate.ts'

test.each([
  ['Щука и ёж съели объём', 'Shchuka i yozh syeli obyom'],
  ['Елена поехала в Эль-Хасаку', 'Yelena poyekhala v El-Khasaku'],
  ['Өзгөн, Үч-Коргон, Тоң', 'Ozgon, Uch-Korgon, Tong'],
  ['Қазақстан, Әлия, Ұлы һәм ғылым', 'Qazaqstan, Aliya, Uly ham ghylym'],
  ['Ҳисор, Қӯрғонтеппа, ҷумҳурӣ', 'Hisor, Qurghonteppa, jumhuri'],
  ['Ўзбекистон', 'Uzbekiston'],
  ['Aikol-5, 99', 'Aikol-5, 99'],
])('%s in Latin letters is %s', (text, latin) => {
  expect(transliterate(text)).toBe(latin)
})

test.each([
  ['«Айкөл-7»: дети дома', 'aykol-7-deti-doma'],
  ['  — ! ', ''],
  ['ООН и «Human Rights Watch»', 'oon-i-human-rights-watch'],
  ['Пять операций «Мехр» дают 435 человек, а общий итог — 531', 'pyat-operatsiy-mekhr-dayut-435-chelovek-a-obshchiy'],
  ['Й'.normalize('NFD'), 'y'],
])('%s gets the address %j', (title, slug) => {
  expect(makeSlug(title)).toBe(slug)
})

test('a name keeps the spelling it has in the glossary', () => {
  expect(makeSlug('«Айкол-7»: проба', [['Айкол', 'Aikol']])).toBe('aikol-7-proba')
})
