import { expect, test } from 'vitest'
import { readParagraphs } from '../parity/paragraphs.ts'
import { numberParagraphs } from './paragraph-numbers.ts'

const [a, b, c, d] = ['Самолёт прилетел утром двадцатого февраля.', '## Кого вернули', 'Вернулись женщины и дети из двух лагерей.', 'Их встретили врачи и психологи.']
const added = 'Позже министерство уточнило список.'
const numbersOf = (...versions: string[][]) => {
  const bodies = versions.map((paragraphs) => paragraphs.join('\n\n'))
  return numberParagraphs(bodies, readParagraphs(bodies.at(-1) ?? '', 'markdown'))
}

test.each<[string, string[][], number[]]>([
  ['the first version counts from 1', [[a, b, c, d]], [1, 2, 3, 4]],
  ['a paragraph added above leaves the others their numbers', [[a, b, c, d], [added, a, b, c, d]], [5, 1, 2, 3, 4]],
  ['a paragraph that is gone leaves its number to nobody', [[a, b, c, d], [a, c, d], [a, c, added, d]], [1, 3, 5, 4]],
  ['a corrected paragraph keeps its number', [[a, b, c, d], [a, b, c.replace('двух', 'трёх'), d]], [1, 2, 3, 4]],
  ['a paragraph that was moved keeps its number', [[a, b, c, d], [d, a, b, c]], [4, 1, 2, 3]],
  ['a paragraph in two parts keeps its number and gets another', [[a, c, d], [a, 'Вернулись женщины и дети', 'из двух лагерей.', d]], [1, 2, 4, 3]],
  ['an empty text has none', [[]], []],
])('%s', (_, versions, expected) => expect(numbersOf(...versions)).toEqual(expected))

test('the caption of an image, which is no paragraph of the text as it is written, takes a number', () => {
  expect(numberParagraphs([`${a}\n\nБишкек.\n\n${c}`], readParagraphs(`${a}\n\n<Image of="a.jpg" />\n\n${c}`, 'mdx'))).toEqual([1, 3])
})
