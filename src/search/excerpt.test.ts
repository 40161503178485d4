import { expect, test } from 'vitest'
import { excerptOf, marksIn, stretch } from './excerpt.ts'
import type { Unit } from './plan.ts'

const unit = (...stems: string[]): Unit => ({ typed: '', ways: [{ lang: 'ru', rows: [stems], weight: 1 }] })
const show = (text: string, units: Unit[]) => stretch(text, marksIn(text, units, 'ru')).map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')

test.each([
  ['Дети и детям, но не детектив', [unit('дет')], '[Дети] и [детям], но не детектив'],
  ['«Айкол-5», «Айкол-4»', [unit('айкол5')], '«[Айкол-5]», «Айкол-4»'],
  ['В лагере Аль-Холь', [unit('альхол')], 'В лагере [Аль-Холь]'],
  ['более 1,6\u00a0тысячи детей', [unit('1600')], 'более [1,6\u00a0тысячи] детей'],
  ['прибыли 20 февраля 2024 года', [unit('2024-02-20')], 'прибыли [20 февраля 2024 года]'],
  ['Министерство по труду и министерство', [unit('министерств труд')], '[Министерство по труду] и министерство'],
  ['в детский сад, детских садах', [{ typed: '', ways: [], phrase: ['детский', 'сад'] }], 'в [детский сад], детских садах'],
  ['<img onerror=x> дети', [unit('дет')], '<img onerror=x> [дети]'],
])('%j is marked as %j', (text, units, marked) => expect(show(text, units)).toBe(marked))

test('an excerpt stands around most of what was asked, at words’ ends, and says where it leaves off', () => {
  const text = `${'слово '.repeat(200)}дети ${'слово '.repeat(100)}дети вернулись в школу. ${'слово '.repeat(200)}`
  const shown = excerptOf(text, marksIn(text, [unit('дет'), unit('вернул'), unit('школ')], 'ru')).map((part) => part.text).join('')
  expect(shown).toMatch(/^…слово .*дети вернулись в школу\. .*слово…$/)
  expect(shown.length).toBeLessThan(320)
})

test('a text without marks is shown from its beginning', () => {
  expect(excerptOf('Коротко.', [])).toEqual([{ text: 'Коротко.', marked: false }])
  expect(excerptOf('', [])).toEqual([])
})
