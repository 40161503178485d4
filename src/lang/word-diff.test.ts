import { expect, test } from 'vitest'
import { diffWords, type Change } from './word-diff.ts'

test.each([
  ['one number', 'Прибыл 71 ребёнок.', 'Прибыло 72 ребёнка.', '[-Прибыл 71 ребёнок-]{+Прибыло 72 ребёнка+}.'],
  ['a number in its place', 'Вернулись 28 женщин и 71 ребёнок.', 'Вернулись 28 женщин и 72 ребёнка.', 'Вернулись 28 женщин и [-71 ребёнок-]{+72 ребёнка+}.'],
  ['a number in English', '28 women and 71 minors arrived.', '28 women and 17 minors arrived.', '28 women and [-71-]{+17+} minors arrived.'],
  ['a number with separators is one word', 'It cost 1,600 soms, or 1 600.', 'It cost 1,700 soms, or 1 700.', 'It cost [-1,600-]{+1,700+} soms, or [-1 600-]{+1 700+}.'],
  ['a word with a hyphen is one word', 'миссия «Айкол-5»', 'миссия «Айкол-6»', 'миссия «[-Айкол-5-]{+Айкол-6+}»'],
  ['a word more', 'дети и матери', 'дети и их матери', 'дети и {+их +}матери'],
  ['a word less', 'дети и их матери', 'дети и матери', 'дети и [-их -]матери'],
  ['a word at the end', 'домой', 'домой вернулись', 'домой{+ вернулись+}'],
  ['a mark only', 'дети, матери', 'дети матери', 'дети[-,-] матери'],
  ['a space only', 'в Сирии', 'в\u00A0Сирии', 'в[- -]{+\u00A0+}Сирии'],
  ['a space before everything', ' дом', 'дом', '[- -]дом'],
  ['letters with marks of their own', 'Айкөл и өмүр', 'Айкол и өмүр', '[-Айкөл-]{+Айкол+} и өмүр'],
  ['nothing', 'Те же слова.', 'Те же слова.', 'Те же слова.'],
  ['everything', '', 'Новый абзац.', '{+Новый абзац.+}'],
  ['two empty texts', '', '', ''],
])('%s', (_, before, after, told) => {
  expect(diffWords(before, after).map(tell).join('')).toBe(told)
})

test('nothing is lost on either side, whatever the texts', () => {
  const pieces = ['дети', '71', ' ', '  ', '\n', ',', '«', '1 600', 'мы', '—', '\u00A0', 'x-1']
  let seed = 7
  const next = () => (seed = (seed * 48271) % 2147483647)
  const made = () => Array.from({ length: next() % 12 }, () => pieces[next() % pieces.length]).join('')
  for (let round = 0; round < 500; round++) {
    const [before, after] = [made(), made()]
    const without = (kind: Change['kind']) => diffWords(before, after).filter((change) => change.kind !== kind).map(({ text }) => text).join('')
    expect([without('added'), without('removed')]).toEqual([before, after])
  }
})

function tell({ kind, text }: Change): string {
  return kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`
}
