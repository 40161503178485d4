import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { readContent } from '../library.ts'

const files = await readContent('content')
const path = (lang: string) => `articles/2024/aikol-5/article.${lang}.mdx`
const parity = (changes: [string, string, string][]) => {
  const changed = new Map(files)
  for (const [lang, from, to] of changes) {
    const text = changed.get(path(lang)) ?? ''
    const at = text.replaceAll('\u00A0', ' ').indexOf(from.replaceAll('\u00A0', ' '))
    if (at < 0) throw new Error(`${from} is not in ${path(lang)}`)
    changed.set(path(lang), text.slice(0, at) + to + text.slice(at + from.length))
  }
  return makeArchive(changed).issues.filter(({ rule, file }) => rule.startsWith('parity/') && file.includes('aikol-5'))
}

test('the archive says the same in both languages', () => {
  expect(makeArchive(files).issues.filter(({ rule, severity }) => rule.startsWith('parity/') && severity === 'error')).toEqual([])
  expect(parity([])).toEqual([])
})

test.each([
  ['a digit', 'en', 'and <Count of="kg-aikol-5.children" by="aanes" />', 'and 27 children', 'error parity/number', 10],
  ['a bound number', 'ru', 'и <Count of="kg-aikol-5.children" by="aanes" />', 'и <Count of="kg-aikol-5.children" />', 'error parity/number', 10],
  ['a digit of the title', 'en', 'Aikol-5: 99 people', 'Aikol-5: 98 people', 'error parity/number', 2],
  ['a digit of the summary', 'ru', '28 женщин и 71 несовершеннолетний', '82 женщины и 71 несовершеннолетний', 'error parity/number', 3],
  ['a word', 'en', 'six people more', 'seven people more', 'warning parity/number', 28],
  ['a word', 'ru', 'на шесть человек больше', 'на семь человек больше', 'warning parity/number', 28],
  ['a day', 'en', '19 February 2024', '18 February 2024', 'error parity/date', 10],
  ['a month', 'ru', '15 мая 2024 года', '15 июня 2024 года', 'error parity/date', 28],
  ['a year', 'en', 'in July 2024', 'in July 2023', 'error parity/date', 22],
  ['a qualifier', 'en', '517 people', 'more than 517 people', 'warning parity/qualifier', 28],
  ['an ordinal', 'ru', 'о шестом этапе', 'о седьмом этапе', 'warning parity/ordinal', 22],
  ['a name', 'en', 'The UN Children’s Fund (UNICEF)', 'The OSCE', 'warning parity/name', 8],
  ['a thousand', 'ru', '432 человека, данные', '432 тысячи человек, данные', 'error parity/scale', 14],
])('%s changed in %s is one issue at its line', (_, lang, from, to, said, line) => {
  expect(parity([[lang, from, to]]).map((issue) => [`${issue.severity} ${issue.rule}`, issue.line])).toEqual([[said, line]])
})

test('two paragraphs that changed places far from each other are one warning', () => {
  const file = 'articles/2023/aikol-1/article.en.mdx'
  const lines = (files.get(file) ?? '').split('\n')
  const [one, other] = ['The United States thanked', 'Later in 2023'].map((start) => lines.findIndex((line) => line.startsWith(start)))
  const swapped = lines.map((line, index) => (index === one ? lines[other ?? -1] : index === other ? lines[one ?? -1] : line))
  const { issues } = makeArchive(new Map([...files, [file, swapped.join('\n')]]))
  expect(issues.filter(({ rule, file: at }) => rule.startsWith('parity/') && at.endsWith(file)).map(({ severity, rule }) => [severity, rule])).toEqual([['warning', 'parity/paragraph']])
})

const image = (lang: string, caption: string): [string, string, string] => [lang, 'summary: ', `images:\n  - { file: plane.jpg,${lang === 'ru' ? ' faces: none,' : ''} credit: АКИpress, caption: '${caption}' }\nsummary: `]

test('what is said of an image is compared image by image', () => {
  expect(parity([image('ru', 'Бишкек, 20 февраля 2024 года'), image('en', 'Bishkek, 20 February 2024')])).toEqual([])
  expect(parity([image('ru', 'Бишкек, 20 февраля 2024 года'), image('en', 'Bishkek, 21 February 2024')]).map(({ severity, rule, line }) => [severity, rule, line])).toEqual([['error', 'parity/date', 4]])
})

test('a paragraph that is left out is one error', () => {
  const gone = (lang: string, start: string) => parity([[lang, (files.get(path(lang)) ?? '').split('\n').find((line) => line.startsWith(start)) ?? '?', '']])
  expect(gone('en', 'The people were taken').map(({ severity, rule, also }) => [severity, rule, also?.[0]?.line])).toEqual([['error', 'parity/paragraph', 17]])
  expect(gone('ru', 'Людей вывезли').map(({ severity, rule, line }) => [severity, rule, line])).toEqual([['error', 'parity/paragraph', 10]])
})

test('a difference that is meant is accepted; one that is not there is named at its line', () => {
  const differs = (paragraph: number): [string, string, string] => ['ru', 'people: []', `people: []\ndiffers:\n  - paragraph: ${paragraph}\n    rule: parity/number\n    reason: { ru: 'Округлено.', en: 'Rounded.' }`]
  const fault: [string, string, string] = ['en', 'and <Count of="kg-aikol-5.children" by="aanes" />', 'and 70 children']
  expect(parity([fault, differs(3)])).toEqual([])
  expect(parity([differs(3)]).map(({ rule, severity, line }) => [rule, severity, line])).toEqual([['parity/differs', 'warning', 11]])
})
