import { expect, test } from 'vitest'
import { formatIssues } from '../issues/issue.ts'
import { langs, type Lang } from '../lang/langs.ts'
import { readContent } from '../library.ts'
import { isWritten, readPassages } from '../prose/read-passages.ts'
import { checkTypography } from './check-typography.ts'
import { checkSoftHyphens, checkTraces, tidySource } from './tidy-source.ts'
import { family } from './typography-rules.ts'

const russian = `---
title: '"Айкөл-5": 99 человек'
summary: Дети дома - все до одного
---

В "[Мээрим](/ru/missions/kg-meerim/)" - это операция, где <Count of="kg-meerim.total" /> детей и 28-31 мая 2024 года...

Осталось 99 - 71 , как сказано в "отчёте.
`

const english = `---
title: The "Meerim" mission
summary: Children's homes - at last
---

He said "yes" and 'no'...  The end.
`

const issuesOf = (source: string, path: string) => [...checkSoftHyphens(source, path), ...checkTraces(source, path), ...checkTypography(readPassages(path, tidySource(source, path)), tidySource(source, path), path)]

test.each(langs)('what typography says to an editor (%s)', async (lang: Lang) => {
  const issues = [
    ...issuesOf(russian, 'article.ru.mdx'), ...issuesOf(english, 'article.en.mdx'),
    ...issuesOf('\uFEFF- id: law\r\n  name: {ru: Пра\u00adво и и\u0306од, en: Law} \r\n', 'topics.yaml'),
  ]
  await expect(formatIssues(issues, lang)).toMatchFileSnapshot(`snapshots/slips.${lang}.txt`)
})

test('the archive is set as the style wants it', async () => {
  expect([...await readContent('content')].flatMap(([path, source]) => (isWritten(path) ? issuesOf(source, path) : []))).toEqual([])
})

test.each<[name: string, source: string, at: string]>([
  ['a field in quotes', `---\ntitle: x\nsummary: 'Дом "Айкол"'\n---\n\nДа.\n`, '3:15'],
  ['a paragraph', '---\ntitle: x\n---\n\nВот *дом* "Айкол".\n', '5:11'],
  ['a folded field', '---\ntitle: x\nsummary: Вот\n  дом "Айкол"\n---\n\nДа.\n', '4:7'],
  ['a file from Windows', '---\r\ntitle: x\r\n---\r\n\r\nДом "Айкол".\r\n', '5:5'],
])('the line and column are those of the file: %s', (_, source, at) => {
  const found = issuesOf(source, 'article.ru.mdx').find(({ rule }) => rule === 'typography/quotes')
  expect(`${found?.line}:${found?.column}`).toBe(at)
})

/** Characters that cannot be seen, by the names they have in the examples of the rules. */
const invisible: [string, string][] = [['[BOM]', '\uFEFF'], ['[SHY]', '\u00ad'], ['[CR]', '\r'], ['[SPACE]', ' '], ['[U+0306]', '\u0306']]
const examples = family.rules.flatMap((rule) => (typeof rule.right === 'string' && typeof rule.wrong === 'string' ? [{ name: rule.name, right: rule.right, wrong: rule.wrong }] : []))
const pairs = family.rules.flatMap(({ name, right, wrong }) => (typeof right === 'object' && 'ru' in right && typeof wrong === 'object' && 'ru' in wrong ? [{ name, right, wrong }] : []))

test.each(examples)('$name is raised by its wrong example alone', ({ name, right, wrong }) => {
  const rulesIn = (example: string) => {
    const source = `${invisible.reduce((text, [shown, character]) => text.replace(shown, character), example)}\n`
    return [...checkSoftHyphens(source, 'x'), ...checkTraces(source, 'x')].map(({ rule }) => rule)
  }
  expect([rulesIn(right), rulesIn(wrong)]).toEqual([[], [name]])
})

test.each(pairs)('$name is raised by its wrong example', ({ name, right, wrong }) => {
  for (const lang of langs) {
    const rulesIn = (text: string) => [...new Set(issuesOf(`---\ntitle: x\n---\n\n${text.replaceAll('°', '\u00a0')}\n`, `article.${lang}.mdx`).map(({ rule }) => rule))]
    expect(rulesIn(right[lang])).toEqual([])
    if (right[lang] !== wrong[lang]) expect(rulesIn(wrong[lang])).toContain(name)
  }
})
