import { expect, test } from 'vitest'
import { measureText, wrapText } from './measure.ts'

test('a text is as wide as its letters, in proportion to its size', () => {
  expect(measureText('', 13)).toBe(0)
  expect(measureText('Айкол', 26)).toBeCloseTo(2 * measureText('Айкол', 13))
  expect(measureText('Айкол-5', 13)).toBeGreaterThan(measureText('Айкол', 13))
  expect(measureText('Щука', 13)).toBeGreaterThan(measureText('Лиса', 13))
  expect(measureText('WWW', 13)).toBeGreaterThan(measureText('iii', 13))
})

test('a letter outside the first plane is one letter', () => {
  expect(measureText('𝒜', 10)).toBe(measureText('A', 10))
})

test.each([
  ['Айкол', 200, ['Айкол']],
  ['Казахстан Жусан третий этап', 90, ['Казахстан', 'Жусан третий', 'этап']],
  ['слово', 1, ['слово']],
  ['один два', 1, ['один', 'два']],
  ['до\u00A05 лет', 30, ['до\u00A05', 'лет']],
  ['', 100, ['']],
])('%j in %d px stands in the lines %j', (text, width, lines) => {
  expect(wrapText(text, 13, width)).toEqual(lines)
})

test('no line is wider than asked, unless it is one word, and no word is lost', () => {
  const text = 'Постановление правительства о порядке возвращения и реабилитации детей из зон конфликтов'
  for (let width = 20; width < 700; width += 20) {
    const lines = wrapText(text, 13, width, 99)
    expect(lines.join(' ')).toBe(text)
    expect(lines.filter((line) => measureText(line, 13) > width && line.includes(' '))).toEqual([])
  }
})

test('what is too long ends in an ellipsis, with no mark before it', () => {
  expect(wrapText('раз два три, четыре', 13, 30, 3)).toEqual(['раз', 'два', 'три…'])
  expect(wrapText('раз — два', 13, 45, 1)).toEqual(['раз…'])
})
