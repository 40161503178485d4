import { expect, test } from 'vitest'
import { makeNameIndex } from '../parity/fact.ts'
import { alignParagraphs } from '../parity/align.ts'
import { withClock } from '../parity/clock.ts'
import { readFacts } from '../parity/fact.ts'
import { readParagraphs } from '../parity/paragraphs.ts'
import { readUnchecked } from '../library.ts'
import { makeRows, paragraphIds } from './rows.ts'

const names = () => makeNameIndex([])
const read = (text: string) => readParagraphs(text, 'markdown')
const russian = read('Вернулись 71 ребёнок и 28 женщин.\n\n## Дальше\n\nВ мае 2024 года министерство назвало 517 человек. Институт насчитал 511.\n\nСреди них 129 женщин и 382 ребёнка.')

test('texts built alike stand side by side paragraph by paragraph', () => {
  const english = read('71 children and 28 women returned.\n\n## Next\n\nIn May 2024 the ministry named 517 people. The institute counted 511.\n\nAmong them are 129 women and 382 children.')
  const rows = makeRows({ ru: russian, en: english }, names)
  expect(rows).toEqual([0, 1, 2, 3].map((place) => ({ ru: [place], en: [place] })))
  expect(paragraphIds(rows, [1, 2, 5, 4], 'ru')).toEqual(['p1', 'p2', 'p5', 'p4'])
  expect(paragraphIds(rows, [1, 2, 5, 4], 'en')).toEqual(['p1', 'p2', 'p5', 'p4'])
})

test('a paragraph in two parts is called once, by the name of the whole', () => {
  const english = read('71 children and 28 women returned.\n\n## Next\n\nIn May 2024 the ministry named 517 people.\n\nThe institute counted 511.\n\nAmong them are 129 women and 382 children.')
  const rows = makeRows({ ru: russian, en: english }, names)
  expect(rows[2]).toEqual({ ru: [2], en: [2, 3] })
  expect(paragraphIds(rows, [1, 2, 3, 4], 'en')).toEqual(['p1', 'p2', 'p3', undefined, 'p4'])
})

test('texts of as many paragraphs are aligned if one was cut in two and another left out', () => {
  const english = read('71 children and 28 women returned.\n\n## Next\n\nIn May 2024 the ministry named 517 people.\n\nThe institute counted 511.')
  expect(makeRows({ ru: russian, en: english }, names).slice(2)).toEqual([{ ru: [2], en: [2, 3] }, { ru: [3], en: [] }])
})

test('two paragraphs in one are called after the first', () => {
  const english = read('71 children and 28 women returned.\n\n## Next\n\nIn May 2024 the ministry named 517 people. The institute counted 511. Among them are 129 women and 382 children.')
  const rows = makeRows({ ru: russian, en: english }, names)
  expect(rows.at(-1)).toEqual({ ru: [2, 3], en: [2] })
  expect(paragraphIds(rows, [1, 2, 3, 4], 'en')).toEqual(['p1', 'p2', 'p3'])
})

test('in the archive, rows are those of the comparison of languages', async () => {
  const archive = await readUnchecked()
  const index = makeNameIndex(archive.glossary)
  for (const { slug, texts } of archive.articles) {
    const both = { ru: readParagraphs(texts.ru?.body ?? '', 'mdx'), en: readParagraphs(texts.en?.body ?? '', 'mdx') }
    const withFacts = (lang: 'ru' | 'en') => both[lang].map((paragraph) => ({ ...paragraph, facts: withClock(paragraph.text, lang, readFacts(paragraph.text, lang, index)) }))
    expect({ slug, rows: makeRows(both, () => index) }).toEqual({ slug, rows: alignParagraphs(withFacts('ru'), withFacts('en')).map(({ ru, en }) => ({ ru, en })) })
  }
})
