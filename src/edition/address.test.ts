import { expect, test } from 'vitest'
import { offlineAddress, sitePath } from './address.ts'

const files = new Set([
  'index.html', 'favicon.svg', 'ru/index.html', 'en/index.html', 'ru/data/index.html', 'ru/data/figures/kg-aikol-1.children/index.html',
  'ru/articles/2024/aikol-5/index.html', 'en/articles/2024/aikol-5/index.html', 'data/claims.csv', 'images/2024/aikol-5/снимок семьи (1).jpg',
])
const edition = { files, site: 'https://homeward.example' }
const article = 'ru/articles/2024/aikol-5/index.html'

test.each([
  ['a page', '/ru/data/', '../../../data/index.html'],
  ['a page without the slash at its end', '/ru/data', '../../../data/index.html'],
  ['a place on a page', '/ru/data/#p3', '../../../data/index.html#p3'],
  ['a place with Cyrillic letters', '/ru/data/#дети', '../../../data/index.html#%D0%B4%D0%B5%D1%82%D0%B8'],
  ['a question', '/ru/data/?year=2024&country=kg#table', '../../../data/index.html?year=2024&country=kg#table'],
  ['the same page in another language', '/en/articles/2024/aikol-5/', '../../../../en/articles/2024/aikol-5/index.html'],
  ['the page itself', '/ru/articles/2024/aikol-5/#p3', 'index.html#p3'],
  ['the choice of languages', '/', '../../../../index.html'],
  ['a folder with a full stop in its name', '/ru/data/figures/kg-aikol-1.children/', '../../../data/figures/kg-aikol-1.children/index.html'],
  ['a file', '/data/claims.csv', '../../../../data/claims.csv'],
  ['a file with spaces, brackets and Cyrillic letters', '/images/2024/aikol-5/снимок семьи (1).jpg', '../../../../images/2024/aikol-5/%D1%81%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA%20%D1%81%D0%B5%D0%BC%D1%8C%D0%B8%20%281%29.jpg'],
  ['the same file, escaped', '/images/2024/aikol-5/%D1%81%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA%20%D1%81%D0%B5%D0%BC%D1%8C%D0%B8%20(1).jpg', '../../../../images/2024/aikol-5/%D1%81%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA%20%D1%81%D0%B5%D0%BC%D1%8C%D0%B8%20%281%29.jpg'],
  ['an address that is relative already', '../../../data/', '../../../data/index.html'],
  ['a file the edition lacks', '/ru/feed.xml', 'https://homeward.example/ru/feed.xml'],
  ['a page the edition lacks', '/404.html', 'https://homeward.example/404.html'],
  ['an address that is badly escaped', '/ru/%E0%A4%A/', 'https://homeward.example/ru/%E0%A4%A/'],
  ['the address of this very page', '#p3', '#p3'],
  ['nothing', '', ''],
  ['another site', 'https://www.unicef.org/ru/', 'https://www.unicef.org/ru/'],
  ['another site by its scheme', '//example.org/x', '//example.org/x'],
  ['this site in full, as cited', 'https://homeward.example/ru/data/', 'https://homeward.example/ru/data/'],
  ['a letter', 'mailto:desk@homeward.example?subject=/ru/', 'mailto:desk@homeward.example?subject=/ru/'],
  ['a picture in the page', 'data:image/svg+xml,<svg/>', 'data:image/svg+xml,<svg/>'],
])('%s: %s', (_, url, expected) => {
  expect(offlineAddress(url, article, edition)).toBe(expected)
})

test('from the top folder no step leads up', () => {
  expect(offlineAddress('/ru/', 'index.html', edition)).toBe('ru/index.html')
  expect(offlineAddress('/favicon.svg', 'index.html', edition)).toBe('favicon.svg')
})

test('a file knows where it stands on the site', () => {
  expect(['index.html', article, 'data/claims.csv'].map(sitePath)).toEqual(['/', '/ru/articles/2024/aikol-5/', '/data/claims.csv'])
})
