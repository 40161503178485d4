import { expect, test } from 'vitest'
import { compareReviewed } from './compare-reviewed.ts'

const [a, b, c, d] = ['Кыргызстан вернул из Сирии 99 граждан.', 'Организатором названы Соединённые Штаты.', 'Людей вывезли из двух лагерей на северо-востоке.', 'Почему так, источники не говорят.']
const changed = 'Организатором названы Соединённые Штаты и ООН.'

/** What each paragraph was, `same` where the words are the same, and what is gone. */
test.each<[string, string[], string[], (string | undefined)[], string[]]>([
  ['nothing happened', [a, b, c], [a, b, c], ['same', 'same', 'same'], []],
  ['only typography changed', [a, '«Айкол» - миссия', c], [a, '"Айкол" — миссия', c], ['same', 'same', 'same'], []],
  ['a paragraph changed', [a, b, c], [a, changed, c], ['same', b, 'same'], []],
  ['paragraphs changed places', [a, b, c], [c, a, b], ['same', 'same', 'same'], []],
  ['a paragraph moved and changed', [a, b, c, d], [a, c, d, changed], ['same', 'same', 'same', b], []],
  ['a paragraph is new', [a, c], [a, b, c], ['same', undefined, 'same'], []],
  ['a paragraph is gone', [a, b, c], [a, c], ['same', 'same'], [b]],
  ['two paragraphs were joined', [a, b, c], [`${a} ${b}`, c], ['same', 'same'], []],
  ['a paragraph was split in three', [`${a} ${b} ${c}`, d], [a, b, c, d], ['same', 'same', 'same', 'same'], []],
  ['a heading was written anew', [a, 'Два подсчёта', c], [a, 'Кто как считает', c], ['same', 'Два подсчёта', 'same'], []],
  ['one of two equal paragraphs changed', ['99 человек', a, '99 человек'], ['99 человек', a, '98 человек'], ['same', 'same', '99 человек'], []],
  ['everything is new', [a, b], [c, d], [a, b], []],
  ['nothing was reviewed', [], [a, b], [undefined, undefined], []],
  ['the text is empty', [a], [], [], [a]],
  ['a number was bound to the ledger', ['Вернулись 99 человек.'], ['Вернулись {99 человек|Count of=kg-aikol-5.total}.'], ['same'], []],
  ['a number of the ledger changed', ['Вернулись {98 человек|Count of=kg-aikol-5.total}.'], ['Вернулись {99 человек|Count of=kg-aikol-5.total}.'], ['same'], []],
  ['a number is bound to another figure', ['Вернулись {98|Count of=a.total}.'], ['Вернулись {99|Count of=b.total}.'], ['Вернулись {98|Count of=a.total}.'], []],
])('%s', (_, reviewed, now, told, removed) => {
  const { before, fresh, removed: gone } = compareReviewed(reviewed, now)
  expect(now.map((_, place) => (fresh[place] ? 'same' : before[place]))).toEqual(told)
  expect(gone).toEqual(removed)
})

test('a long text that was written anew is compared to its end', () => {
  const made = (word: string) => Array.from({ length: 300 }, (_, place) => Array.from({ length: 40 }, (_, at) => `${word}${(place * 7 + at) % 90}`).join(' '))
  const { fresh } = compareReviewed(made('а'), [...made('а').slice(0, 150), ...made('б').slice(150)])
  expect(fresh.filter(Boolean)).toHaveLength(150)
})
