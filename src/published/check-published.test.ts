import { describe, expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { smallWith } from '../archive/small.ts'
import { visibleAt } from '../archive/visible.ts'
import { withoutHints } from '../issues/issue.ts'
import { isFragmentRule, plantExample } from '../issues/rule.ts'
import { family } from './correction-rules.ts'
import { planRecord } from './plan-record.ts'
import { versionsOf } from './public-record.ts'

const [ru, en] = ['articles/2024/aikol-5/article.ru.mdx', 'articles/2024/aikol-5/article.en.mdx']
const head = { ru: 'title: Домой вернулись 99 человек\nsummary: Двадцать восемь женщин и семьдесят один ребёнок.\ndate: 2024-02-20\npublished: 2026-11-22\nmissions: [kg-aikol-5]\ncountries: [kg]\ntopics: [return]\npeople: [imankulov]\nsources: [kg-kginform]', en: 'title: 99 people return home\nsummary: Twenty-eight women and seventy-one children.' }
const body = {
  ru: `Кыргызстан вернул <Count of="kg-aikol-5.total" as="citizens" case="acc" />. О прибытии рейса сообщил утром Марат Иманкулов.

## Кто вернулся

Среди них <Count of="kg-aikol-5.women" /> и 71 ребёнок. Самых младших несли на руках, остальные шли сами, держась за руки.

<Timeline of="kg" />

- Утром группу встретили врачи и психологи.
- Вечером всех отвезли в санаторий за городом.
`,
  en: `Kyrgyzstan brought home <Count of="kg-aikol-5.total" as="citizens" />. Marat Imankulov announced the arrival in the morning.

## Who returned

Among them are <Count of="kg-aikol-5.women" /> and 71 children. The youngest were carried, the others walked on their own, hand in hand.

<Timeline of="kg" />

- In the morning doctors and psychologists met the group.
- In the evening all were taken to a sanatorium outside the city.
`,
}
const first = smallWith({ [ru]: `---\n${head.ru}\n---\n\n${body.ru}`, [en]: `---\n${head.en}\n---\n\n${body.en}` })
const published = record(first, '2026-11-22T04:00:00Z')
const correction = (date: string, words = 'Детей 17.') => `{ date: ${date}, was: { ru: '${words}', en: '17.' }, now: { ru: 'Детей 71.', en: '71.' } }`
const fields = (lines: string): Change => [ru, 'people: [imankulov]', `people: [imankulov]\n${lines}`]

test('what was published agrees with its record, and recording it again finds nothing', () => {
  expect(issuesWith()).toEqual([])
  expect(planOf(published, '2026-11-23T04:00:00Z')).toMatchObject({ files: new Map(), versions: [], addresses: [], settled: [] })
})

test('an article that was never recorded may say anything', () => {
  expect(issuesOf(changed(first, [[ru, '71 ребёнок', '72 ребёнка'], [en, '71 children', '72 children']]))).toEqual([])
})

describe('a change that readers have to be told of is named at its line, with what was and what is', () => {
  test.each<[string, Change[], ...string[]]>([
    ['a number', [[ru, '71 ребёнок', '72 ребёнка'], [en, '71 children', '72 children']], `${en}:10 «71 children» → «72 children»`, `${ru}:17 «71 ребёнок» → «72 ребёнка»`],
    ['a number in a single word', [[ru, 'Самых младших', 'Двоих младших']], `${ru}:17 «Самых» → «Двоих»`],
    ['what is counted', [[ru, '71 ребёнок', '71 женщина']], `${ru}:17 «ребёнок» → «женщина»`],
    ['a name', [[ru, 'сообщил утром Марат Иманкулов', 'сообщил утром МИД']], `${ru}:13 «Марат Иманкулов» → «МИД»`],
    ['four words', [[en, 'hand in hand', 'each with a friend']], `${en}:10 «hand in hand» → «each with a friend»`],
    ['a paragraph more', [[ru, '## Кто', 'Встречали их родные и соседи.\n\n## Кто']], `${ru}:15 → «Встречали их родные и соседи»`],
    ['a paragraph less', [[en, '- In the morning doctors and psychologists met the group.\n', '']], `${en}:10 «In the morning doctors and psychologists met the group» →`],
    ['the headline', [[ru, 'title: Домой вернулись 99', 'title: Домой вернулись 98']], `${ru}:2 «99» → «98»`],
    ['the standfirst', [[en, 'Twenty-eight women and', 'Twenty-nine women and']], `${en}:3 «eight» → «nine»`],
    ['the day of the events', [[ru, 'date: 2024-02-20', 'date: 2024-02-21']], `${ru}:4 «2024-02-20» → «2024-02-21»`],
    ['a person taken from the list', [[ru, 'people: [imankulov]', 'people: []']], `${ru}:9 «imankulov» →`],
  ])('%s', (_, changes, ...expected) => {
    const found = issuesWith(...changes).filter(({ rule }) => rule.startsWith('correction/'))
    expect(found.map(({ file, line, rule, severity }) => [`${file}:${line}`, rule, severity])).toEqual(expected.map((place) => [place.split(' ')[0], 'correction/missing', 'error']))
    for (const [index, place] of expected.entries())
      for (const quote of place.matchAll(/«([^»]+)»/g)) expect(found[index]?.problem.ru).toContain(quote[1])
  })

  test('a number that the ledger of missions gives changes the text too', () => {
    const mission = 'missions/kg-aikol-5.yaml'
    const found = issuesWith([mission, 'value: 28', 'value: 27'], [mission, 'value: 71', 'value: 72'], [mission, 'girls, value: 35', 'girls, value: 36'])
    expect(found.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([`${en}:10 correction/missing`, `${ru}:17 correction/missing`])
  })
})

describe('what readers need not be told of is passed over', () => {
  test.each<[string, ...Change[]]>([
    ['typography', [ru, 'Самых младших несли на руках, остальные', 'Самых младших несли на руках\u00A0– остальные'], [en, 'hand in hand', '“hand in hand”']],
    ['line breaks and emphasis', [ru, 'Самых младших несли', '*Самых* младших\nнесли']],
    ['a slip of the pen', [ru, 'держась за руки', 'взявшись за руки']],
    ['a number in words for digits', [en, 'and 71 children', 'and seventy-one children']],
    ['a bound number for a typed one', [ru, 'и 71 ребёнок', 'и <Count of="kg-aikol-5.children" />'], [en, 'and 71 children', 'and <Count of="kg-aikol-5.children" />']],
    ['a paragraph in two', [ru, '71 ребёнок. Самых', '71 ребёнок.\n\nСамых']],
    ['two paragraphs in one', [en, 'psychologists met the group.\n- In', 'psychologists met the group. In']],
    ['another order', [ru, '- Утром группу встретили врачи и психологи.\n- Вечером всех отвезли в санаторий за городом.\n', '- Вечером всех отвезли в санаторий за городом.\n- Утром группу встретили врачи и психологи.\n']],
    ['a timeline less', [ru, '<Timeline of="kg" />\n\n', '']],
    ['another link', [en, 'hand in hand', '[hand in hand](/en/about/)']],
    ['a shelf', [ru, 'topics: [return]', 'topics: [return, return]']],
    ['a name more', [ru, 'missions: [kg-aikol-5]', 'missions: [kg-aikol-5, kg-aikol-5]']],
  ])('%s', (_, ...changes) => {
    expect(issuesWith(...changes).filter(({ rule }) => rule.startsWith('correction/'))).toEqual([])
  })
})

describe('an entry, or a word that it is a slip, settles it', () => {
  const both: Change[] = [[ru, '71 ребёнок', '72 ребёнка'], [en, '71 children', '72 children']]
  test.each<[string, string, ...string[]]>([
    ['an entry of that day', `corrections: [${correction('2026-11-22')}]`],
    ['an entry of a later day', `corrections: [${correction('2026-12-24')}]`],
    ['an entry of the evening before, as in the west', `corrections: [${correction('2026-11-21')}]`],
    ['a slip', 'minor: typo'],
    ['an entry from before the record', `corrections: [${correction('2026-10-01')}]`, `${ru}:10 correction/date`],
    ['an entry without words', "corrections: [{ date: 2026-12-01, was: { ru: '…', en: '…' }, now: { ru: '…', en: '…' } }]", ...Array<string>(4).fill(`${ru}:10 schema/value`)],
  ])('%s', (_, lines, ...expected) => {
    expect(issuesWith(...both, fields(lines)).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(expected)
  })

  test('an old entry settles nothing new, and stays', () => {
    const second = record(changed(published, [...both, fields(`corrections: [${correction('2026-12-01')}]`)]), '2026-12-01T04:00:00Z')
    const rules = (...changes: Change[]) => issuesOf(changed(second, changes)).map(({ rule }) => rule)
    expect(rules()).toEqual([])
    expect(rules([ru, '72 ребёнка', '73 ребёнка'])).toContain('correction/missing')
    expect(rules([ru, 'Детей 17.', 'Детей 18.'])).toEqual(['correction/withdrawn'])
    expect(rules([ru, /corrections:.*\n/, ''])).toEqual(['correction/withdrawn'])
    expect(rules([ru, '72 ребёнка', '73 ребёнка'], [en, '72 children', '73 children'], [ru, '}]', `}, ${correction('2026-12-02', 'Детей 72.')}]`])).toEqual([])
  })

  test('a slip is said once: recording the version takes the line away', () => {
    const slip = changed(published, [[ru, 'держась', 'взявшись'], fields('minor: typo')])
    const plan = planOf(slip, '2026-12-01T04:00:00Z')
    expect(plan.settled).toEqual([ru])
    expect(plan.files.get(ru)).toBe(slip.get(ru)?.replace('minor: typo\n', ''))
    expect(issuesWith(fields('minor: typo')).map(({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`)).toEqual([`${ru}:10 warning correction/idle`])
  })
})

describe('a copy that was changed is named', () => {
  const copy = 'published/2024/aikol-5/1.ru.md'
  test.each<[string, Change[], string]>([
    ['a word of it', [[copy, '71 ребёнок', '17 детей']], 'published/2024/aikol-5/1.en.md'],
    ['its fingerprint', [['published/2024/aikol-5/1.yaml', /"[0-9a-f]{8}"/, '"00000000"']], 'published/2024/aikol-5/1.en.md'],
    ['a file of it is gone', [[copy, /[^]*/, '']], 'published/2024/aikol-5/1.en.md'],
  ])('%s', (_, changes, file) => {
    const found = issuesOf(changed(published, changes))
    expect(found.map((issue) => `${issue.file} ${issue.rule}`)).toContain(`${file} correction/ledger`)
    expect(found.find(({ rule }) => rule === 'correction/ledger')?.fix.en).toContain("git checkout origin/main -- 'published/2024/aikol-5/1.*'")
  })

  test('Windows line ends and a byte order mark are no change', () => {
    const windows = new Map([...published].map(([path, text]) => [path, path.startsWith('published/') ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text]))
    expect(issuesOf(windows)).toEqual([])
  })
})

test('what is not public is not recorded; what was recorded is hidden with its article', () => {
  const waiting = changed(first, [fields('embargo: 2026-11-22T10:00+06:00')])
  expect(planOf(waiting, '2026-11-22T03:59:59Z').versions).toEqual([])
  expect(planOf(waiting, '2026-11-22T03:59:59Z').addresses.filter((path) => path.includes('aikol-5/') && path.includes('articles'))).toEqual([])
  expect(planOf(waiting, '2026-11-22T04:00:00Z').versions).toHaveLength(1)
  const { archive } = makeArchive(changed(published, [fields('draft: true')]), '')
  expect(JSON.stringify(visibleAt(archive, 0).published.versions)).toBe('{}')
})

test('the versions of an article tell its story: number, day, fingerprint, numbers as they were', () => {
  const mission = 'missions/kg-aikol-5.yaml'
  const later = changed(published, [[mission, 'value: 28', 'value: 27'], [mission, 'value: 71', 'value: 72'], [mission, 'girls, value: 35', 'girls, value: 36'], fields('minor: typo')])
  const before = makeArchive(later, '').archive
  const after = makeArchive(record(later, '2026-12-01T04:00:00Z'), '').archive
  const [one, two] = [before, after].map(({ published: seen }) => versionsOf(seen, { year: 2024, slug: 'aikol-5' }))
  expect(one?.map(({ number, recorded }) => [number, recorded])).toEqual([[1, '2026-11-22T04:00:00Z'], [2, undefined]])
  expect(two?.map(({ number, recorded }) => [number, recorded])).toEqual([[1, '2026-11-22T04:00:00Z'], [2, '2026-12-01T04:00:00Z']])
  // A version has its fingerprint before it is recorded, and keeps its article's name.
  expect(two?.map(({ fingerprint, article }) => [fingerprint, article])).toEqual(one?.map(({ fingerprint, article }) => [fingerprint, article]))
  expect(two?.map(({ texts }) => /Среди них (\d+)/.exec(texts.ru?.body ?? '')?.[1])).toEqual(['28', '27'])
})

const told = record(changed(first, [fields("corrections: [{ date: 2026-12-03, was: { ru: 'Детей 17.', en: '17 children.' }, now: { ru: 'Детей 71.', en: '71 children.' } }]")]), '2026-12-03T04:00:00Z')

test.each(family.rules.filter(isFragmentRule))('$name is raised by its wrong example and not by its right one', (rule) => {
  const base = [published, told].find((files) => files.get(rule.file)?.includes(rule.instead ?? rule.right)) ?? new Map<string, string>()
  const namesIn = (example: string) => issuesOf(new Map(base).set(rule.file, plantExample(base.get(rule.file) ?? '', rule, example)))
  expect(namesIn(rule.right)).toEqual([])
  expect([...new Set(namesIn(rule.wrong).map((issue) => `${issue.severity} ${issue.rule}`))]).toEqual([`${rule.grade} ${rule.name}`])
})

type Change = [file: string, from: string | RegExp, to: string]

function changed(files: ReadonlyMap<string, string>, changes: readonly Change[]): Map<string, string> {
  const result = new Map(files)
  for (const [file, from, to] of changes) {
    const text = result.get(file) ?? ''
    const next = text.replace(from, () => to)
    if (next === text) throw new Error(`${String(from)} is not in ${file}`)
    if (next === '') result.delete(file)
    else result.set(file, next)
  }
  return result
}

function planOf(files: ReadonlyMap<string, string>, now: string) {
  const { archive } = makeArchive(files, '', { now: Date.parse(now) })
  return planRecord(visibleAt(archive, Date.parse(now)), files, '', now)
}

function record(files: ReadonlyMap<string, string>, now: string): Map<string, string> {
  return new Map([...files, ...planOf(files, now).files])
}

function issuesOf(files: ReadonlyMap<string, string>) {
  return withoutHints(makeArchive(files, '').issues)
}

function issuesWith(...changes: Change[]) {
  return issuesOf(changed(published, changes))
}
