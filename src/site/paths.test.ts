import { expect, test } from 'vitest'
import { originOf } from './origin.ts'
import * as paths from './paths.ts'

test('a page’s address begins with its language and ends with a slash', () => {
  const { homePath, articlesPath, missionsPath, dataPath, sourcesPath, searchPath } = paths
  const pages = [homePath, articlesPath, missionsPath, dataPath, sourcesPath, searchPath].map((path) => path('ru'))
  const items = [paths.topicPath, paths.missionPath, paths.countryPath, paths.pagePath].map((path) => path('ru', 'x'))
  const shelves = [paths.yearPath('ru', 2024), paths.articlePath('ru', { year: 2024, slug: 'aikol-5' })]
  expect([...pages, ...items, ...shelves].filter((path) => !/^\/ru\/([a-z0-9-]+\/)*$/.test(path))).toEqual([])
  expect(shelves).toEqual(['/ru/articles/2024/', '/ru/articles/2024/aikol-5/'])
})

test.each([
  ['/ru/data/', '/en/data/'],
  ['/ru/', '/en/'],
  ['/en/articles/2024/ru/', '/en/articles/2024/ru/'],
  ['/', '/'],
])('the twin of %s in English is %s', (path, twin) => {
  expect(paths.twinPath(path, 'en')).toBe(twin)
})

test('the address of the site has no slash at its end', () => {
  expect([originOf(new URL('https://kg.example')), originOf(new URL('https://kg.example/home/')), originOf(undefined)]).toEqual([
    'https://kg.example',
    'https://kg.example/home',
    '',
  ])
})
