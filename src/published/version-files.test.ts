import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Version } from '../articles/version.ts'
import { shortNameOf } from './fingerprint.ts'
import { fingerprintOfVersion, formatVersion, readVersion } from './version-files.ts'

const texts: Version['texts'] = {
  ru: { title: '«Айкол»: 99 — "кавычки"', summary: 'С новой\nстрокой и ---', body: '\nАбзац.\n\n---\n\nЕщё один.\n' },
  en: { title: 'Aikol', summary: 'One.', body: '\nA paragraph.\n' },
}
const correction = { date: '2026-12-01', was: { ru: 'Детей 17.', en: '17.' }, now: { ru: 'Детей 71.', en: '71.' } }
const facts = { date: '2024-02-20', published: '2026-11-22', missions: ['kg-aikol-5'], countries: ['kg'], topics: ['return'], people: [], sources: ['kg-kginform'], corrections: [correction] }
const version: Version = { article: 'bh274h7t', number: 2, recorded: '2026-12-01T04:00:00Z', facts, texts, fingerprint: fingerprintOfVersion({ facts, texts }) }
const files = formatVersion(version)

test('a version is read as it was written', () => {
  expect([...files.keys()]).toEqual(['2.yaml', '2.ru.md', '2.en.md'])
  expect(readVersion(2, files)).toEqual(version)
  const alone = { ...version, texts: { en: texts.en }, facts: { ...facts, corrections: undefined } }
  expect(readVersion(2, formatVersion(alone))).toEqual(alone)
})

test('its fields are YAML that anyone can read', () => {
  expect(parse(files.get('2.yaml') ?? '')).toEqual({ article: 'bh274h7t', recorded: '2026-12-01T04:00:00Z', fingerprint: version.fingerprint })
  expect(parse((files.get('2.ru.md') ?? '').split('---\n')[1] ?? '')).toEqual({ title: texts.ru?.title, summary: texts.ru?.summary, ...facts })
})

test('anyone can compute its fingerprint: cat 2.ru.md 2.en.md | sha256sum', () => {
  const sum = createHash('sha256').update(`${files.get('2.ru.md')}${files.get('2.en.md')}`).digest('hex')
  expect(version.fingerprint).toBe(sum.slice(0, 8))
})

test.each([
  ['no file of facts', '2.yaml', undefined],
  ['no text at all', '2.ru.md', undefined],
  ['a merge left unfinished', '2.yaml', '<<<<<<< ours\narticle: "a"\n'],
  ['a text without its fields', '2.ru.md', 'Абзац.\n'],
  ['fields that are not as they were written', '2.ru.md', '---\ntitle: Айкол\nsummary: Одно.\n---\n'],
])('%s is no version', (_, name, text) => {
  const changed = new Map([...files].filter(([other]) => other !== '2.en.md'))
  if (text === undefined) changed.delete(name)
  else changed.set(name, text)
  expect(readVersion(2, changed)).toBeUndefined()
})

test('a short name is eight signs that are not mistaken for one another, and no two of a hundred thousand are alike', () => {
  const names = new Set(Array.from({ length: 100_000 }, (_, index) => shortNameOf(`2024/article-${index}`)))
  expect(names.size).toBe(100_000)
  expect([...names].filter((name) => !/^[0-9a-hjkmnp-tv-z]{8}$/.test(name))).toEqual([])
})
