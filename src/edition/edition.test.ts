import { expect, test } from 'vitest'
import { belongs, editionName } from './edition.ts'

test.each([
  'index.html', 'favicon.svg', 'ru/index.html', 'parallel/2024/aikol-5/index.html', '_astro/a.js', '_astro/a.woff2', 'images/2024/x/a-480.jpg', 'data/claims.csv', 'data/homeward-data.zip',
  'data/timelines/home.ru.wide.svg', 'ru/articles/2024/aikol-5/index.json', 'ru/articles/2024/aikol-5/cite.bib', 'ru/archive.json', 'ru/search/index.html',
])('%s is in an edition', (path) => {
  expect(belongs(path)).toBe(true)
})

test.each([
  '404.html', 'robots.txt', 'sitemap.xml', 'search.json', '_redirects', '_headers', '.htaccess', 'nginx-redirects.conf', 'CNAME', '.well-known/security.txt', 'ru/feed.xml', 'en/feed.json',
  'ru/topics/law/feed.xml', 'ru/opensearch.xml', 'search/a1/ru/3.json', 'search/a1/pagefind/pagefind.js',
])('%s is left to the site', (path) => {
  expect(belongs(path)).toBe(false)
})

test('an edition is called by the day of its newest publication', () => {
  expect([editionName('2026-07-12'), editionName(undefined)]).toEqual(['homeward-2026-07-12', 'homeward'])
})
