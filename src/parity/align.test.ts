import { describe, expect, test } from 'vitest'
import { alignParagraphs } from './align.ts'
import { makeNameIndex, readFacts } from './fact.ts'
import { readParagraphs } from './paragraphs.ts'
import type { Lang } from '../lang/langs.ts'

const names = makeNameIndex([])
const read = (lines: readonly string[], lang: Lang) => readParagraphs(lines.join('\n'), 'plain').map((paragraph) => ({ ...paragraph, facts: readFacts(paragraph.text, lang, names) }))
const align = (ru: readonly string[], en: readonly string[]) => alignParagraphs(read(ru, 'ru'), read(en, 'en')).map((pair) => `${pair.ru}|${pair.en}|${pair.kind}`)

const ru = [
  'Спецборт с 99 гражданами прибыл в Бишкек 20 февраля 2024 года.', 'На борту были 28 женщин и 71 ребёнок, все из лагерей на северо-востоке Сирии.',
  'Детей встретили врачи, психологи и социальные работники.', 'Министерство назвало возвращение пятой кампанией за полтора года.', 'Программа реабилитации рассчитана на шесть недель.',
]
const en = [
  'A special flight with 99 citizens landed in Bishkek on 20 February 2024.', 'On board were 28 women and 71 children, all from camps in northeast Syria.',
  'The children were met by doctors, psychologists and social workers.', 'The ministry called the return the fifth campaign in a year and a half.', 'The rehabilitation programme runs for six weeks.',
]

test('paragraphs that follow each other belong together', () => {
  expect(align(ru, en)).toEqual(['0|0|same', '1|1|same', '2|2|same', '3|3|same', '4|4|same'])
})

test.each([0, 1, 2, 3, 4])('a paragraph that is left out is missing, and the rest stay together (%d)', (at) => {
  const pairs = align(ru, en.toSpliced(at, 1))
  expect(pairs).toContain(`${at}||missing`)
  expect(pairs.filter((pair) => pair.endsWith('same'))).toHaveLength(4)
  expect(align(ru.toSpliced(at, 1), en)).toContain(`|${at}|extra`)
})

test.each([0, 1, 2, 3])('two neighbours that change places are seen (%d)', (at) => {
  const swapped = en.toSpliced(at, 2, en[at + 1] ?? '', en[at] ?? '')
  expect(align(ru, swapped).filter((pair) => pair.endsWith('swapped')).sort()).toEqual([`${at + 1}|${at}|swapped`, `${at}|${at + 1}|swapped`].sort())
})

test('two paragraphs far from each other that change places are seen', () => {
  expect(align(ru, [en[4] ?? '', ...en.slice(1, 4), en[0] ?? '']).filter((pair) => pair.endsWith('swapped'))).toEqual(['0|4|swapped', '4|0|swapped'])
})

test.each([[1, 2], [3, 4]])('paragraphs %d and %d in one are merged; the reverse is split', (a, b) => {
  const join = (lines: readonly string[]) => lines.toSpliced(a, 2, `${lines[a]} ${lines[b]}`)
  expect(align(ru, join(en))).toContain(`${a},${b}|${a}|merged`)
  expect(align(join(ru), en)).toContain(`${a}|${a},${b}|split`)
})

const talk: [ru: string, en: string][] = [
  ['— Вы давно здесь работаете?', '– Have you worked here long?'], ['— С 2021 года.', '– Since 2021.'], ['— А кем?', '– As what?'], ['— Психологом.', '– A psychologist.'],
  ['— Почему вы остались?', '– Why did you stay?'], ['— Так вышло.', '– It just happened.'], ['— Что ребёнок делает в первый день?', '– What does a child do on the first day?'],
  ['— Спит.', '– Sleeps.'], ['— А во второй?', '– And on the second?'], ['— Спрашивает, где мама. Мы отвечаем честно.', '– Asks where Mum is. We answer honestly.'],
]
const [asked, answered] = [talk.map(([line]) => line), talk.map(([, line]) => line)]

describe('an interview with answers of a word', () => {
  test.each(talk.keys().toArray())('a line that is left out is missing (%d)', (at) => {
    expect(align(asked, answered.toSpliced(at, 1)).filter((pair) => !pair.endsWith('same'))).toEqual([`${at}||missing`])
    expect(align(asked.toSpliced(at, 1), answered).filter((pair) => !pair.endsWith('same'))).toEqual([`|${at}|extra`])
  })
  test('a question in the place of an answer is seen', () => {
    expect(align(asked, answered.with(2, answered[7] ?? '').with(7, answered[2] ?? '')).filter((pair) => pair.endsWith('swapped'))).toEqual(['2|7|swapped', '7|2|swapped'])
  })
})

test('a short paragraph joined to its neighbour is no fault', () => {
  expect(align(['Нас встретили врачи и учителя из столицы. Ни одного сома не потрачено зря. Спасибо!'], ['Doctors and teachers from the capital met us. Not a single som has been wasted.', 'Thank you!'])).toEqual(['0|0,1|split'])
})

describe('odd texts', () => {
  test('empty ones', () => {
    expect([align([], []), align(ru.slice(0, 2), []), align([], en.slice(0, 1))]).toEqual([[], ['0||missing', '1||missing'], ['|0|extra']])
  })
  test('5,000 paragraphs, some of them lost', () => {
    const many = Array.from({ length: 5000 }, (_, index) => index)
    const pairs = align(many.map((index) => `Абзац ${index + 10}: вернулись ${(index * 7919) % 997} детей.`), many.filter((index) => index % 100 !== 50).map((index) => `Paragraph ${index + 10}: ${(index * 7919) % 997} children returned.`))
    expect(pairs.filter((pair) => pair.endsWith('missing'))).toHaveLength(50)
    expect(pairs.filter((pair) => pair.endsWith('same'))).toHaveLength(4950)
  })
  test('5,000 paragraphs that are all alike', () => {
    expect(align(Array.from({ length: 5000 }, () => ru[1] ?? ''), Array.from({ length: 4000 }, () => en[1] ?? '')).length).toBeGreaterThan(3999)
  })
})
