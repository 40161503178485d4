import { expect, test } from 'vitest'
import { madeUpArticle } from '../articles/made-up.ts'
import { atMidnight, makeAbsolute, updatedOf, type Feed } from './feed.ts'

test.each([
  ['2026-11-22', '2026-11-22T00:00:00Z'],
  ['2026-11', '2026-11-01T00:00:00Z'],
  ['2026', '2026-01-01T00:00:00Z'],
])('the moment of %s is %s', (day, moment) => {
  expect(atMidnight(day)).toBe(moment)
})

test.each([
  ['<a href="/ru/data/">', '<a href="https://kg.example/ru/data/">'],
  ['<img src="/data/x.svg" alt="/">', '<img src="https://kg.example/data/x.svg" alt="/">'],
  ['<a href="https://kaktus.media/">', '<a href="https://kaktus.media/">'],
  ['<a href="//kaktus.media/">', '<a href="//kaktus.media/">'],
  ['<a href="#sources">', '<a href="#sources">'],
])('far from the site %s is %s', (html, absolute) => {
  expect(makeAbsolute(html, 'https://kg.example')).toBe(absolute)
})

test('a feed changed when its latest text appeared, an empty one at the beginning', () => {
  const items = ['2026-11-22', '2026-12-01', '2026-03'].map((published) => ({
    article: madeUpArticle({}, { published }),
    text: { lang: 'ru' as const, file: '', title: '', summary: '', body: '', bodyLine: 1 },
    html: '',
  }))
  const feed: Feed = { lang: 'ru', title: '', description: '', site: '', page: '', folder: '', items }
  expect([updatedOf(feed), updatedOf({ ...feed, items: [] })]).toEqual(['2026-12-01', '2026-01-01'])
})
