import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import type { Name } from '../glossary/glossary.ts'
import { glossarySchema } from '../glossary/glossary.ts'
import { readYaml } from '../issues/yaml.ts'
import { readContent } from '../library.ts'
import { makeNameIndex, readFacts } from '../parity/fact.ts'
import { readHeadParagraphs, readParagraphs } from '../parity/paragraphs.ts'
import { isWritten } from '../prose/read-passages.ts'
import { areSameFacts } from './same-facts.ts'
import { mendSource } from './mend-source.ts'

const files = [...await readContent('content')].filter(([path]) => isWritten(path))
const glossary: Name[] = readYaml(files.find(([path]) => path === 'glossary.yaml')?.[1] ?? '', '', glossarySchema).entry?.value ?? []
const names = makeNameIndex(glossary)

/** Everything that the comparison of the languages reads in a text. */
function factsOf(path: string, source: string) {
  const lang = path.endsWith('.ru.mdx') ? 'ru' : 'en'
  return [...readHeadParagraphs(source, 'mdx'), ...readParagraphs(source, 'mdx')].flatMap(({ text }) =>
    readFacts(text, lang, names).map(({ kind, value, readings, qualifier, negated, unit }) => ({ kind, value, readings, qualifier, negated, unit })),
  )
}

/** What a form, a word processor and hands do to a file. */
const slips: [name: string, spoil: (source: string) => string][] = [
  ['nothing', (source) => source],
  ['no-break spaces are lost', (source) => source.replace(/[\u00a0\u202f]/g, ' ')],
  ['dashes are hyphens', (source) => source.replaceAll(' — ', ' - ').replaceAll('\u00a0— ', ' - ').replaceAll(' – ', ' - ')],
  ['quotes are straight', (source) => source.replace(/(?<=\n\n[^]*)[«»“”„](?=[^<>]*(?:<|$))/g, '"')],
  ['spaces are doubled', (source) => source.replace(/(?<=\p{L}) (?=\p{L})/gu, '  ')],
  ['the file comes from Windows', (source) => `\uFEFF${source.replaceAll('\n', '\r\n')}`],
  ['letters are in two parts', (source) => source.normalize('NFD')],
  ['soft hyphens', (source) => source.replace(/(?<=\p{L}{4})(?=\p{L}{4})(?=[а-я])/gu, '\u00ad')],
]

const articles = files.filter(([path]) => path.endsWith('.mdx'))

// Reading every fact of the archive takes a while: only the slips that touch what stands beside numbers.
test.each(slips.slice(1, 5))('mending changes no fact that the comparison of the languages reads: %s', (_, spoil) => {
  for (const [path, source] of articles) {
    const spoilt = spoil(source)
    expect([path, factsOf(path, mendSource(path, spoilt).text)]).toEqual([path, factsOf(path, spoilt)])
  }
}, 60_000)

test.each(slips)('mending changes no field, id, number, address or date: %s', (_, spoil) => {
  for (const [path, source] of files) {
    const isHead = path.endsWith('.mdx')
    const head = (text: string) => (isHead ? (text.replace(/^\uFEFF/, '').split(/^---\r?$/m)[1] ?? '') : text.replace(/^\uFEFF/, ''))
    const values = (text: string) => factsAlone(parseDocument(head(text)).toJS())
    const spoilt = spoil(source)
    expect([path, values(mendSource(path, spoilt).text)]).toEqual([path, values(spoilt)])
  }
})

test.each(slips)('mending twice changes nothing the second time: %s', (_, spoil) => {
  const again = files.map(([path, source]) => mendSource(path, mendSource(path, spoil(source)).text).places)
  expect(again.filter((places) => places > 0)).toEqual([])
})

test('what is lost in a form comes back as it was', () => {
  const lost = files.filter(([path, source]) => {
    const mended = mendSource(path, source.replace(/[\u00a0\u202f]/g, ' ')).text
    return mended.replace(/\u00a0|\u202f/g, ' ') !== source.replace(/\u00a0|\u202f/g, ' ')
  })
  expect(lost.map(([path]) => path)).toEqual([])
})

test('tags, addresses, code and ids stay as they are', () => {
  const source = `---\ntitle: "Дети \\"дома\\""\nsummary: Да\nmissions: [kg-aikol-5]\n---\n\nВ <Count of="kg-aikol-5.total" as="children" /> - [сайт "Айкол"](/ru/missions/kg-aikol-5/) и \`"a" - b\`.\n\n<Timeline of="kg" />\n`
  expect(mendSource('articles/2024/a/article.ru.mdx', source).text.replaceAll('\u00a0', '°')).toBe(
    `---\ntitle: "Дети «дома»"\nsummary: Да\nmissions: [kg-aikol-5]\n---\n\nВ°<Count of="kg-aikol-5.total" as="children" />°— [сайт «Айкол»](/ru/missions/kg-aikol-5/) и°\`"a" - b\`.\n\n<Timeline of="kg" />\n`,
  )
})

test('a tab in the indent of YAML becomes spaces', () => {
  expect(mendSource('topics.yaml', '- id: law\n\tname:\n\t\tru: Право\n').text).toBe('- id: law\n  name:\n    ru: Право\n')
})

test('two spaces at the end of a line, which break it, stay', () => {
  expect(mendSource('articles/2024/a/article.ru.mdx', '---\ntitle: Да\n---\n\nодно  \nдругое \n').text).toBe('---\ntitle: Да\n---\n\nодно  \nдругое\n')
})

const sound = '---\ntitle: Дом\ndate: 2024-02-20\n---\n\nИз [Ирака](/ru/a/) вернулись 79 детей <Count of="x" />.\n'
test.each([
  ['a date', '2024-02-20', '2024-02-21'], ['a number', '79', '97'], ['a word', 'детей', 'дети'], ['an address', '/ru/a/', '/ru/b/'], ['an attribute', 'of="x"', 'of="y"'],
  ['emphasis', 'Ирака', '*Ирака*'], ['a hyphen in a date', '2024-02-20', '2024–02–20'],
])('another %s is not the same facts', (_, from, to) => {
  expect(areSameFacts(sound, sound, 'a.ru.mdx')).toBe(true)
  expect(areSameFacts(sound, sound.replace(from, to), 'a.ru.mdx')).toBe(false)
})

/** Every value; of the words that readers see, the letters and digits. */
function factsAlone(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => factsAlone(item))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, factsAlone(inner, key)]))
  if (typeof value !== 'string') return value
  const plain = value.normalize('NFC').replaceAll('\u00ad', '')
  return /^(?:ru|en|title|summary)$/.test(name) ? plain.replace(/[^\p{L}\p{N}]/gu, '') : plain
}
