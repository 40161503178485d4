import { expect, test } from 'vitest'
import { findMarkupFault } from '../site/well-formed.ts'
import type { SitePage } from '../site/site-page.ts'
import { formatSitemap } from './sitemap.ts'

const pages: SitePage[] = [
  { paths: { ru: '/ru/', en: '/en/' }, isHome: true },
  { paths: { en: '/en/articles/2024/aikol-5/', ru: '/ru/articles/2024/aikol-5/' }, modified: '2026-12-03' },
  { paths: { ru: '/ru/articles/2024/aikol-5/history/' }, isUnlisted: true },
  { paths: { en: '/en/articles/2026/alone/' } },
]
const sitemap = formatSitemap(pages, 'https://homeward.example')

test('has not changed, and is well-formed', async () => {
  expect(findMarkupFault(sitemap)).toBeUndefined()
  await expect(sitemap).toMatchFileSnapshot('snapshots/sitemap.xml')
})

test('every language version is a page of its own, and names all versions, itself among them', () => {
  const urls = sitemap
    .split('<url>')
    .slice(2)
    .map((url) => [
      /<loc>(.*)<\/loc>/.exec(url)?.[1],
      ...[...url.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)].map(([, lang, href]) => `${lang} ${href}`),
    ])
  const site = 'https://homeward.example'
  const home = [`ru ${site}/ru/`, `en ${site}/en/`, `x-default ${site}/`]
  const article = [
    `ru ${site}/ru/articles/2024/aikol-5/`,
    `en ${site}/en/articles/2024/aikol-5/`,
    `x-default ${site}/ru/articles/2024/aikol-5/`,
  ]
  expect(urls).toEqual([
    [`${site}/ru/`, ...home],
    [`${site}/en/`, ...home],
    [`${site}/ru/articles/2024/aikol-5/`, ...article],
    [`${site}/en/articles/2024/aikol-5/`, ...article],
    [`${site}/en/articles/2026/alone/`, `en ${site}/en/articles/2026/alone/`, `x-default ${site}/en/articles/2026/alone/`],
  ])
})

test('a site without pages has its front door', () => {
  expect(formatSitemap([], 'https://homeward.example')).toContain('<url><loc>https://homeward.example/</loc></url>')
})
