import { expect, test } from 'vitest'
import type { Lang } from '../lang/langs.ts'
import type { Passage } from '../prose/passage.ts'
import { editsOf } from './edits.ts'

/** A text as the edits set it, no-break spaces shown as °. */
function set(text: string, lang: Lang, kind: Passage['kind'] = 'text'): string {
  const offsets = [...text].map((_, index) => index)
  const edits = editsOf({ lang, kind, text, from: offsets, to: offsets.map((offset) => offset + 1) })
  return edits.toReversed().reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text).replaceAll('\u00a0', '°')
}

test.each([
  ['"Айкөл-3" - это "операция "Мээрим"" в 2021 г.', '«Айкөл-3»°— это «операция „Мээрим“» в°2021°г.'],
  ['“Мээрим” и „Жусан“', '«Мээрим» и°«Жусан»'],
  ['"￼" вернулись из лагеря', '«￼» вернулись из°лагеря'],
  ['О\'Коннор приехал...', 'О’Коннор приехал…'],
  ['дети -- дома – и -- вместе', 'дети°— дома°— и°— вместе'],
  ['с 28-31 мая по 2023-2024 годы', 'с°28–31°мая по°2023–2024 годы'],
  ['1600 детей, 10 000 человек и 1 234 567 сомов', '1600°детей, 10°000°человек и°1°234°567°сомов'],
  ['72 % группы, № 5', '72°% группы, №\u202f5'],
  ['С.Н. Жапаров и С. Н. Жапаров', 'С.°Н.°Жапаров и°С.°Н.°Жапаров'],
  ['слово , слово ( да ) и  два', 'слово, слово (да) и°два'],
  ['дети,женщины', 'дети, женщины'],
  ['10 000', '10°000'], ['Доля 72 %', 'Доля 72°%'], ['Указ №5', 'Указ №\u202f5'], ['(99 человек)', '(99°человек)'], ['IX-X', 'IX–X'], ['июнь-июль', 'июнь–июль'],
  ['тот же день', 'тот°же день'], ['Прибыли все они.', 'Прибыли все°они.'], ['Назвали 81', 'Назвали°81'], ['Ушёл...', 'Ушёл…'], ['„Мээрим“', '«Мээрим»'],
])('Russian: %s', (text, wanted) => expect(set(text, 'ru')).toBe(wanted))

test.each([
  ['"Meerim" means "kindness"', '“Meerim” means “kindness”'],
  ["the children's papers, the Workers' Party", 'the children’s papers, the Workers’ Party'],
  ['after the flight - centres -- papers — support', 'after the flight – centres – papers – support'],
  ['He waited...', 'He waited…'],
  ['«Meerim» is Kyrgyz, «Айкөл» too', '“Meerim” is Kyrgyz, «Айкөл» too'],
  ['of the 79 children', 'of the 79 children'],
])('English: %s', (text, wanted) => expect(set(text, 'en')).toBe(wanted))

test.each<[string, Lang]>([
  ['99 - 71 = 28', 'ru'], ['99 − 71 = 28', 'ru'], ['рост 5\'6"', 'ru'], ['2 : 1', 'ru'], ['УП-5542', 'ru'], ['2–3 года', 'ru'], ['северо-восток', 'ru'],
  ['https://example.org/a-b?c=d...e', 'ru'], ['a 6" pipe', 'en'], ['rock \'n\' roll', 'en'], ['he said 12:30 - 14', 'en'],
])('what it cannot be sure of is left: %s', (text, lang) => expect(set(text, lang).replaceAll('°', ' ')).toBe(text))

test('a name of the glossary takes no invisible characters, but the right quotes', () => {
  expect(set('Министерство труда и миграции "Кабар"', 'ru', 'name')).toBe('Министерство труда и миграции «Кабар»')
})
