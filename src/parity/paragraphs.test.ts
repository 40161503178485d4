import { describe, expect, test } from 'vitest'
import { placeIn, readHeadParagraphs, readParagraphs, type Format } from './paragraphs.ts'

const textsOf = (text: string, format: Format) => readParagraphs(text, format).map((paragraph) => paragraph.text)
const kindsOf = (text: string, format: Format) => readParagraphs(text, format).map(({ kind }) => kind)

describe('a paragraph is plain words', () => {
  test.each([
    ['Текст *кур\\*сив* &amp; [ссылка](/ru/) `код`', 'Текст кур*сив & ссылка код'],
    ['**71**&nbsp;ребёнок', '71\u00A0ребёнок'],
    ['се́мьдесят оди́н', 'семьдесят один'],
    ['Аи\u0306тиев и е\u0308лка', 'Айтиев и ёлка'],
    ['пере\u00ADнос и нуль\u200Bшир', 'перенос и нульшир'],
    ['10\u202F000 и 5\u00A0млн', '10\u202F000 и 5\u00A0млн'],
    ['строка\n  другая', 'строка другая'],
    ['![подпись](x.jpg) дальше', 'подпись дальше'],
    ['Было <Count of="kg" /> детей', 'Было  детей'],
  ])('%j → %j', (source, text) => {
    expect(textsOf(source, 'mdx')).toEqual([text])
  })
})

test('headings, items, quotes and rows of tables are paragraphs of their own; components are none', () => {
  const source = '# Глава\n\nТекст.\n\n- раз\n- два\n\n> слова\n\n| а | б |\n|---|---|\n| 1 | 2 |\n\n<Timeline of="kg" />\n\n---\n'
  expect(kindsOf(source, 'mdx')).toEqual(['heading', 'text', 'item', 'item', 'quote', 'row', 'row'])
  expect(textsOf(source, 'mdx').at(-1)).toBe('1 | 2')
})

test('a component inside a sentence can be given words', () => {
  expect(readParagraphs('Было <Count of="kg" /> детей', 'mdx', (name, { of }) => `${name}:${of}`)[0]?.text).toBe('Было Count:kg детей')
})

test('a fact is found in the file, through markup, line ends and front matter', () => {
  const source = '\uFEFF---\r\ntitle: a\r\n---\r\n\r\nТекст **кур**\r\n  и [71](/x) ребёнок.'
  const [paragraph] = readParagraphs(source, 'mdx')
  expect(paragraph && [paragraph.line, placeIn(paragraph, paragraph.text.indexOf('71'))]).toEqual([5, { line: 6, column: 6 }])
})

test('title and summary are read from above the text, with their lines', () => {
  const head = readHeadParagraphs("---\ntitle: 'It''s 99: people'\ndate: 2024-02-20\nsummary: >-\n  28 women\n  and 71\n---\nText\n", 'mdx')
  expect(head.map(({ kind, text, line }) => [kind, text, line])).toEqual([['title', 'It\'s 99: people', 2], ['summary', '28 women and 71', 5]])
})

test.each([
  ['in one line each', "images:\n  - { file: a.jpg, alt: 'Автобус', caption: '71 ребёнок' }\n  - { file: b.jpg, caption: Бишкек }\n"],
  ['in several lines', "images:\n- file: a.jpg\n  alt: Автобус\n  caption: >-\n    71\n    ребёнок\n- file: b.jpg\n  caption: Бишкек\n"],
])('what is said of images is read from above the text, %s', (_, images) => {
  const head = readHeadParagraphs(`---\ntitle: А\n${images}summary: Б\n---\nТекст\n`, 'mdx')
  expect(head.map(({ kind, of, text }) => [kind, of, text])).toEqual([['title', undefined, 'А'], ['alt', 'a.jpg', 'Автобус'], ['caption', 'a.jpg', '71 ребёнок'], ['caption', 'b.jpg', 'Бишкек'], ['summary', undefined, 'Б']])
})

describe('unclosed markup falls back to plainer reading', () => {
  test.each(['a <b 71\n\nc {d', '{', '<Timeline of="kg"', '**a 71\n\n[b](', '<div>71', '---\ntitle: x\n71 children'])('%j', (source) => {
    expect(() => readParagraphs(source, 'mdx')).not.toThrow()
  })
  test('and keeps the words', () => {
    expect(textsOf('менее <20 детей\n\nи {71} женщина', 'mdx')).toEqual(['менее <20 детей', 'и {71} женщина'])
  })
})

describe('plain text says by itself where its paragraphs end', () => {
  test.each([
    ['every line is one', 'Первый.\nВторой.\nТретий.', ['Первый.', 'Второй.', 'Третий.']],
    ['blank lines part wrapped lines', 'Первый абзац, который\nпродолжается здесь.\n\nВторой абзац, который\nтоже длинный.', ['Первый абзац, который продолжается здесь.', 'Второй абзац, который тоже длинный.']],
    ['blank lines part single lines', 'Первый.\n\n\nВторой.\n', ['Первый.', 'Второй.']],
    ['blank lines between groups of full lines', 'Первый.\nВторой, длиннее.\n\nТретий.\nЧетвёртый.', ['Первый.', 'Второй, длиннее.', 'Третий.', 'Четвёртый.']],
    ['a title over two lines above long lines', 'КОММЮНИКЕ\nпо итогам встречи\n\nСтороны провели четвёртый раунд консультаций о возвращении граждан; в нём участвовали делегации семи государств и трёх организаций.', ['КОММЮНИКЕ', 'по итогам встречи', 'Стороны провели четвёртый раунд консультаций о возвращении граждан; в нём участвовали делегации семи государств и трёх организаций.']],
    ['first lines that are moved in', '   Первый абзац идёт\nдальше.\n   Второй абзац идёт\nдальше и дальше,\nдо конца.\n   Третий.', ['Первый абзац идёт дальше.', 'Второй абзац идёт дальше и дальше, до конца.', 'Третий.']],
    ['a centred title over two lines', '     ДОРОГА ДОМОЙ\n  (памятка учителю)\n\nПервый абзац, который\nпродолжается здесь.', ['ДОРОГА ДОМОЙ (памятка учителю)', 'Первый абзац, который продолжается здесь.']],
    ['short lines among wrapped ones', 'Первый абзац, который продолжается,\nкончился.\nВторой абзац, который начался тут,\nтоже.\n\nТретий абзац, который стоит здесь,\nтоже кончился.', ['Первый абзац, который продолжается, кончился.', 'Второй абзац, который начался тут, тоже.', 'Третий абзац, который стоит здесь, тоже кончился.']],
    ['Windows line ends', '\uFEFFПервый.\r\nВторой.\r\n', ['Первый.', 'Второй.']],
    ['items lose their marks', '— Сколько?\n— 71.\n2) Два.', ['Сколько?', '71.', 'Два.']],
    ['nothing', '', []],
    ['blank lines only', '\n \n\u00A0\n', []],
    ['signs only', '***\n—\n', []],
  ])('%s', (_, source, texts) => {
    expect(textsOf(source, 'plain')).toEqual(texts)
  })
})
