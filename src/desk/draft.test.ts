import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { withoutHints } from '../issues/issue.ts'
import { readContent, readUnchecked } from '../library.ts'
import { broughtBy, draftFolder, draftProblems, draftSlug, makeDraft, type Beginning } from './draft.ts'

const archive = await readUnchecked()
const beginning: Beginning = {
  title: { ru: '«Айкол-7»: первая проба', en: 'Aikol-7: a first trial' },
  date: '2024-02-20',
  slug: 'aikol-7',
  missions: ['kg-aikol-5'],
  topics: ['return'],
  people: [],
  ...broughtBy(['kg-aikol-5'], archive),
}

test('a new pair passes the check but for the words that are still to be written', async () => {
  const files = await readContent('content')
  for (const [lang, text] of Object.entries(makeDraft(beginning, '2026-11-22'))) files.set(`${draftFolder(beginning)}/article.${lang}.mdx`, text)
  const { issues } = makeArchive(files)
  const own = withoutHints(issues).filter(({ file }) => file.includes('aikol-7'))
  expect(own.map(({ file, line, rule, severity }) => `${file.slice(-14)}:${line} ${rule} ${severity}`)).toEqual([
    'article.en.mdx:3 article/unwritten warning',
    'article.en.mdx:6 article/unwritten warning',
    'article.ru.mdx:3 article/unwritten warning',
    'article.ru.mdx:14 article/unwritten warning',
  ])
})

test('an unfinished article cannot be published by taking the draft away', async () => {
  const files = await readContent('content')
  for (const [lang, text] of Object.entries(makeDraft(beginning, '2026-11-22'))) files.set(`${draftFolder(beginning)}/article.${lang}.mdx`, text.replace('draft: true\n', ''))
  expect(makeArchive(files, '', { compare: false }).issues.filter(({ rule, severity }) => rule === 'article/unwritten' && severity === 'error')).toHaveLength(4)
})

test('the address keeps the names of operations as the glossary spells them', () => {
  expect(draftSlug('«Айкөл-7»: дети дома', archive)).toBe('aikol-7-deti-doma')
})

test('a sound beginning has no problems', () => {
  expect(draftProblems(beginning, archive)).toEqual([])
})

test.each([
  [{ missions: ['kg-aikol-55'] }, 'Миссии «kg-aikol-55» нет. Видимо, нужно «kg-aikol-5».'],
  [{ topics: ['retrun'] }, 'Темы «retrun» нет. Видимо, нужно «return».'],
  [{ people: ['nobody-at-all-of-that-name'] }, 'Лица «nobody-at-all-of-that-name» нет.'],
  [{ date: '2024-02-30' }, '«2024-02-30» — не дата календаря. Напишите её так: 2024-02-20.'],
  [{ slug: '../../etc' }, '«../../etc» не годится для адреса: нужны строчные латинские буквы, цифры и дефисы (--slug aikol-7).'],
  [{ slug: '' }, '«» не годится для адреса: нужны строчные латинские буквы, цифры и дефисы (--slug aikol-7).'],
])('%j is named with what to write instead', (change, problem) => {
  expect(draftProblems({ ...beginning, ...change }, archive).map(({ ru }) => ru)).toContain(problem)
})
