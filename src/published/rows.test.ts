import { expect, test } from 'vitest'
import { readParagraphs } from '../parity/paragraphs.ts'
import { alignVersions, countChangedWords, textOf } from './rows.ts'

const align = (before: string, after: string) =>
  alignVersions(readParagraphs(before, 'markdown'), readParagraphs(after, 'markdown')).map((row) => `${textOf(row.before)} → ${textOf(row.after)}`)

const [a, b, c] = ['Рейс прибыл утром в Бишкек.', 'Детей встретили врачи и психологи.', 'Потом всех отвезли в санаторий.']

test.each<[string, string[], string[], string[]]>([
  ['the same', [a, b], [a, b], [`${a} → ${a}`, `${b} → ${b}`]],
  ['one added', [a, c], [a, b, c], [`${a} → ${a}`, ` → ${b}`, `${c} → ${c}`]],
  ['one removed', [a, b, c], [a, c], [`${a} → ${a}`, `${b} → `, `${c} → ${c}`]],
  ['one moved', [a, b, c], [c, a, b], [`${c} → ${c}`, `${a} → ${a}`, `${b} → ${b}`]],
  ['one rewritten', [a, b], [a, 'Детей встретили только врачи.'], [`${a} → ${a}`, `${b} → Детей встретили только врачи.`]],
  ['one in place of another', [b], ['Весной открылась школа.'], [`${b} → `, ' → Весной открылась школа.']],
  ['two joined', [a, b], [`${a} ${b}`], [`${a} ${b} → ${a} ${b}`]],
  ['one split and a word changed', [`${a} ${b}`], [a, b.replace('врачи', 'медики')], [`${a} ${b} → ${a} Детей встретили медики и психологи.`]],
  ['rewritten beside an added one', [a, c], [a.replace('утром', 'вечером'), b, c], [`${a} → Рейс прибыл вечером в Бишкек.`, ` → ${b}`, `${c} → ${c}`]],
  ['nothing', [], [], []],
])('%s', (_, before, after, rows) => {
  expect(align(before.join('\n\n'), after.join('\n\n'))).toEqual(rows)
})

test('a long text of which every paragraph changed is aligned to its end', () => {
  const text = (word: string) => Array.from({ length: 300 }, (_, index) => `Абзац ${index} о том, что случилось ${word} дня в доме ${index % 7}.`).join('\n\n')
  expect(align(text('днём'), text('вечером'))).toHaveLength(300)
})

test.each([
  ['Вернулись 28 женщин.', 'Вернулись 27 женщин.', 1],
  ['Вернулись  «28» женщин – ещё', 'Вернулись "28" женщин — еще', 0],
  ['Было 10 000 человек', 'Было 10000 человек', 0],
  ['один два три', 'один', 2],
  ['', 'один два', 2],
  ['раз два три четыре', 'пять два шесть семь четыре', 3],
])('from %j to %j, %d words changed', (before, after, count) => {
  expect(countChangedWords(before, after)).toBe(count)
})
