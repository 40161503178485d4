import { expect, test } from 'vitest'
import { keepBody, keepWriting } from './keep.ts'
import { layoutYaml } from './formats.ts'
import { parse } from 'yaml'

const old = `# Одна миссия
country: kg                 # куда вернулись
title:
  ru: '«Айкол-5»: 99 человек'
  en: "Aikol-5: 99 people"
notes:
  - ru: Первое пояснение, которое стоит
      в двух строках.
    en: The first note.
  # О числе матерей
  - ru: Второе.
    en: The second.
sources: [ kg-a,  kg-b ]
`
type Mission = { country: string; title: { ru: string; en: string }; notes: { ru: string; en: string }[]; sources: string[]; phase?: number; place?: object }

const changes: [name: string, change: (mission: Mission) => void, before: string, after: string][] = [
  ['nothing', () => undefined, '', ''],
  ['a word', (mission) => (mission.title.en = 'Aikol-5: 98 people'), '"Aikol-5: 99 people"', "'Aikol-5: 98 people'"],
  ['a value with a remark beside it', (mission) => (mission.country = 'kz'), 'country: kg  ', 'country: kz  '],
  ['one word of a list', (mission) => ((mission.notes[1] ?? { en: '' }).en = 'Another.'), 'The second.', 'Another.'],
  ['a list on one line', (mission) => mission.sources.push('kg-c'), '[ kg-a,  kg-b ]', '[kg-a, kg-b, kg-c]'],
  ['an entry more', (mission) => mission.notes.push({ ru: 'Третье.', en: 'The third.' }), '    en: The second.\n', '    en: The second.\n  - ru: Третье.\n    en: The third.\n'],
  ['an entry less', (mission) => mission.notes.pop(), '  - ru: Второе.\n    en: The second.\n', ''],
  ['a field more', (mission) => (mission.phase = 5), '', ''],
  ['a field less', (mission) => Reflect.deleteProperty(mission, 'country'), 'country: kg                 # куда вернулись\n', ''],
]

test.each(changes)('in a file where %s changed, nothing else does', (_, change, before, after) => {
  const mission = parse(old) as Mission
  change(mission)
  const kept = keepWriting(old, layoutYaml(mission), 'missions/a.yaml')
  expect(parse(kept)).toEqual(mission)
  expect(kept).toBe(mission.phase ? `${old}phase: 5\n` : old.replace(before, () => after))
})

test('what cannot be read is written anew', () => {
  expect(keepWriting('a: [', 'a: 1\n', 'a.yaml')).toBe('a: 1\n')
})

const body = `
Первый абзац: *курсив*, **жирный**, \u00a0пробел и <Count of="kg-aikol-5.total" bare />.

| а | б |
|---|---:|
| 1 | 2 |

* пункт
* ещё
`

test.each([
  ['emphasis', body.replace('*курсив*', '_курсив_')],
  ['signs of lists', body.replaceAll('* ', '- ')],
  ['dashes of tables', body.replace('|---|---:|', '| --- | --- |').replace('| 1 | 2 |', '| 1   | 2   |')],
  ['no-break spaces', body.replace('\u00a0', ' ')],
  ['escapes', body.replace('курсив*, ', 'курсив*, ').replace('.', '\\.')],
  ['blank lines', body.replaceAll('\n\n', '\n\n\n')],
])('%s that only the form writes otherwise stay as they were', (_, written) => {
  expect(written).not.toBe(body)
  expect(keepBody(body, written)).toBe(body)
})

test('a changed paragraph is written, the others stay', () => {
  const written = body.replace('Первый', 'Другой').replaceAll('* ', '- ')
  expect(keepBody(body, written)).toBe(body.replace('Первый', 'Другой'))
})

test('paragraphs that changed places are written in their new order', () => {
  expect(keepBody('\nОдин.\n\nДва.\n', '\nДва.\n\nОдин.\n')).toBe('\nДва.\n\nОдин.\n')
})

test('underscores inside names are no emphasis', () => {
  expect(keepBody('\na_b_c\n', '\na*b*c\n')).toBe('\na*b*c\n')
})
