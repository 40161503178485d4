import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { langs } from '../lang/langs.ts'
import { articlesIn } from '../articles/article.ts'
import { sayCounts } from '../archive/pairs.ts'
import { makeFigures } from '../missions/figures.ts'
import { library } from '../library.ts'
import { readParagraphs } from '../parity/paragraphs.ts'
import { recordPath } from '../site/paths.ts'
import { makeArticleRecord } from './article-record.ts'
import { makeFigureRecord } from './figure-record.ts'
import { makeMissionRecord } from './mission-record.ts'
import { makeCountryRecord, makeTopicRecord } from './place-records.ts'
import { makeRecordContext } from './record.ts'
import { makeRecordSchema, recordKeys, recordKinds, sharedKeys } from './record-schemas.ts'

const site = 'https://homeward.example'
const archive = await library()
const say = sayCounts(archive.missions, archive.totals.totals)
const figures = makeFigures(archive.missions, archive.totals.totals)

/** Every record that this archive gives in a language, as a reader gets it. */
const recordsIn = (lang: (typeof langs)[number]) => {
  const context = makeRecordContext(archive, lang, site)
  const records = {
    article: articlesIn(archive.articles, lang).map(({ article, text }) => makeArticleRecord(article, text, readParagraphs(text.body, 'mdx', say[lang]), context)),
    mission: archive.missions.map((mission) => makeMissionRecord(mission, context)),
    country: archive.countries.map((country) => makeCountryRecord(country, context)),
    topic: archive.topics.map((topic) => makeTopicRecord(topic, context)),
    figure: figures.map((figure) => makeFigureRecord(figure, context)),
  }
  return JSON.parse(JSON.stringify(records)) as Record<keyof typeof records, { url: string; lang: string; twins: Record<string, { page: string; record: string }>; [key: string]: unknown }[]>
}

describe.each(langs)('in %s', (lang) => {
  const records = recordsIn(lang)

  test.each(recordKinds)('the record of every %s is as its JSON Schema says', (kind) => {
    const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { uri: (text: string) => URL.canParse(text) } })
    const validate = ajv.compile(makeRecordSchema(kind))
    expect(records[kind].length).toBeGreaterThan(0)
    for (const record of records[kind]) expect(validate(record) || validate.errors, record.url).toBe(true)
    const [first] = records[kind]
    expect(validate({ ...first, version: 2 })).toBe(false)
    expect(validate({ ...first, surprise: true })).toBe(false)
  })

  test('a record stands beside its page and names its twins', () => {
    for (const { url, twins } of Object.values(records).flat()) {
      expect(twins[lang]).toEqual({ page: url, record: recordPath(url) })
      expect(Object.keys(twins)).toHaveLength(langs.length)
    }
  })

  test('has the words and the numbers of the page, with who gave them', () => {
    const aikol5 = records.article.find(({ id }) => id === '2024/aikol-5')
    expect(JSON.stringify(aikol5?.['paragraphs'])).not.toMatch(/<[A-Z]/)
    expect(aikol5?.['figures']).toContainEqual(expect.objectContaining({ id: 'kg-aikol-5.children', value: 71, claims: expect.arrayContaining([expect.objectContaining({ value: 72, used: false })]) }))
    expect(records.figure.find(({ url }) => url.endsWith('/kg-meerim.total/'))).toMatchObject({ figure: { value: 79 }, of: { id: 'kg-meerim' } })
  })
})

test('every key of a record has its sentence in every language', () => {
  for (const { name, about } of [...sharedKeys, ...recordKinds.flatMap(recordKeys)]) for (const lang of langs) expect(about[lang], name).not.toBe('')
})
