import { expect, test } from 'vitest'
import { formatReviewed, readReviewed } from './reviewed.ts'

const file = 'content/articles/2024/aikol-5/translation.yaml'
const paragraphs = ['«Айкол-5»: 99 человек', '# не заметка', '- не список: «да»', '{99 человек|Count of=kg-aikol-5.total} вернулись', "it's & *this* | that", 'очень '.repeat(80).trim()]

test('what was written is read back the same, also with Windows line ends', () => {
  const written = formatReviewed({ en: paragraphs }, '2024/aikol-5')
  for (const text of [written, `\uFEFF${written.replaceAll('\n', '\r\n')}`]) expect(readReviewed(text, file)).toEqual({ reviewed: { en: paragraphs }, issues: [] })
})

test('the memory is a file that people can read and Git can merge: a paragraph a line', async () => {
  await expect(formatReviewed({ en: paragraphs.slice(0, 4) }, '2024/aikol-5')).toMatchFileSnapshot('snapshots/translation.yaml')
})

test('a paragraph pasted by hand may be broken into lines', () => {
  expect(readReviewed('en: |\n  Первая\n  строка.\n\n\n  Вторая.\n', file).reviewed).toEqual({ en: ['Первая строка.', 'Вторая.'] })
})

test('a merge that was left unfinished is named at its line, with the command that mends it', () => {
  const { reviewed, issues } = readReviewed('en: |\n  Один.\n\n<<<<<<< HEAD\n  Два.\n=======\n  Три.\n>>>>>>> ветка\n', file)
  expect(reviewed).toBeUndefined()
  expect(issues.map(({ line, rule, severity, fix }) => [line, rule, severity, fix.en.includes('npm run translated -- 2024/aikol-5')])).toEqual([[4, 'translation/memory', 'error', true]])
})

test.each([
  ['an unknown language', 'fr: |\n  Un.\n', 'schema/unknown-field'],
  ['a list', 'en: [a]\n', 'schema/type'],
  ['not YAML', 'en: "a\n', 'yaml/syntax'],
])('%s is an error in plain words', (_, text, rule) => {
  expect(readReviewed(text, file).issues.map((issue) => issue.rule)).toContain(rule)
})

test('an empty file remembers nothing', () => {
  expect(readReviewed('', file)).toEqual({ reviewed: {}, issues: [] })
})
