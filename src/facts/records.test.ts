import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { langs, type Lang } from '../lang/langs.ts'
import { library } from '../library.ts'
import { makePageRecord, readRecordedPages, recordKindOf } from '../page-records.ts'
import { makeHistory } from '../published/history.ts'
import { versionsOf } from '../published/public-record.ts'
import { recordPath } from '../site/paths.ts'
import { makeCorrectionsRecord } from './correction-record.ts'
import { makeDataRecord } from './data-records.ts'
import { listShape } from './list-records.ts'
import { parallelShape } from './parallel-record.ts'
import { zipName } from './data-package.ts'
import { makeRecordContext, type RecordContext } from './record.ts'
import { makeRecordSchema, recordKeys, recordKinds, sharedKeys, type RecordKind } from './record-schemas.ts'
import { fillTables, tables } from './tables.ts'
import { workbookName } from './workbook.ts'
import { makeHistoryRecord } from './version-records.ts'

type Read = { url: string; lang?: string; twins?: Record<string, { page: string; record: string }>; [key: string]: unknown }

const site = 'https://homeward.example'
const archive = await library()
const pages = await readRecordedPages()
const inAll: readonly RecordKind[] = ['languages', 'parallel']
const asRead = (record: object) => JSON.parse(JSON.stringify(record)) as Read

/** Every record that this archive gives in a language, as a reader gets it; the data page as if its files were written, and the history of an article as if it had changed. */
async function recordsIn(lang: Lang): Promise<{ kind: RecordKind; record: Read }[]> {
  const context = makeRecordContext(archive, lang, site)
  const written = [zipName, workbookName, ...tables.map(({ id }) => `${id}.csv`), 'parallel/2024.tmx'].map((path) => ({ path, bytes: 1, hash: 'a' }))
  const own = pages.filter((page) => page.lang === lang && page.shows.kind !== 'data')
  const made = await Promise.all(own.map(async (page) => ({ kind: recordKindOf(page.shows), record: asRead(await makePageRecord(page, new URL(site))) })))
  const dataRecord = makeDataRecord(fillTables(archive, site), written, context)
  return [...made, { kind: 'data', record: asRead(dataRecord) }, { kind: 'history', record: asRead(madeUpHistory(context)) }]
}

function madeUpHistory(context: RecordContext): object {
  const [article] = archive.articles
  const now = article && versionsOf(archive.published, article).at(-1)
  const text = now?.texts[context.lang]
  if (!article || !now || !text) throw new Error('The archive has no article')
  const before = { ...now, texts: { ...now.texts, [context.lang]: { ...text, title: 'Домой' } } }
  return makeHistoryRecord(article, makeHistory([before, { ...now, number: 2, facts: { ...now.facts, topics: [] } }], context.lang), context)
}

describe.each(langs)('in %s', async (lang) => {
  const all = await recordsIn(lang)
  const recordsOf = (wanted: RecordKind) => all.flatMap(({ kind, record }) => (kind === wanted ? [record] : []))
  // What is in every language at once is given in that of record.
  const kinds = recordKinds.filter((kind) => lang === langs[0] || !inAll.includes(kind))

  test.each(kinds)('the record of every page of the kind %s is as its JSON Schema says', (kind) => {
    const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { uri: (text: string) => URL.canParse(text) } })
    const validate = ajv.compile(makeRecordSchema(kind))
    expect(recordsOf(kind).length).toBeGreaterThan(0)
    for (const record of recordsOf(kind)) expect(validate(record) || validate.errors, record.url).toBe(true)
    const [first] = recordsOf(kind)
    expect(validate({ ...first, version: 2 })).toBe(false)
    expect(validate({ ...first, surprise: true })).toBe(false)
  })

  test('a record stands beside its page and names its twins', () => {
    for (const { kind, record: { url, twins } } of all) {
      expect(twins?.[lang]).toEqual(inAll.includes(kind) ? undefined : { page: url, record: recordPath(url) })
      if (twins) expect(Object.keys(twins)).toHaveLength(langs.length)
    }
  })

  test('every page and record that a record refers to is one of this site', () => {
    const known = new Set(pages.flatMap(({ path }) => [site + path, site + recordPath(path)]))
    const named = [...JSON.stringify(all.filter(({ kind }) => kind !== 'history').map(({ record }) => record)).matchAll(new RegExp(`"${site}(/(?!data/|images/)[^"#]*)(?:#[^"]*)?"`, 'g'))].map(([, path]) => path ?? '')
    expect(named.length).toBeGreaterThan(500)
    expect([...new Set(named)].filter((path) => !known.has(site + path) && !/(?:feed\.(?:json|xml)|archive\.json)$/.test(path))).toEqual([])
  })

  test('has the words and the numbers of the page, with who gave them', () => {
    const aikol5 = recordsOf('article').find(({ id }) => id === '2024/aikol-5')
    expect(JSON.stringify(aikol5?.['paragraphs'])).not.toMatch(/<[A-Z]/)
    expect(aikol5?.['figures']).toContainEqual(expect.objectContaining({ id: 'kg-aikol-5.children', value: 71, claims: expect.arrayContaining([expect.objectContaining({ value: 72, used: false })]) }))
    expect(recordsOf('figure').find(({ url }) => url.endsWith('/kg-meerim.total/'))).toMatchObject({ figure: { value: 79 }, of: { id: 'kg-meerim' } })
  })

  test('the archive leads to every article, and each page of a year to all of its own', () => {
    const lists = recordsOf('list').map((list) => listShape.parse(list))
    const itemsOf = (id: string) => lists.filter((list) => list.id.startsWith(id)).flatMap(({ groups }) => groups.filter((group) => group.id !== 'topics').flatMap(({ items }) => items.map(({ url }) => url)))
    const articles = recordsOf('article').map(({ url }) => url).sort()
    expect(itemsOf('articles/').sort()).toEqual(articles)
    expect(new Set(itemsOf('search'))).toEqual(new Set([...articles, ...recordsOf('mission').map(({ url }) => url)]))
  })

  test('a standing page has its words, and what was withdrawn its reason', () => {
    expect(recordsOf('page').map(({ id }) => id)).toEqual(archive.pages.map(({ id }) => id))
    for (const { paragraphs } of recordsOf('page')) expect(paragraphs).toContainEqual({ kind: 'heading', text: expect.stringMatching(/\p{L}{3}/u) as string })
    const gone = { ru: 'Рейс описан дважды.', en: 'The flight was described twice.' }
    const context = makeRecordContext({ ...archive, published: { ...archive.published, moved: [{ gone, date: '2026-12-03' }, {}] } }, lang, site)
    expect(makeCorrectionsRecord(context).withdrawn).toEqual([{ date: '2026-12-03', reason: gone[lang] }])
  })
})

test('a parallel text has every paragraph of both languages once, those that say the same in one row', async () => {
  const records = (await recordsIn('ru')).flatMap(({ kind, record }) => (kind === 'parallel' ? [parallelShape.parse(record)] : []))
  const articles = (await recordsIn('en')).flatMap(({ kind, record }) => (kind === 'article' ? [record] : []))
  for (const { id, rows } of records) expect(rows.flatMap(({ en }) => en), id).toEqual(articles.find((article) => article['id'] === id)?.['paragraphs'])
})

test('a history says what each version changed, the newest first', () => {
  expect(madeUpHistory(makeRecordContext(archive, 'en', site))).toMatchObject({ versions: [
    { fields: ['topics'], changes: [{ part: 'title', before: 'Домой', after: archive.articles[0]?.texts.en?.title }] },
    { fields: [], changes: [] },
  ] })
})

test('every key of a record has its sentence in every language', () => {
  for (const { name, about } of [...sharedKeys, ...recordKinds.flatMap(recordKeys)]) for (const lang of langs) expect(about[lang], name).not.toBe('')
})
