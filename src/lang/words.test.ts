import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { versionFacts } from '../articles/version.ts'
import { filterNames } from '../explorer/address.ts'
import { sourceKinds } from '../sources/source.ts'
import { confidence } from '../issues/field.ts'
import { measures, qualifiers } from '../missions/claim.ts'
import { recordKinds } from '../facts/record-schemas.ts'
import { nouns } from '../missions/nouns.ts'
import { results } from '../missions/totals.ts'
import { langs, type Lang } from './langs.ts'
import { dictionaries, makeSay, type WordKey } from './words.ts'

// A word that agrees in case has the case before the plural form; English words have none.
const plural = /(?:_(?:gen|dat|acc|ins|pre))?_(zero|one|two|few|many|other)$/
const words: Record<Lang, Record<string, string>> = dictionaries
const entries = langs.flatMap((lang) => Object.entries(words[lang]).map(([key, word]) => ({ lang, key, word })))
const basesOf = (lang: Lang) => [...new Set(Object.keys(words[lang]).map((key) => key.replace(plural, '')))].sort()
const pluralsOf = (lang: Lang) => [
  ...new Set(
    Object.keys(words[lang])
      .filter((key) => plural.test(key))
      .map((key) => key.replace(plural, '')),
  ),
]

// Keys that are put together where they are used, by how they begin, with every ending that is known beforehand.
const madeUp: Record<string, readonly string[]> = {
  'measure.': measures,
  'count.': nouns,
  'qualifier.': qualifiers,
  'confidence.': confidence.options,
  'source-kind.': sourceKinds,
  'source-group.': [],
  'result.': results,
  'cite.style.': ['apa', 'chicago', 'gost'],
  'api.record.': recordKinds,
  'api.promise-': ['same', 'break', 'addresses'],
  'dictionary.csv-': ['bom', 'excel', 'empty', 'dates', 'lists', 'formula', 'spaces', 'hxl'],
  'dictionary.type.': ['boolean', 'integer', 'string'],
  'search.': [],
  'history.field.': versionFacts.filter((name) => name !== 'corrections'),
  'history.part.': ['title', 'summary'],
  'explorer.filter.': filterNames,
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.(ts|astro)$/.test(file))
const code = sources.map((file) => readFileSync(join('src', file), 'utf8')).join('\n')

test('both dictionaries hold the same words', () => {
  expect(basesOf('en')).toEqual(basesOf('ru'))
})

describe.each(langs)('in %s', (lang) => {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted()

  test(`a counted word has the forms ${forms.join(', ')}`, () => {
    const keys = Object.keys(words[lang]).filter((key) => plural.test(key))
    const stems = [...new Set(keys.map((key) => key.replace(/_[a-z]+$/, '')))]
    expect(keys.toSorted()).toEqual(stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).toSorted())
    // A noun that agrees in one case agrees in all of them.
    const declined = Object.groupBy(stems.filter((stem) => /_[a-z]{3}$/.test(stem)), (stem) => stem.replace(/_[a-z]{3}$/, ''))
    for (const found of Object.values(declined)) expect(found).toHaveLength(5)
  })

  test.each([1, 2, 5, 21, 1.5])('a counted word is found for %d', (count) => {
    const say = makeSay(lang)
    const category = new Intl.PluralRules(lang).select(count)
    for (const base of pluralsOf(lang)) {
      const expected = (words[lang][`${base}_${category}`] ?? '')
        .replaceAll('{{count}}', String(count))
        .replace(/\{\{\w+\}\}/g, 'x')
      const said = say(base as WordKey, { ...Object.fromEntries(holesOf(lang, base).map((hole) => [hole, 'x'])), count })
      expect(said, base).toBe(expected)
      expect(said, base).not.toMatch(/[{}]/)
    }
  })
})

test('a number takes its right form', () => {
  const children = (lang: Lang) =>
    [1, 2, 5, 11, 21, 1.5].map((count) => makeSay(lang)('children', { count }).replace('\u00A0', ' '))
  expect(children('ru')).toEqual(['1 ребёнок', '2 ребёнка', '5 детей', '11 детей', '21 ребёнок', '1.5 ребёнка'])
  expect(children('en')).toEqual(['1 child', '2 children', '5 children', '11 children', '21 children', '1.5 children'])
})

test('both languages can be used side by side, and values are not escaped: pages do that', () => {
  const [ru, en] = [makeSay('ru'), makeSay('en')]
  expect([ru('nav.data'), en('nav.data'), ru('nav.data')]).toEqual(['Данные', 'Data', 'Данные'])
  expect(en('claim.used', { why: '<b>&' })).toBe('Used here: <b>&.')
})

test('a word takes the same values in both languages', () => {
  const holes = (lang: Lang) => Object.fromEntries(basesOf(lang).map((base) => [base, holesOf(lang, base)]))
  expect(holes('en')).toEqual(holes('ru'))
})

test('every form of a counted word takes the same values', () => {
  const uneven = entries.filter(
    ({ lang, key, word }) => plural.test(key) && holesIn(word).join() !== holesOf(lang, key.replace(plural, '')).join(),
  )
  expect(uneven).toEqual([])
})

test('every word is used', () => {
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) || Object.keys(madeUp).some((start) => key.startsWith(start) && code.includes(`\`${start}`))
  expect(code).toContain("'search.'")
  expect(basesOf('ru').filter((key) => !isUsed(key) && !key.startsWith('search.'))).toEqual([])
})

test('every word that is asked for exists', () => {
  const asked = [...code.matchAll(/\b(?:say|makeSay\(\w+\))\(\s*'([^']+)'/g)].map(([, key = '']) => key)
  const short = sources.filter((file) => file.startsWith('search/')).flatMap((file) => askedIn(join('src', file)))
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter((key) => !basesOf('ru').includes(key) && !short.includes(key))).toEqual([])
  expect(short.map((key) => `search.${key}`).filter((key) => !basesOf('ru').includes(key))).toEqual([])
})

test('a key that is put together exists for all that it can be put together from', () => {
  const keys = Object.entries(madeUp).flatMap(([start, ends]) => ends.map((end) => start + end))
  const groups = [
    ...new Set(
      [...readFileSync('content/sources.yaml', 'utf8').matchAll(/^([a-z]+)-/gm)].map(([, group]) => `source-group.${group}`),
    ),
  ]
  expect([...keys, ...groups].filter((key) => !basesOf('ru').includes(key))).toEqual([])
})

test('a key that can be put together is the key of something', () => {
  const stray = Object.entries(madeUp)
    .filter(([, ends]) => ends.length > 0)
    .flatMap(([start, ends]) =>
      basesOf('ru').filter((key) => key.startsWith(start) && !ends.includes(key.slice(start.length).replace(/\.what$/, ''))),
    )
  expect(stray).toEqual([])
})

test('Russian has «ёлочки» and a true dash', () => {
  expect(entries.filter(({ lang, word }) => lang === 'ru' && /["“”]| - |--/.test(word))).toEqual([])
})

test('English has “curly quotes”, a true apostrophe and a true dash', () => {
  expect(entries.filter(({ lang, word }) => lang === 'en' && /["'«»„]| - |--/.test(word))).toEqual([])
})

test('no word has spaces around it or two in a row', () => {
  expect(entries.filter(({ word }) => word !== word.trim() || /\s{2}/.test(word) || word === '')).toEqual([])
})

/** The words that the search asks for in the browser, where the dictionary has lost its `search.`. */
function askedIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\bsay\(\s*'([^']+)'/g)]
    .map(([, key = '']) => key)
    .filter((key) => !key.startsWith('search.'))
}

function holesOf(lang: Lang, base: string): string[] {
  return holesIn(
    Object.entries(words[lang])
      .filter(([key]) => key.replace(plural, '') === base)
      .map(([, word]) => word)
      .join(' '),
  )
}

function holesIn(word: string): string[] {
  return [...new Set([...word.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort()
}
