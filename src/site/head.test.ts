import { describe, expect, test } from 'vitest'
import { langs, type Lang } from '../lang/langs.ts'
import { alternatesOf, makeHead, type HeadPage, type HeadTag } from './head.ts'
import { escapeMarkup } from './markup.ts'
import { siteName } from './site.ts'

const site = 'https://homeward.example'
const page: HeadPage = {
  lang: 'ru',
  title: 'Миссии',
  description: 'Все миссии.',
  path: '/ru/missions/',
  paths: { ru: '/ru/missions/', en: '/en/missions/' },
  type: 'website',
  image: '/data/cards/ru.png',
  linkedData: [],
  extra: [],
}
const home: HeadPage = { ...page, path: '/ru/', paths: { ru: '/ru/', en: '/en/' }, title: 'Они вернулись домой' }
const alone: HeadPage = {
  ...page,
  lang: 'en',
  path: '/en/articles/2026/alone/',
  paths: { en: '/en/articles/2026/alone/' },
  type: 'article',
}

const linksOf = (tags: HeadTag[], rel: string) =>
  tags.filter(({ tag, attrs }) => tag === 'link' && attrs['rel'] === rel).map(({ attrs }) => attrs)
const metaOf = (tags: HeadTag[], name: string) =>
  tags.filter(({ attrs }) => (attrs['property'] ?? attrs['name']) === name).map(({ attrs }) => attrs['content'])
const versionsOf = (tags: HeadTag[]) =>
  linksOf(tags, 'alternate')
    .filter(({ hreflang }) => hreflang)
    .map(({ hreflang, href }) => `${hreflang} ${href}`)

describe('every page', () => {
  test.each([
    ['a page', page],
    ['the home page', home],
    ['a page in one language', alone],
  ])('%s has one title, one canonical address and one description', (_, shown) => {
    const tags = makeHead(shown, site)
    expect(tags.filter(({ tag }) => tag === 'title')).toHaveLength(1)
    expect(linksOf(tags, 'canonical').map(({ href }) => href)).toEqual([site + shown.path])
    expect(metaOf(tags, 'description')).toEqual([shown.description])
    expect(metaOf(tags, 'og:url')).toEqual([site + shown.path])
    expect(metaOf(tags, 'og:image')).toEqual([`${site}/data/cards/ru.png`])
  })
})

test('a page names its versions, itself among them; x-default is the language of record', () => {
  expect(versionsOf(makeHead(page, site))).toEqual([
    `ru ${site}/ru/missions/`,
    `en ${site}/en/missions/`,
    `x-default ${site}/ru/missions/`,
  ])
})

test('both versions of a page name the same versions', () => {
  expect(versionsOf(makeHead({ ...page, lang: 'en', path: '/en/missions/' }, site))).toEqual(versionsOf(makeHead(page, site)))
})

test('x-default of the home page is the choice of languages', () => {
  expect(versionsOf(makeHead(home, site))).toEqual([`ru ${site}/ru/`, `en ${site}/en/`, `x-default ${site}/`])
})

test('a page in one language names that one', () => {
  const tags = makeHead(alone, site)
  expect(versionsOf(tags)).toEqual([`en ${site}/en/articles/2026/alone/`, `x-default ${site}/en/articles/2026/alone/`])
  expect(metaOf(tags, 'og:locale:alternate')).toEqual([])
  expect(metaOf(tags, 'og:type')).toEqual(['article'])
})

test('a page in no language has no versions', () => {
  expect(alternatesOf({}, false)).toEqual([])
})

test.each(langs)('the title in %s begins with the page, that of the home page with the site', (lang: Lang) => {
  const titleOf = (shown: HeadPage) => makeHead(shown, site).find(({ tag }) => tag === 'title')?.content
  expect(titleOf({ ...page, lang })).toBe(`Миссии — ${siteName[lang]}`)
  expect(titleOf({ ...home, lang, path: `/${lang}/` })).toBe(`${siteName[lang]}. Они вернулись домой`)
})

test('the feeds and the search are in the language of the page', () => {
  const tags = makeHead(page, site)
  const files = [...linksOf(tags, 'alternate').filter(({ type }) => type), ...linksOf(tags, 'search')].map(({ href }) => href)
  expect(files).toEqual(['/ru/feed.xml', '/ru/feed.json', '/ru/opensearch.xml'])
})

test('structured data cannot close its script, and reads back the same', () => {
  const data = { headline: '</script><script>alert(1)</script><!--', author: 'Б & В' }
  const [script] = makeHead({ ...page, linkedData: [data] }, site).filter(({ tag }) => tag === 'script')
  expect(script?.content).not.toContain('<')
  expect(JSON.parse(script?.content ?? '')).toEqual(data)
})

test('words of a page stay as they are: whoever prints the tags escapes them', () => {
  const title = '"><script>'
  const tags = makeHead({ ...page, title, description: title }, site)
  expect([metaOf(tags, 'og:title'), metaOf(tags, 'description')]).toEqual([[title], [title]])
  expect(escapeMarkup(title)).not.toMatch(/[<>"]/)
})
