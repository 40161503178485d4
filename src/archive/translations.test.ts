import { expect, test } from 'vitest'
import { readContent } from '../library.ts'
import type { Issue } from '../issues/issue.ts'
import { makeArchive } from './archive.ts'
import { readArchiveFiles } from './read-archive.ts'
import { markTranslated } from './mark-translated.ts'
import { tellMarked } from './tell-marked.ts'
import { filesOf, knowledgeOf, misledFrom, translationStatuses, untranslatedIn } from './translations.ts'

const all = await readContent('content')
const folder = 'articles/2024/aikol-5/'
const [ru, en, memory] = [`${folder}article.ru.mdx`, `${folder}article.en.mdx`, `${folder}translation.yaml`]
// One article takes less time than all of them.
const files = new Map([...all].filter(([path]) => !/^(?:articles|pages)\//.test(path) || path.startsWith(folder) || path.startsWith('pages/about/')))
const plainOf = (file: string) => (files.get(file) ?? '').replaceAll('\u00A0', ' ')
const title = /title: .*\n/.exec(plainOf(en))?.[0] ?? ''
const ministry = /Министерство труда.*/.exec(plainOf(ru))?.[0] ?? ''

/** The real archive with some things in place of others, which must be there, or with files gone. */
function having(...changes: [file: string, instead?: string, written?: string][]): Map<string, string> {
  const changed = new Map(files)
  for (const [file, instead, written = ''] of changes) {
    const text = changed.get(file)?.replaceAll('\u00A0', ' ') ?? ''
    if (instead === undefined) changed.delete(file)
    else {
      const later = text.replace(instead, written)
      expect(later, `“${instead}” is in ${file}`).not.toBe(text)
      changed.set(file, later)
    }
  }
  return changed
}

const issuesOf = (changed: Map<string, string>) => makeArchive(changed, '').issues.filter(({ rule, file }) => /^(translation|archive|yaml)\//.test(rule) && file.startsWith(folder))
const place = ({ severity, rule, file, line, also }: Issue) => `${severity} ${rule} ${file.replace(folder, '')}:${line} ${also?.map((other) => `${other.file.replace(folder, '')}:${other.line}`).join() ?? ''}`.trim()

test('every translation of the archive is marked, and fresh', () => {
  const { archive, issues } = makeArchive(all, '')
  expect(issues.filter(({ rule }) => rule.startsWith('translation/'))).toEqual([])
  const statuses = translationStatuses(archive, filesOf(all, ''))
  expect(statuses.length).toBe(archive.articles.length + archive.pages.length)
  expect(statuses.filter(({ isRecorded, paragraphs }) => !isRecorded || paragraphs.some(({ state }) => state !== 'fresh'))).toEqual([])
  expect(untranslatedIn(archive)).toEqual([])
})

test.each<[string, [string, string?, string?][], string[]]>([
  ['words of the source', [[ru, 'источники не говорят.\n', 'источники пока не говорят.\n']], ['warning translation/stale article.en.mdx:28 article.ru.mdx:35']],
  ['a number of the source', [[ru, '517 человек', '516 человек']], ['warning translation/stale article.en.mdx:28 article.ru.mdx:35']],
  ['the title of the source', [[ru, '99 человек вернулись', '99 человек прибыли']], ['warning translation/stale article.en.mdx:2 article.ru.mdx:2']],
  ['the order of fields in the translation', [[en, title], [en, '---\n\n', `${title}---\n\n`], [ru, '99 человек вернулись', '99 человек прибыли']], ['warning translation/stale article.en.mdx:3 article.ru.mdx:2']],
  ['typography of the source', [[ru, '(ЮНИСЕФ) и', '(ЮНИСЕФ)\nи'], [ru, ' — это', '&nbsp;– это'], [ru, '«Мээрим»', '"Мээрим"']], []],
  ['words of the translation', [[en, 'the sources do not say.\n', 'no source says.\n']], []],
  ['the memory is gone', [[memory]], ['hint translation/unrecorded article.en.mdx:1']],
  ['a paragraph is new in both', [[ru, '## После возвращения\n', '## После возвращения\n\nШколы открыли двери.\n'], [en, '## After the return\n', '## After the return\n\nSchools opened their doors.\n']], ['hint translation/unrecorded article.en.mdx:26']],
  ['a merge was left unfinished', [[memory, 'en: |\n', '<<<<<<< HEAD\nen: |\n']], ['hint translation/unrecorded article.en.mdx:1', 'error translation/memory translation.yaml:3']],
])('%s: the check says so in its place', (_, changes, told) => {
  expect(issuesOf(having(...changes)).map(place)).toEqual(told)
})

test('a paragraph that only one language has is named once, by the comparison of languages', () => {
  const changed = having([ru, '## После возвращения\n', '## После возвращения\n\nВ школах открыли отдельные классы для 45 учеников из двух районов.\n'])
  expect(issuesOf(changed)).toEqual([])
  expect(makeArchive(changed, '').issues.map(({ rule }) => rule)).toContain('parity/paragraph')
})

test('each change gets the sentences of snapshots/stale.txt', async () => {
  const cases: [string, [string, string?, string?][]][] = [
    ['a number', [[ru, '517 человек', '516 человек']]],
    ['words', [[ru, 'с какими именно, не сказано', 'с какими, пока не сказано'], [ru, 'писало и издание', 'сообщало издание'], [ru, 'на трёх предыдущих этапах', 'на предыдущих этапах']]],
    ['a paragraph written anew', [[ru, ministry, 'Дальше людьми занимается Министерство труда: врачи, психологи, учителя; потом их принимают родственники.']]],
    ['a merge that was left unfinished', [[memory, 'en: |\n', '<<<<<<< HEAD\nen: |\n']]],
    ['a translation that nobody has marked', [[memory]]],
  ]
  const tell = (issue: Issue) => [place(issue), issue.problem.ru, issue.fix.ru, issue.problem.en, issue.fix.en].join('\n  ')
  const told = cases.map(([name, changes]) => `== ${name} ==\n${issuesOf(having(...changes)).map(tell).join('\n')}`)
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('snapshots/stale.txt')
})

test('what is said of an image is remembered as compared, and a change of it is told', () => {
  const withImage = (caption: string) => having(...([[ru, 'Автобусы'], [en, 'Buses']] as const).map(([file, alt]): [string, string, string] => [file, 'summary: ', `images:\n  - { file: plane.jpg,${file === ru ? ' faces: none,' : ''} credit: МИД, alt: ${alt}, caption: '${file === ru ? caption : 'Bishkek, 2024'}' }\nsummary: `]))
  const before = withImage('Бишкек, 2024 год')
  const [marked] = markTranslated(readArchiveFiles(before, '').archive, filesOf(before, ''), ['2024/aikol-5'])
  const after = new Map([...withImage('У трапа, Бишкек, 2024 год'), [memory, marked?.text ?? '']])
  expect(issuesOf(after).filter(({ rule }) => rule === 'translation/stale').map(place)).toEqual(['warning translation/stale article.en.mdx:4 article.ru.mdx:4'])
  const { archive } = readArchiveFiles(after, '')
  expect(archive.articles.map((article) => misledFrom(article, 'en', knowledgeOf(archive)))).toEqual([undefined])
})

test('a text with errors of its own is not blamed for being stale too', () => {
  expect(issuesOf(having([ru, '517 человек', '<516 человек'])).map(place)).toEqual([])
})

test('readers are sent to the source when its facts have changed, without a word about a change of words', () => {
  const told = (...changes: [string, string?, string?][]) => {
    const { archive } = readArchiveFiles(having(...changes), '')
    const article = archive.articles.find(({ slug }) => slug === 'aikol-5')
    return article && [misledFrom(article, 'en', knowledgeOf(archive)), misledFrom(article, 'ru', knowledgeOf(archive))]
  }
  expect(told([ru, '517 человек', '516 человек'])).toEqual(['ru', undefined])
  expect(told([ru, '517 человек', '516 человек'], [en, '517 people', '516 people'])).toEqual([undefined, undefined])
  expect(told([ru, 'описывает дальнейшее так', 'рассказывает о дальнейшем так'])).toEqual([undefined, undefined])
  expect(told()).toEqual([undefined, undefined])
})

test('marking writes the memory anew, and says what was taken as followed', () => {
  const changed = having([ru, '517 человек', '516 человек'])
  const { archive } = readArchiveFiles(changed, '')
  const marked = markTranslated(archive, filesOf(changed, ''), ['2024/aikol-5', 'about'])
  expect(marked.map(({ path, text }) => [path, text?.includes('516 человек')])).toEqual([[memory, true], ['pages/about/translation.yaml', undefined]])
  expect(tellMarked(marked, 'ru')).toBe('Сверено: 2024/aikol-5 (английский)\n  «возвращены 517 человек» → «возвращены 516 человек»\nОтмечено переводов: 1, без изменений: 1.\n')
  expect(issuesOf(new Map([...changed, [memory, marked[0]?.text ?? '']]))).toEqual([])
})

test('lines that nobody has changed stay as they are, typography included, so that Git can merge two reviews', () => {
  const changed = having([ru, '517 человек', '516 человек'])
  const { archive } = readArchiveFiles(changed, '')
  const [before = [], after = []] = [files.get(memory), markTranslated(archive, filesOf(changed, ''), ['2024/aikol-5'])[0]?.text].map((text) => text?.split('\n'))
  expect(after.length).toBe(before.length)
  expect(after.filter((line, at) => line !== before[at]).length).toBe(1)
})
