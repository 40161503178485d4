import { expect, test } from 'vitest'
import { hasFilters, isAsked, noSearch, readAddress, writeAddress, type SearchState } from './address.ts'

const state = (part: Partial<SearchState>, filters: Partial<SearchState['filters']> = {}): SearchState => ({
  ...noSearch, ...part, filters: { ...noSearch.filters, ...filters },
})

test.each([
  ['', noSearch],
  ['?q=', noSearch],
  ['?q=Айкол', state({ q: 'Айкол' })],
  ['?q=%D0%90%D0%B9%D0%BA%D0%BE%D0%BB+5&lang=en', state({ q: 'Айкол 5', lang: 'en' })],
  ['?year=2024&year=2023', state({}, { year: ['2023', '2024'] })],
  ['?q=x&translate=no&from=2023-02&to=2024-02', state({ q: 'x', translate: false, from: '2023-02', to: '2024-02' })],
  ['?q=x&country=kg&mission=kg-aikol-5&topic=return&kind=article&person=japarov-sadyr&body=mfa-kg&place=roj&sort=date', state(
    { q: 'x', sort: 'date' }, { country: ['kg'], mission: ['kg-aikol-5'], topic: ['return'], kind: ['article'], person: ['japarov-sadyr'], body: ['mfa-kg'], place: ['roj'] },
  )],
])('the address %j asks for what it says', (address, expected) => {
  expect(readAddress(address)).toEqual(expected)
  expect(readAddress(writeAddress(expected))).toEqual(expected)
})

test.each([
  ['?lang=de', ''],
  ['?lang=both&sort=relevance&translate=yes', ''],
  ['?lang=&sort=&q=+', ''],
  ['?sort=up&kind=evil&year=20x4&year=99999&from=2023-13&to=2023', ''],
  ['?country=<script>&mission=../../etc&topic=Return&topic=-x-', ''],
  ['?unknown=1&__proto__=x&constructor=y', ''],
  ['?q=a&q=b', '?q=a'],
  ['?year=2024&year=2024', '?year=2024'],
  ['?year=2024&q=%20x%20%20y%0A', '?q=x+y&year=2024'],
  ['?q=%', '?q=%25'],
  ['?q=%E0%A4%A', '?q=%EF%BF%BD%25A'],
  ['?sort=date&lang=ru&q="a b"&', '?q=%22a+b%22&lang=ru&sort=date'],
])('the address %j is written as %j: one way to say each thing, and nothing that cannot be meant', (address, written) => {
  expect(writeAddress(readAddress(address))).toBe(written)
})

test('a query as long as a book is cut, and a thousand values of a filter are not a thousand', () => {
  expect(readAddress(`?q=${'а'.repeat(100_000)}`).q).toHaveLength(200)
  expect(readAddress(`?${Array.from({ length: 1000 }, (_, year) => `year=${1000 + year}`).join('&')}`).filters.year).toHaveLength(50)
})

test.each([
  ['', false, false],
  ['?sort=date&translate=no', false, false],
  ['?lang=en', true, false],
  ['?q=x', true, false],
  ['?topic=law', true, true],
  ['?from=2023-02', true, true],
])('whether %j asks for anything: %j; whether it has filters: %j', (address, asked, filtered) => {
  expect(isAsked(readAddress(address))).toBe(asked)
  expect(hasFilters(readAddress(address))).toBe(filtered)
})
