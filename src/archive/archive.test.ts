import { describe, expect, test } from 'vitest'
import { hasErrors, type Issue } from '../issues/issue.ts'
import { withoutHints } from '../issues/issue.ts'
import { makeArchive } from './archive.ts'
import { english, mission, russian, small as valid, smallWith } from './small.ts'

/** What an editor did, in which file, by writing what instead of what, and where that is noticed. */
type Mistake = [name: string, file: string, instead: string, written: string, ...noticed: string[]]

const text = 'Кыргызстан вернул [99 граждан](/ru/missions/kg-aikol-5/).'

const total = (figures: string, part: string) =>
  `totals:\n  - { id: kg-all, country: kg, scope: { ru: а, en: a }, by: mfa-kg, figures: { ${figures} }, parts: [${part}], sources: [kg-kginform] }`

const mistakes: Mistake[] = [
  ['a field is missing', mission, 'short: { ru: Айкол-5, en: Aikol-5 }\n', '', `${mission}:1 schema/missing`],
  ['a field of a field is missing', mission, '    value: 71\n', '', `${mission}:22 schema/missing`],
  ['a field is misspelt', mission, 'phase: 5', 'fase: 5', `${mission}:3 schema/unknown-field`],
  ['a field is unlike any other', mission, 'phase: 5', 'photograph: 5', `${mission}:3 schema/unknown-field`],
  ['a field is empty', mission, 'start: 2024-02-20', 'start:', `${mission}:7 schema/type`],
  ['a word stands for a list', mission, 'partners: []', 'partners: ЮНИСЕФ', `${mission}:34 schema/type`],
  [
    'one word stands for two languages',
    mission,
    'short: { ru: Айкол-5, en: Aikol-5 }',
    'short: Айкол-5',
    `${mission}:5 schema/type`,
  ],
  ['a number stands for words', russian, 'title: Домой вернулись 99 человек', 'title: 99', `${russian}:2 schema/type`],
  ['a number is written in words', mission, 'value: 71', 'value: семьдесят один', `${mission}:23 schema/type`],
  ['a number has a fraction', mission, 'value: 71', 'value: 71.5', `${mission}:23 schema/type`],
  ['a number is below zero', mission, 'value: 71', 'value: -71', `${mission}:23 schema/value`],
  [
    'a headline is too long',
    russian,
    'Домой вернулись 99 человек',
    'Домой вернулись 99 человек '.repeat(4),
    `${russian}:2 schema/value`,
  ],
  ['a value is not in the list', mission, 'measure: women', 'measure: womn', `${mission}:27 schema/list`],
  ['an id is not an id', mission, 'operation: aikol', 'operation: Айкол', `${mission}:2 schema/value`],
  ['an address is not an address', 'sources.yaml', 'https://kginform.com/1', 'kginform.com', 'sources.yaml:5 schema/value'],
  ['a date is written as people write it', mission, 'start: 2024-02-20', 'start: 20.02.2024', `${mission}:7 schema/date`],
  ['there is no such day', mission, 'start: 2024-02-20', 'start: 2024-02-30', `${mission}:7 schema/date`],
  ['there is no such month', russian, 'published: 2026-11-22', 'published: 2026-13', `${russian}:5 schema/date`],
  [
    'the translation of a field is missing',
    mission,
    "title: { ru: '«Айкол-5»: 99 человек', en: 'Aikol-5: 99 people' }",
    "title: { ru: '«Айкол-5»: 99 человек' }",
    `${mission}:4 schema/missing`,
  ],
  ['the translation of a field is empty', mission, "en: 'Aikol-5: 99 people'", "en: ''", `${mission}:4 schema/value`],
  ['a list is something else', 'topics.yaml', '- {', '{', 'topics.yaml:1 schema/type'],

  [
    'an unknown source',
    mission,
    '  - { measure: boys, value: 36, by: mfa-kg, sources: [kg-kginform] }',
    '  - { measure: boys, value: 36, by: mfa-kg, sources: [kg-kginfrom] }',
    `${mission}:32 reference/source`,
  ],
  [
    'an unknown speaker',
    mission,
    'girls, value: 35, by: mfa-kg',
    'girls, value: 35, by: ministry-of-labour',
    `${mission}:33 reference/name`,
  ],
  ['an unknown operation', mission, 'operation: aikol', 'operation: aykol', `${mission}:2 reference/name`],
  ['an unknown country of departure', mission, 'country: syria', 'country: siria', `${mission}:15 reference/country`],
  ['an unknown mission', russian, 'missions: [kg-aikol-5]', 'missions: [kg-aikol5]', `${russian}:6 reference/mission`],
  ['an unknown country', russian, 'countries: [kg]', 'countries: [kgz]', `${russian}:7 reference/home`],
  ['an article about a country of departure', russian, 'countries: [kg]', 'countries: [syria]', `${russian}:7 reference/home`],
  ['an unknown topic', russian, 'topics: [return]', 'topics: [returns]', `${russian}:8 reference/topic`],
  ['an unknown person', russian, 'people: [imankulov]', 'people: [imankylov]', `${russian}:9 reference/person`],
  ['a body is named among people', russian, 'people: [imankulov]', 'people: [mfa-kg]', `${russian}:9 reference/person`],
  [
    'an unknown source of an article',
    russian,
    'sources: [kg-kginform]',
    'sources: [kg-kaktus]',
    `${russian}:10 reference/source`,
  ],
  ['an unknown timeline', russian, 'of="kg"', 'of="kz"', `${russian}:15 reference/timeline`],
  ['an unknown timeline in single quotes', russian, 'of="kg"', "of='syria'", `${russian}:15 reference/timeline`],
  [
    'an unknown scope of a milestone',
    'milestones.yaml',
    '[]',
    '- { id: ms-1, date: 2022, scope: asia, category: visit, tier: 1, title: { ru: а, en: a }, detail: { ru: а, en: a }, sources: [kg-kginform] }',
    'milestones.yaml:1 reference/scope',
  ],

  ['the parts do not add up', mission, 'value: 28', 'value: 82', `${mission}:18 mission/sum`],
  ['boys and girls do not add up', mission, 'boys, value: 36', 'boys, value: 63', `${mission}:23 mission/sum`],
  [
    'a part is not published and nobody says so',
    mission,
    '    value: 28\n    by: mfa-kg\n    use: { ru: МИД, en: Foreign Ministry }\n',
    '    value: 28\n    by: mfa-kg\n',
    `${mission}:18 mission/sum`,
  ],
  ['the headline has another number', mission, "'Aikol-5: 99 people'", "'Aikol-5: 96 people'", `${mission}:4 mission/title`],
  [
    'two numbers are used for one measure',
    mission,
    '  - { measure: boys,',
    '  - { measure: children, value: 72, by: mfa-kg, use: { ru: а, en: a }, sources: [kg-kginform] }\n  - { measure: boys,',
    `${mission}:32 mission/use`,
  ],
  ['the handover is after the arrival', mission, 'date: 2024-02-19', 'date: 2024-02-21', `${mission}:11 mission/date`],
  [
    'the last day is before the first',
    mission,
    '  start: 2024-02-20\n',
    '  start: 2024-02-20\n  end: 2024-02-02\n',
    `${mission}:8 mission/date`,
    `${mission}:12 mission/date`,
  ],
  ['the country is not that of the file name', mission, 'country: kg\n', 'country: syria\n', `${mission}:1 mission/file-name`],
  ['the year is not that of the shelf', russian, 'date: 2024-02-20', 'date: 2023-02-20', `${russian}:4 article/year`],

  [
    'a total is not the sum of its parts',
    'totals.yaml',
    'totals: []',
    total('total: 100', 'kg-aikol-5'),
    'totals.yaml:2 ledger/total',
  ],
  [
    'a total is not the sum of its women, children and men',
    'totals.yaml',
    'totals: []',
    total('total: 99, children: 71, women: 27, men: 0', 'kg-aikol-5'),
    'totals.yaml:2 ledger/total',
  ],
  ['an unknown part of a total', 'totals.yaml', 'totals: []', total('total: 99', 'kg-aikol-6'), 'totals.yaml:2 reference/part'],

  ['an hour without its offset', russian, 'missions: [kg', 'embargo: 2026-03-01 10:00\nmissions: [kg', `${russian}:6 schema/time`],
  ['an embargo in February’s thirtieth day', mission, 'phase: 5', 'phase: 5\nembargo: 2026-02-30T10:00Z', `${mission}:4 schema/time`],
  ['an embargo that ends on another day than published says', russian, 'missions: [kg', 'embargo: 2027-03-01T01:00+06:00\nmissions: [kg', `${russian}:5 embargo/date`],
  ['an article about a mission that is not public yet', mission, 'phase: 5', 'phase: 5\nembargo: 2027-03-01T10:00+06:00', `${english}:6 embargo/early`, `${russian}:6 embargo/early`, `${russian}:13 embargo/early`],
  ['an article about a mission that is a draft', mission, 'phase: 5', 'phase: 5\ndraft: true', `${english}:6 embargo/early`, `${russian}:6 embargo/early`, `${russian}:13 embargo/early`],

  ['there are no fields', russian, '---\n', '', `${russian}:1 article/front-matter`],
  ['the fields do not end', english, '\n---\n\n', '\n\n', `${english}:1 article/front-matter`],
  [
    'a facts field stands in a translation',
    english,
    'title: 99',
    'date: 2024-02-20\ntitle: 99',
    `${english}:2 schema/unknown-field`,
  ],
  ['an indent is made with a tab', mission, '  - country: syria', '\t- country: syria', `${mission}:15 yaml/syntax`],
  ['a field stands twice', mission, 'phase: 5', 'phase: 5\nphase: 6', `${mission}:4 yaml/syntax`],
  ['a value holds a colon', russian, 'title: Домой', 'title: Домой: снова', `${russian}:2 yaml/syntax`],
  ['a quote is not closed', mission, 'start: 2024-02-20', 'start: "2024-02-20', `${mission}:7 yaml/syntax`],
  ['a bracket is not closed', russian, 'topics: [return]', 'topics: [return', `${russian}:9 yaml/syntax`],
  ['a value begins with an asterisk', russian, 'title: Домой вернулись 99 человек', 'title: *Домой*', `${russian}:2 yaml/syntax`],
  ['a value begins with @', russian, 'title: Домой', 'title: @Домой', `${russian}:2 yaml/syntax`],
  ['a line is out of line', mission, '  event:', ' event:', `${mission}:8 yaml/syntax`, `${mission}:9 yaml/syntax`],
  ['a line is no field', mission, 'phase: 5', 'phase 5', `${mission}:3 yaml/syntax`],

  ['a number stands after <', russian, text, 'Вернулось <20 человек.', `${russian}:13 article/markup`],
  ['an address stands in <>', russian, text, 'Источник: <https://kaktus.media>.', `${russian}:13 article/markup`],
  ['a remark in HTML', russian, text, '<!-- позже -->', `${russian}:13 article/markup`],
  ['a tag is not closed', russian, text, 'Первая строка,<br>вторая строка.', `${russian}:13 article/markup`],
  ['a brace is not closed', russian, text, 'Вернулось {99 человек.', `${russian}:13 article/markup`],
  ['braces', russian, text, 'Вернулось {x} человек.', `${russian}:13 article/code`],
  ['an import', russian, text, "import x from 'y'", `${russian}:13 article/code`],
  ['an unknown component', russian, '<Timeline of', '<Timelin of', `${russian}:15 article/component`],
  [
    'a component named like something of JavaScript’s own',
    russian,
    '<Timeline of',
    '<constructor of',
    `${russian}:15 article/component`,
  ],
  ['raw HTML', russian, text, 'Вернулось <b>99</b> человек.', `${russian}:13 article/component`],
  ['a script', english, 'Kyrgyzstan', '<script>alert(1)</script>', `${english}:6 article/component`],
  ['an attribute is code', russian, 'of="kg"', 'of={alert(1)}', `${russian}:15 article/code`],
  ['an attribute has no value', russian, 'of="kg"', 'of', `${russian}:15 article/code`],
  ['attributes are spread', russian, 'of="kg"', 'of="kg" {...x}', `${russian}:15 article/code`],
  ['an attribute is missing', russian, ' of="kg"', '', `${russian}:15 article/component`],
  ['a link runs a program', russian, '/ru/missions/kg-aikol-5/', 'javascript:alert(1)', `${russian}:13 article/link`],
  [
    'a link runs a program, by reference',
    russian,
    text,
    '[99 граждан][1]\n\n[1]: javascript:alert(1)',
    `${russian}:15 article/link`,
  ],
  ['a link begins nowhere', english, '/en/missions/kg-aikol-5/', 'missions/kg-aikol-5', `${english}:6 article/link`],
  ['a link leads to the other language', russian, '/ru/missions/', '/en/missions/', `${russian}:13 article/link-language`],
  [
    'a link leads to the other language, by reference',
    english,
    '(/en/missions/kg-aikol-5/).',
    '[1]\n\n[1]: /ru/missions/kg-aikol-5/',
    `${english}:8 article/link-language`,
  ],
  ['a number of the ledger stands within a link', russian, '[99 граждан]', '[<Count of="kg-aikol-5.total" as="citizens" case="acc" />]', `${russian}:13 article/number-in-link`],
  ['an image', russian, text, '![Самолёт](plane.jpg)', `${russian}:13 article/image`],
  ['an image, by reference', russian, text, '![Самолёт][1]\n\n[1]: https://kg.kg/plane.jpg', `${russian}:13 article/image`],
]

/** What an editor did to whole files: texts by path, or nothing where the file is gone. */
const moves: [name: string, files: Record<string, string | undefined>, ...noticed: string[]][] = [
  ['the text is empty', { [russian]: valid.get(russian)?.replace(/(---\n\n)[^]*/, '$1') }, `${russian}:12 article/empty`],
  ['the file is empty', { [english]: '' }, `${english}:1 article/front-matter`],
  ['the English twin is missing', { [english]: undefined }, `${russian}:1 pair/missing`],
  ['the twin of a page is missing', { 'pages/about/page.ru.mdx': undefined }, 'pages/about/page.en.mdx:1 pair/missing'],
  [
    'a language that the site does not have',
    { 'articles/2024/aikol-5/article.ky.mdx': valid.get(english) },
    'articles/2024/aikol-5/article.ky.mdx:1 archive/stray-file',
  ],
  ['a file that nothing reads', { 'articles/2024/notes.md': 'Записи' }, 'articles/2024/notes.md:1 archive/stray-file'],
  ['a list is missing', { 'topics.yaml': undefined }, 'topics.yaml:1 archive/missing-file'],
  [
    'a folder is not an address',
    { 'articles/2024/Айкол 5/article.ru.mdx': valid.get(russian), 'articles/2024/Айкол 5/article.en.mdx': valid.get(english) },
    'articles/2024/Айкол 5/:1 article/folder',
  ],
]

const table = [
  ...mistakes.map(([name, file, instead, written, ...noticed]) => {
    const before = valid.get(file) ?? ''
    return { name, noticed, files: { [file]: before.replace(instead, () => written) } }
  }),
  ...moves.map(([name, files, ...noticed]) => ({ name, files, noticed })),
]

test('a small archive without mistakes has no issues', () => {
  const { archive, issues } = readFiles(valid)
  expect(issues).toEqual([])
  expect(archive).toMatchObject({
    missions: [{ id: 'kg-aikol-5' }],
    articles: [
      {
        slug: 'aikol-5',
        year: 2024,
        facts: { topics: ['return'] },
        texts: { ru: { title: 'Домой вернулись 99 человек', bodyLine: 12 }, en: { title: '99 people return home' } },
      },
    ],
    pages: [{ id: 'about', texts: { ru: { title: 'О сайте' }, en: { title: 'About' } } }],
  })
})

describe('one mistake is noticed once, in its place', () => {
  test.each(table)('$name', ({ files, noticed }) => {
    for (const [path, changed] of Object.entries(files)) expect(changed, 'the mistake is made').not.toBe(valid.get(path))
    expect(issuesOf(files).map(placeOf)).toEqual(noticed)
  })
})

test('each mistake gets the sentences of snapshots/mistakes.txt', async () => {
  const told = table.map(({ name, files }) => `== ${name} ==\n${issuesOf(files).map(tell).join('\n')}`)
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('snapshots/mistakes.txt')
})

test('every issue says in both languages what is wrong and what to write', () => {
  const words = table.flatMap(({ files }) => issuesOf(files)).flatMap(({ problem, fix }) => [problem, fix])
  expect(
    words.filter(({ ru, en }) => !/[а-яё]/i.test(ru) || /[а-яё]{4}/i.test(en.replace(/[“(].*[”)]|'.*'|\{.*\}/g, ''))),
  ).toEqual([])
  expect(words.filter(({ ru, en }) => /undefined|null|\[object|\n/.test(ru + en) || ru === '' || en === '')).toEqual([])
})

test('a missing translation is a warning, a missing page of the site an error', () => {
  expect(hasErrors(issuesOf({ [english]: undefined }))).toBe(false)
  expect(hasErrors(issuesOf({ 'pages/about/page.en.mdx': undefined }))).toBe(true)
})

test('all mistakes are named at once, in the order of files and lines', () => {
  const files = Object.assign({}, ...[3, 8, 21, 44].map((index) => table[index]?.files)) as Record<string, string>
  const together = issuesOf({ ...files, 'topics.yaml': undefined })
  expect(together.map(placeOf)).toEqual([...together.map(placeOf)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })))
  expect(new Set(together.map(({ file }) => file)).size).toBeGreaterThan(2)
})

test('Windows line ends and byte order marks are no mistake', () => {
  const windows = new Map([...valid].map(([path, content]) => [path, `\uFEFF${content.replaceAll('\n', '\r\n')}`]))
  const { archive, issues } = readFiles(windows)
  expect(issues).toEqual([])
  expect(archive).toEqual(makeArchive(valid).archive)
})

test('a mistake on a Windows line stands on the same line', () => {
  const windows = (valid.get(russian) ?? '').replace('of="kg"', 'of="kz"').replaceAll('\n', '\r\n')
  expect(issuesOf({ [russian]: windows }).map(placeOf)).toEqual([`${russian}:15 reference/timeline`])
})

test('an archive with nothing in it is empty and right', () => {
  const empty = new Map([...valid.keys()].filter((path) => !path.includes('/')).map((path) => [path, '[]\n']))
  empty.set('totals.yaml', 'totals: []\nnotes: []\ngaps: []\n').set('sources.yaml', '{}\n')
  expect(makeArchive(empty)).toEqual({
    archive: {
      articles: [],
      pages: [],
      missions: [],
      totals: { totals: [], notes: [], gaps: [] },
      milestones: [],
      sources: {},
      glossary: [],
      countries: [],
      topics: [],
    },
    issues: [],
  })
})

test('a folder with no file in it lacks its lists and nothing else', () => {
  const { issues } = makeArchive(new Map(), '')
  expect(issues.map(placeOf)).toEqual(
    ['countries', 'glossary', 'milestones', 'sources', 'topics', 'totals'].map((name) => `${name}.yaml:1 archive/missing-file`),
  )
})

test('an article that exists in English only is read whole, with a warning', () => {
  const facts = valid.get(russian)?.match(/^date:[^]+?(?=---)/m)?.[0] ?? ''
  const alone = (valid.get(english) ?? '').replace('\n---\n\n', `\n${facts}---\n\n`)
  const { archive, issues } = readFiles(smallWith({ [russian]: undefined, [english]: alone }), '')
  expect(issues.map((issue) => [placeOf(issue), issue.severity])).toEqual([[`${english}:1 pair/missing`, 'warning']])
  expect(archive.articles).toMatchObject([
    { slug: 'aikol-5', facts: { date: '2024-02-20', missions: ['kg-aikol-5'] }, texts: { en: { lang: 'en' } } },
  ])
  expect(Object.keys(archive.articles[0]?.texts ?? {})).toEqual(['en'])
})

test('a mistake in the Russian fields is not blamed on the English file', () => {
  expect(issuesOf({ [russian]: (valid.get(russian) ?? '').replace('topics: [return]\n', '') }).map(placeOf)).toEqual([
    `${russian}:2 schema/missing`,
  ])
})

test.each([
  ['an arrival known to the month', [['start: 2024-02-20', 'start: 2024-02']]],
  ['an arrival known to the year', [['start: 2024-02-20', 'start: 2024']]],
  ['a handover known to the month', [['date: 2024-02-19', 'date: 2024-02']]],
  ['a last day known to the month', [['  start: 2024-02-20\n', '  start: 2024-02-20\n  end: 2024-02\n']]],
  ['a last day that is the first', [['  start: 2024-02-20\n', '  start: 2024-02-20\n  end: 2024-02-20\n']]],
  [
    'people in no part of the total',
    [
      ['value: 28', 'value: 20'],
      ['claims:', 'unsplit: { value: 8, why: { ru: а, en: a } }\nclaims:'],
    ],
  ],
  ['a year in a headline', [["'Aikol-5: 99 people'", "'Aikol-5, 2024: 99 people'"]]],
])('%s is no mistake', (_, changes) => {
  const changed = changes.reduce(
    (content, [instead = '', written = '']) => content.replace(instead, written),
    valid.get(mission) ?? '',
  )
  expect(changed).not.toBe(valid.get(mission))
  expect(issuesOf({ [mission]: changed })).toEqual([])
})

test('a text with an unreadable line stops no other check', () => {
  const changed = (valid.get(russian) ?? '')
    .replace(text, 'Вернулось <20 человек.')
    .replace('topics: [return]', 'topics: [returns]')
  expect(issuesOf({ [russian]: changed }).map(placeOf)).toEqual([`${russian}:8 reference/topic`, `${russian}:13 article/markup`])
})

function issuesOf(files: Record<string, string | undefined>): Issue[] {
  return readFiles(smallWith(files), '').issues
}

function placeOf({ file, line, rule }: Issue): string {
  return `${file}:${line} ${rule}`
}

function tell({ file, line, column, severity, rule, problem, fix }: Issue): string {
  return [`${file}:${line}:${column} ${severity} ${rule}`, problem.ru, fix.ru, problem.en, fix.en].join('\n  ')
}

/** The archive of some files and what it wants done; hints have tests of their own. */
function readFiles(files: ReadonlyMap<string, string>, root?: string) {
  const { archive, issues } = makeArchive(files, root)
  return { archive, issues: withoutHints(issues) }
}
