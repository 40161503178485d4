import { describe, expect, test } from 'vitest'
import { hasErrors, type Issue } from '../issues/issue.ts'
import { withoutHints } from '../issues/issue.ts'
import { makeArchive } from './archive.ts'
import { english, mission, russian, small as valid, smallWith } from './small.ts'

/** What an editor who follows a fix to the letter writes instead of what, and the words of the fix that say so. */
type Repair = { instead: string; written: string; says: string }

const by = (instead: string, written: string, says = written): Repair => ({ instead, written, says })

/** What an editor did, in which file, by writing what instead of what; where that is noticed; and, at the end, how its fix mends it. */
type Mistake = [name: string, file: string, instead: string, written: string, ...noticed: (string | Repair)[]]

const text = 'Кыргызстан вернул [99 граждан](/ru/missions/kg-aikol-5/).'

const total = (figures: string, part: string) =>
  `totals:\n  - { id: kg-all, country: kg, scope: { ru: а, en: a }, by: mfa-kg, figures: { ${figures} }, parts: [${part}], sources: [kg-kginform] }`

const mistakes: Mistake[] = [
  ['words are still to be written', russian, 'Двадцать восемь женщин и семьдесят один ребёнок.', 'Ещё не написано.', `${russian}:3 article/unwritten`, by('Ещё не написано.', 'Двадцать восемь женщин и семьдесят один ребёнок.', 'Ещё не написано.')],
  ['a field is missing', mission, 'short: { ru: Айкол-5, en: Aikol-5 }\n', '', `${mission}:1 schema/missing`, by('date:\n', 'short: { ru: Айкол-5, en: Aikol-5 }\ndate:\n', 'short: { ru: Айкол-5, en: Aikol-5 }')],
  ['a field of a field is missing', mission, '    value: 71\n', '', `${mission}:22 schema/missing`, by('  - measure: children\n', '  - measure: children\n    value: 71\n', 'value: 71')],
  ['a field is misspelt', mission, 'phase: 5', 'fase: 5', `${mission}:3 schema/unknown-field`, by('fase', 'phase')],
  ['a field is unlike any other', mission, 'phase: 5', 'photograph: 5', `${mission}:3 schema/unknown-field`, by('photograph: 5\n', '', 'Remove it')],
  ['a field is empty', mission, 'start: 2024-02-20', 'start:', `${mission}:7 schema/type`, by('start:', 'start: 2024-02-20', '2024-02-20')],
  ['a word stands for a list', mission, 'partners: []', 'partners: ЮНИСЕФ', `${mission}:34 schema/type`, by('partners: ЮНИСЕФ', 'partners: []', '[]')],
  [
    'one word stands for two languages',
    mission,
    'short: { ru: Айкол-5, en: Aikol-5 }',
    'short: Айкол-5',
    `${mission}:5 schema/type`,
    by('short: Айкол-5', 'short: { ru: Айкол-5, en: Aikol-5 }', '{ ru: Айкол-5, en: Aikol-5 }'),
  ],
  ['a number stands for words', russian, 'title: Домой вернулись 99 человек', 'title: 99', `${russian}:2 schema/type`],
  ['a number is written in words', mission, 'value: 71', 'value: семьдесят один', `${mission}:23 schema/type`, by('value: семьдесят один', 'value: 71', '71')],
  ['a number has a fraction', mission, 'value: 71', 'value: 71.5', `${mission}:23 schema/type`, by('value: 71.5', 'value: 71', '71')],
  ['a number is below zero', mission, 'value: 71', 'value: -71', `${mission}:23 schema/value`, by('value: -71', 'value: 71', '71')],
  [
    'a headline is too long',
    russian,
    'Домой вернулись 99 человек',
    'Домой вернулись 99 человек '.repeat(4),
    `${russian}:2 schema/value`,
    by('Домой вернулись 99 человек '.repeat(4), 'Домой вернулись 99 человек', 'up to 90'),
  ],
  ['a value is not in the list', mission, 'measure: women', 'measure: womn', `${mission}:27 schema/list`, by('womn', 'women')],
  ['an id is not an id', mission, 'operation: aikol', 'operation: Айкол', `${mission}:2 schema/value`, by('operation: Айкол', 'operation: aikol', 'aikol')],
  ['an address is not an address', 'sources.yaml', 'https://kginform.com/1', 'kginform.com', 'sources.yaml:5 schema/value', by('url: kginform.com', 'url: https://kginform.com', 'https://')],
  ['a date is written as people write it', mission, 'start: 2024-02-20', 'start: 20.02.2024', `${mission}:7 schema/date`, by('20.02.2024', '2024-02-20')],
  ['there is no such day', mission, 'start: 2024-02-20', 'start: 2024-02-30', `${mission}:7 schema/date`, by('2024-02-30', '2024-02-20')],
  ['there is no such month', russian, 'published: 2026-11-22', 'published: 2026-13', `${russian}:5 schema/date`, by('2026-13', '2026', 'as far as they are known')],
  [
    'the translation of a field is missing',
    mission,
    "title: { ru: '«Айкол-5»: 99 человек', en: 'Aikol-5: 99 people' }",
    "title: { ru: '«Айкол-5»: 99 человек' }",
    `${mission}:4 schema/missing`,
    by("99 человек' }", "99 человек', en: 'Aikol-5: 99 people' }", 'en: …'),
  ],
  ['the translation of a field is empty', mission, "en: 'Aikol-5: 99 people'", "en: ''", `${mission}:4 schema/value`],
  ['a list is something else', 'topics.yaml', '- {', '{', 'topics.yaml:1 schema/type', by('{', '- {', '“- ”')],

  [
    'an unknown source',
    mission,
    '  - { measure: boys, value: 36, by: mfa-kg, sources: [kg-kginform] }',
    '  - { measure: boys, value: 36, by: mfa-kg, sources: [kg-kginfrom] }',
    `${mission}:32 reference/source`,
    by('kg-kginfrom', 'kg-kginform'),
  ],
  [
    'an unknown speaker',
    mission,
    'girls, value: 35, by: mfa-kg',
    'girls, value: 35, by: ministry-of-labour',
    `${mission}:33 reference/name`,
    by('ministry-of-labour', 'mfa-kg', 'correct the id'),
  ],
  ['an unknown operation', mission, 'operation: aikol', 'operation: aykol', `${mission}:2 reference/name`, by('aykol', 'aikol')],
  ['an unknown country of departure', mission, 'country: syria', 'country: siria', `${mission}:15 reference/country`, by('siria', 'syria')],
  ['an unknown mission', russian, 'missions: [kg-aikol-5]', 'missions: [kg-aikol5]', `${russian}:6 reference/mission`, by('[kg-aikol5]', '[kg-aikol-5]', 'kg-aikol-5')],
  ['an unknown country', russian, 'countries: [kg]', 'countries: [kgz]', `${russian}:7 reference/home`, by('kgz', 'kg')],
  ['an article about a country of departure', russian, 'countries: [kg]', 'countries: [syria]', `${russian}:7 reference/home`],
  ['an unknown topic', russian, 'topics: [return]', 'topics: [returns]', `${russian}:8 reference/topic`, by('returns', 'return')],
  ['an unknown person', russian, 'people: [imankulov]', 'people: [imankylov]', `${russian}:9 reference/person`, by('imankylov', 'imankulov')],
  ['a body is named among people', russian, 'people: [imankulov]', 'people: [mfa-kg]', `${russian}:9 reference/person`],
  [
    'an unknown source of an article',
    russian,
    'sources: [kg-kginform]',
    'sources: [kg-kaktus]',
    `${russian}:10 reference/source`,
  ],
  ['an unknown timeline', russian, 'of="kg"', 'of="kz"', `${russian}:15 reference/timeline`, by('of="kz"', 'of="kg"', '“kg”')],
  ['an unknown timeline in single quotes', russian, 'of="kg"', "of='syria'", `${russian}:15 reference/timeline`],
  [
    'an unknown scope of a milestone',
    'milestones.yaml',
    '[]',
    '- { id: ms-1, date: 2022, scope: asia, category: visit, tier: 1, title: { ru: а, en: a }, detail: { ru: а, en: a }, sources: [kg-kginform] }',
    'milestones.yaml:1 reference/scope',
  ],

  ['the parts do not add up', mission, 'value: 28', 'value: 82', `${mission}:18 mission/sum`, by('value: 82', 'value: 28', 'Correct the number that is wrong')],
  ['boys and girls do not add up', mission, 'boys, value: 36', 'boys, value: 63', `${mission}:23 mission/sum`],
  [
    'a part is not published and nobody says so',
    mission,
    '    value: 28\n    by: mfa-kg\n    use: { ru: МИД, en: Foreign Ministry }\n',
    '    value: 28\n    by: mfa-kg\n',
    `${mission}:18 mission/sum`,
  ],
  ['the headline has another number', mission, "'Aikol-5: 99 people'", "'Aikol-5: 96 people'", `${mission}:4 mission/title`, by('96', '99')],
  [
    'two numbers are used for one measure',
    mission,
    '  - { measure: boys,',
    '  - { measure: children, value: 72, by: mfa-kg, use: { ru: а, en: a }, sources: [kg-kginform] }\n  - { measure: boys,',
    `${mission}:32 mission/use`,
    by(', use: { ru: а, en: a }', '', 'Keep the field use on one'),
  ],
  ['the handover is after the arrival', mission, 'date: 2024-02-19', 'date: 2024-02-21', `${mission}:11 mission/date`, by('2024-02-21', '2024-02-19', 'Correct the date')],
  [
    'the last day is before the first',
    mission,
    '  start: 2024-02-20\n',
    '  start: 2024-02-20\n  end: 2024-02-02\n',
    `${mission}:8 mission/date`,
    `${mission}:12 mission/date`,
  ],
  ['the country is not that of the file name', mission, 'country: kg\n', 'country: syria\n', `${mission}:1 mission/file-name`, by('country: syria\n', 'country: kg\n', 'correct the country')],
  ['the year is not that of the shelf', russian, 'date: 2024-02-20', 'date: 2023-02-20', `${russian}:4 article/year`, by('date: 2023-02-20', 'date: 2024-02-20', 'correct the date')],

  [
    'a total is not the sum of its parts',
    'totals.yaml',
    'totals: []',
    total('total: 100', 'kg-aikol-5'),
    'totals.yaml:2 ledger/total',
    by('total: 100', 'total: 99', 'Correct the number'),
  ],
  [
    'a total is not the sum of its women, children and men',
    'totals.yaml',
    'totals: []',
    total('total: 99, children: 71, women: 27, men: 0', 'kg-aikol-5'),
    'totals.yaml:2 ledger/total',
  ],
  ['an unknown part of a total', 'totals.yaml', 'totals: []', total('total: 99', 'kg-aikol-6'), 'totals.yaml:2 reference/part', by('kg-aikol-6', 'kg-aikol-5')],

  ['an hour without its offset', russian, 'missions: [kg', 'embargo: 2026-03-01 10:00\nmissions: [kg', `${russian}:6 schema/time`, by('2026-03-01 10:00', '2026-11-22T10:00+06:00', 'the offset from UTC')],
  ['an embargo in February’s thirtieth day', mission, 'phase: 5', 'phase: 5\nembargo: 2026-02-30T10:00Z', `${mission}:4 schema/time`],
  ['an embargo that ends on another day than published says', russian, 'missions: [kg', 'embargo: 2027-03-01T01:00+06:00\nmissions: [kg', `${russian}:5 embargo/date`],
  ['an article about a mission that is not public yet', mission, 'phase: 5', 'phase: 5\nembargo: 2027-03-01T10:00+06:00', `${english}:6 embargo/early`, `${russian}:6 embargo/early`, `${russian}:13 embargo/early`],
  ['an article about a mission that is a draft', mission, 'phase: 5', 'phase: 5\ndraft: true', `${english}:6 embargo/early`, `${russian}:6 embargo/early`, `${russian}:13 embargo/early`],

  ['there are no fields', russian, '---\n', '', `${russian}:1 article/front-matter`],
  ['the fields do not end', english, '\n---\n\n', '\n\n', `${english}:4 article/front-matter`, by('children.\n\n', 'children.\n---\n\n', '---')],
  [
    'a facts field stands in a translation',
    english,
    'title: 99',
    'date: 2024-02-20\ntitle: 99',
    `${english}:2 schema/unknown-field`,
    by('date: 2024-02-20\n', '', 'Remove it'),
  ],
  ['an indent is made with a tab', mission, '  - country: syria', '\t- country: syria', `${mission}:15 yaml/syntax`, by('\t-', '  -', 'two spaces')],
  ['a field stands twice', mission, 'phase: 5', 'phase: 5\nphase: 6', `${mission}:4 yaml/syntax`, by('phase: 6\n', '', 'Keep one of the two')],
  ['a value holds a colon', russian, 'title: Домой', 'title: Домой: снова', `${russian}:2 yaml/syntax`, by('Домой: снова вернулись 99 человек', "'Домой: снова вернулись 99 человек'")],
  ['a quote is not closed', mission, 'start: 2024-02-20', 'start: "2024-02-20', `${mission}:7 yaml/syntax`],
  ['a bracket is not closed', russian, 'topics: [return]', 'topics: [return', `${russian}:8 yaml/syntax`, by('[return', '[return]', 'Put ] at the end of the line')],
  ['a value begins with an asterisk', russian, 'title: Домой вернулись 99 человек', 'title: *Домой*', `${russian}:2 yaml/syntax`],
  ['a value begins with @', russian, 'title: Домой', 'title: @Домой', `${russian}:2 yaml/syntax`, by('@Домой вернулись 99 человек', "'@Домой вернулись 99 человек'")],
  ['a line is out of line', mission, '  event:', ' event:', `${mission}:8 yaml/syntax`, `${mission}:9 yaml/syntax`],
  ['a line is no field', mission, 'phase: 5', 'phase 5', `${mission}:3 yaml/syntax`, by('phase 5', 'phase: 5', 'Add a colon and a space')],

  ['a number stands after <', russian, text, 'Кыргызстан вернул <99 граждан.', `${russian}:13 article/markup`, by('<99', '\\<99')],
  ['an address stands in <>', russian, text, 'Кыргызстан вернул 99 граждан: <https://kaktus.media>.', `${russian}:13 article/markup`, by('<https://kaktus.media>', '[слова](https://kaktus.media)')],
  ['a remark in HTML', russian, text, '<!-- позже -->', `${russian}:13 article/markup`, by('<!-- позже -->', 'Кыргызстан вернул 99 граждан.', 'Remove everything from <!-- to -->')],
  ['a tag is not closed', russian, text, 'Кыргызстан вернул<br>99 граждан.', `${russian}:13 article/markup`, by('<br>', ' ', 'Remove the tag')],
  ['a brace is not closed', russian, text, 'Кыргызстан вернул {99 граждан.', `${russian}:13 article/markup`, by('{99', '\\{99', '\\{')],
  ['braces', russian, text, 'Кыргызстан {x} вернул 99 граждан.', `${russian}:13 article/code`, by('{x}', '\\{x\\}', '\\{ and \\}')],
  ['an import', russian, text, "import x from 'y'", `${russian}:13 article/code`, by("import x from 'y'", 'Кыргызстан вернул 99 граждан.', 'Remove the line')],
  ['an unknown component', russian, '<Timeline of', '<Timelin of', `${russian}:15 article/component`, by('<Timelin ', '<Timeline ', '<Timeline')],
  [
    'a component named like something of JavaScript’s own',
    russian,
    '<Timeline of',
    '<constructor of',
    `${russian}:15 article/component`,
  ],
  ['raw HTML', russian, text, 'Кыргызстан вернул <b>99</b> граждан.', `${russian}:13 article/component`, by('<b>99</b>', '**99**', '**')],
  ['a script', english, 'Kyrgyzstan', '<script>alert(1)</script>', `${english}:6 article/component`],
  ['an attribute is code', russian, 'of="kg"', 'of={alert(1)}', `${russian}:15 article/code`, by('{alert(1)}', '"kg"', 'in quotes')],
  ['an attribute has no value', russian, 'of="kg"', 'of', `${russian}:15 article/code`],
  ['attributes are spread', russian, 'of="kg"', 'of="kg" {...x}', `${russian}:15 article/code`],
  ['an attribute is missing', russian, ' of="kg"', '', `${russian}:15 article/component`, by('<Timeline />', '<Timeline of="kg-aikol-5" />')],
  ['a link runs a program', russian, '/ru/missions/kg-aikol-5/', 'javascript:alert(1)', `${russian}:13 article/link`],
  [
    'a link runs a program, by reference',
    russian,
    text,
    '[99 граждан][1]\n\n[1]: javascript:alert(1)',
    `${russian}:15 article/link`,
  ],
  ['a link begins nowhere', english, '/en/missions/kg-aikol-5/', 'missions/kg-aikol-5', `${english}:6 article/link`, by('(missions/kg-aikol-5)', '(/en/missions/kg-aikol-5/)', '/en/')],
  ['a link leads to the other language', russian, '/ru/missions/', '/en/missions/', `${russian}:13 article/link-language`, by('/en/missions/kg-aikol-5/', '/ru/missions/kg-aikol-5/')],
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
  ['a field has a Russian letter in its name', mission, 'phase: 5', 'рhase: 5', `${mission}:3 schema/unknown-field`, by('рhase', 'phase')],
  ['a field that must be there begins with a capital', russian, 'published:', 'Published:', `${russian}:2 schema/missing`, `${russian}:5 schema/unknown-field`, by('Published', 'published')],
  ['a list has no brackets', russian, '[kg-aikol-5]', 'kg-aikol-5', `${russian}:6 schema/type`, by('missions: kg-aikol-5', 'missions: [kg-aikol-5]', '[kg-aikol-5]')],
  ['a list has no commas', mission, 'sources: [kg-kginform]', 'sources: [kg-kginform kg-kginform]', `${mission}:9 schema/value`, by('kg-kginform kg-kginform', 'kg-kginform, kg-kginform')],
  ['a number stands in quotes', mission, 'value: 71', "value: '71'", `${mission}:23 schema/type`, by("'71'", '71')],
  ['a headline has a tag', russian, 'title: Домой', 'title: <b>Домой</b>', `${russian}:2 schema/value`, by('<b>Домой</b> вернулись 99 человек', 'Домой вернулись 99 человек')],
  ['an article has no topic', russian, '[return]', '[]', `${russian}:8 schema/value`, by('topics: []', 'topics: [return]', '[return]')],
  ['an id stands twice', russian, '[kg-kginform]', '[kg-kginform, kg-kginform]', `${russian}:10 schema/twice`, by('kg-kginform, kg-kginform', 'kg-kginform', 'Remove one')],
  ['a name of the glossary stands twice', 'glossary.yaml', '- { id: imankulov', '- { id: mfa-kg, type: body, ru: МИД, en: Foreign Ministry, basis: common }\n- { id: imankulov', 'glossary.yaml:3 schema/twice', by('- { id: mfa-kg, type: body, ru: МИД, en: Foreign Ministry, basis: common }\n', '', 'Keep one of the two')],
  ['a source has no date and does not say so', 'sources.yaml', 'date_basis: unknown', 'date_basis: shown', 'sources.yaml:4 source/date', by('date_basis: shown', 'date_basis: unknown')],
  ['a source has a date and says that it is unknown', 'sources.yaml', 'date_basis: unknown', 'date: 2024-02-21\n  date_basis: unknown', 'sources.yaml:5 source/date', by('date_basis: unknown', 'date_basis: shown')],
  ['no space follows a colon', russian, 'published: 2026', 'published:2026', `${russian}:5 yaml/syntax`, by('published:2026', 'published: 2026', 'a colon and a space')],
  ['a no-break space follows a colon', russian, 'published: 2026', 'published:\u00A02026', `${russian}:5 yaml/syntax`, by('\u00A0', ' ', 'a space')],
  ['quotes within a value', russian, 'title: Домой', 'title: "Домой"', `${russian}:2 yaml/syntax`, by('"Домой" вернулись 99 человек', "'«Домой» вернулись 99 человек'")],
  ['an apostrophe within a value in quotes', english, 'title: 99 people return home', "title: '99 people's return home'", `${english}:2 yaml/syntax`, by("'99 people's return home'", "'99 people’s return home'")],
  ['a value begins with !', russian, 'title: Домой', 'title: !Домой', `${russian}:2 yaml/syntax`, by('!Домой вернулись 99 человек', "'!Домой вернулись 99 человек'")],
  ['a number sign hides the rest of a value', russian, 'title: Домой вернулись', 'title: Домой вернулись 99 #человек', `${russian}:2 yaml/remark`, by('Домой вернулись 99 #человек 99 человек', "'Домой вернулись 99 человек'", 'in single quotes')],
  ['a second document begins', 'topics.yaml', '- { id: return', '---\n[]\n---\n- { id: return', 'topics.yaml:3 yaml/syntax', by('---\n[]\n---\n', '', 'Remove this line')],
  ['an empty line stands above the fields', russian, '---\ntitle', '\n---\ntitle', `${russian}:2 article/front-matter`, by('\n---\ntitle', '---\ntitle', 'with nothing above it')],
  ['four hyphens stand above the fields', russian, '---\ntitle', '----\ntitle', `${russian}:1 article/front-matter`, by('----', '---')],
  ['a dash stands below the fields', english, '\n---\n\n', '\n—\n\n', `${english}:4 article/front-matter`, by('—', '---')],

  ['a link leads to no mission', russian, '/ru/missions/kg-aikol-5/', '/ru/missions/kg-aikol-6/', `${russian}:13 link/page`, by('/ru/missions/kg-aikol-6/', '/ru/missions/kg-aikol-5/')],
  ['a link lacks its slash', russian, 'kg-aikol-5/)', 'kg-aikol-5)', `${russian}:13 link/page`, by('kg-aikol-5)', 'kg-aikol-5/)', '/ru/missions/kg-aikol-5/')],
  ['a link lacks its language', russian, '(/ru/missions', '(/missions', `${russian}:13 link/page`, by('(/missions/kg-aikol-5/)', '(/ru/missions/kg-aikol-5/)', '/ru/missions/kg-aikol-5/')],
  ['a link leads to no place on its page', russian, 'kg-aikol-5/)', 'kg-aikol-5/#claim)', `${russian}:13 link/anchor`, by('#claim', '#claims')],
  ['a link leads to no place on this page', russian, '(/ru/missions/kg-aikol-5/)', '(#istochniki)', `${russian}:13 link/anchor`, by('[99 граждан](#istochniki)', '99 граждан', 'Remove the link and keep its words')],
  ['a web address has no https://', russian, '/ru/missions/kg-aikol-5/', 'kginform.com/1', `${russian}:13 article/link`, by('(kginform.com/1)', '(https://kginform.com/1)', 'https://kginform.com/1')],
  ['a web address has one slash', russian, '/ru/missions/kg-aikol-5/', 'https:/kginform.com/1', `${russian}:13 article/link`, by('https:/kginform.com/1', 'https://kginform.com/1')],
  ['the bracket of a link is not closed', russian, 'kg-aikol-5/).', 'kg-aikol-5/.', `${russian}:13 article/markup`, by('kg-aikol-5/.', 'kg-aikol-5/).', '[words](address)')],
  ['asterisks are not closed', russian, 'Кыргызстан', '**Кыргызстан', `${russian}:13 article/markup`, by('**Кыргызстан', '**Кыргызстан**', '**word**')],
  ['no space follows a number sign', russian, '<Timeline', '##Путь\n\n<Timeline', `${russian}:15 article/heading`, by('##Путь\n\n', '', 'Write ## and a space')],
  ['a headline stands in the text', russian, text, `# Домой\n\n${text}`, `${russian}:13 article/heading`, by('# Домой\n\n', '', '##')],
  ['a footnote', russian, 'граждан](/ru', 'граждан[^1]](/ru', `${russian}:13 article/footnote`, by('[^1]', '', 'remove the mark')],
  ['a value of a tag has no quotes', russian, 'of="kg"', 'of=kg', `${russian}:15 article/markup`, by('of=kg', 'of="kg"')],
  ['a value of a tag has curly quotes', russian, 'of="kg"', 'of=“kg”', `${russian}:15 article/markup`, by('of=“kg”', 'of="kg"')],
  ['a tag has no end', russian, '"kg" />', '"kg"', `${russian}:15 article/markup`, by('of="kg"', 'of="kg" />')],
  ['the same timeline stands twice', russian, '<Timeline of="kg" />', '<Timeline of="kg" />\n\n<Timeline of="kg" />', `${russian}:17 article/component`, by('<Timeline of="kg" />\n\n', '', 'Keep one of the two')],
  ['a word holds an invisible sign', russian, 'Кыргызстан', 'Кыр\u200Bгызстан', `${russian}:13 file/hidden-sign`, by('Кыр\u200Bгызстан', 'Кыргызстан')],
  ['a word holds a sign that turns it around', english, 'Kyrgyzstan', 'Kyrgyz\u202Estan', `${english}:6 file/direction`, by('Kyrgyz\u202Estan', 'Kyrgyzstan')],
  ['a letter is broken', russian, 'Кыргызстан', 'Кыр\uFFFDызстан', `${russian}:13 file/encoding`, by('Кыр\uFFFDызстан', 'Кыргызстан', 'type the broken words anew')],

  ['a child is named', english, 'Kyrgyzstan brought', 'The girl Zebiniso and Kyrgyzstan brought', `${english}:6 child/name`, by('The girl Zebiniso and Kyrgyzstan', 'A pupil of a primary school and Kyrgyzstan', 'a pupil of a primary school')],
  ['a child’s school is named in a note', mission, 'notes: []', "notes: [{ ru: 'Дети ходят в школу № 5.', en: 'The children attend School No. 5.' }]", `${mission}:36 child/school`, `${mission}:36 child/school`, by("'Дети ходят в школу № 5.', en: 'The children attend School No. 5.'", "'Дети ходят в местную школу.', en: 'The children attend a local school.'", 'a local school')],
]

/** What an editor did to whole files: texts by path, or nothing where the file is gone. */
const moves: [name: string, files: Record<string, string | undefined>, ...noticed: string[]][] = [
  ['the text is empty', { [russian]: valid.get(russian)?.replace(/(---\n\n)[^]*/, '$1') }, `${russian}:12 article/empty`],
  ['the file is empty', { [english]: '' }, `${english}:1 article/front-matter`],
  ['the Russian file is gone, and with it the facts', { [russian]: undefined }, `${english}:1 article/facts`],
  ['the file has another case in its name', { [russian]: undefined, 'articles/2024/aikol-5/Article.RU.mdx': valid.get(russian) }, 'articles/2024/aikol-5/Article.RU.mdx:1 archive/stray-file'],
  ['an article has the wrong ending', { [english]: undefined, 'articles/2024/aikol-5/article.en.md': valid.get(english) }, 'articles/2024/aikol-5/article.en.md:1 archive/stray-file'],
  ['a mission has the wrong ending', { [mission]: undefined, 'missions/kg-aikol-5.yml': valid.get(mission) }, 'missions/kg-aikol-5.yml:1 archive/stray-file'],
  ['a document of Word lies in the folder of an article', { 'articles/2024/aikol-5/черновик.docx': '' }, 'articles/2024/aikol-5/черновик.docx:1 archive/stray-file'],
  ['a folder is named like a file', { 'articles/2024/aikol-6/article.ru.mdx/': '' }, 'articles/2024/aikol-6/article.ru.mdx:1 archive/stray-file'],
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
  ...mistakes.map(([name, file, instead, written, ...rest]) => {
    const before = valid.get(file) ?? ''
    const noticed = rest.filter((place) => typeof place === 'string')
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

const read = new WeakMap<object, Issue[]>()

const repairs = mistakes.flatMap(([name, file, instead, written, ...rest]) =>
  rest.flatMap((repair) => (typeof repair === 'string' ? [] : [{ name, file, repair, mistaken: (valid.get(file) ?? '').replace(instead, () => written) }])),
)

describe('a fix that is followed to the letter mends the mistake', () => {
  test.each(repairs)('$name', ({ file, mistaken, repair }) => {
    const told = issuesOf({ [file]: mistaken }).map(({ fix }) => `${fix.ru} ${fix.en}`).join(' ')
    expect(told).toContain(repair.says)
    const mended = mistaken.replace(repair.instead, () => repair.written)
    expect(mended).not.toBe(mistaken)
    expect(issuesOf({ [file]: mended })).toEqual([])
  })

  test('more than fifty mistakes are mended so', () => {
    expect(repairs.length).toBeGreaterThan(50)
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

test('mistakes in a draft are warnings, but what a child could be known by is not for drafts either', () => {
  const draft = (valid.get(russian) ?? '').replace('date: 2024-02-20', 'draft: true\ndate: 2024-02-20').replace('Кыргызстан вернул', 'Девочка Зебинисо дома. Кыргызстан вернул').replace('of="kg"', 'of="kz"')
  const { issues } = makeArchive(new Map([...valid, [russian, draft]]), '')
  const severityOf = (rule: string) => issues.filter((issue) => issue.rule === rule).map(({ severity }) => severity)
  expect([severityOf('child/name'), severityOf('reference/timeline')]).toEqual([['error'], ['warning']])
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
      published: { versions: {}, addresses: [], moved: [] },
      words: [],
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

/** The issues of an archive with some files changed; asked for more than once by the tests of the table. */
function issuesOf(files: Record<string, string | undefined>): Issue[] {
  const known = read.get(files) ?? readFiles(smallWith(files), '').issues
  read.set(files, known)
  return known
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
