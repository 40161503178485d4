import { describe, expect, test } from 'vitest'
import type { Edition } from './edition.ts'
import { makeOfflinePage } from './page.ts'

const edition: Edition = {
  site: 'https://homeward.example',
  date: '2026-07-12',
  files: new Set(['index.html', 'favicon.svg', 'ru/index.html', 'ru/a/index.html', 'en/a/index.html', 'ru/data/index.html', 'images/a-480.jpg', 'images/a-960.webp', '_astro/tips.js', '_astro/a.woff2']),
}
const page = (body: string, head = '', lang = 'ru') => `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`
const offline = (html: string, from = 'ru/a/index.html') => makeOfflinePage(html, from, edition)
const body = (html: string) => offline(page(html)).replace(/^.*<body>|<\/body>.*$/gs, '')
const head = (html: string) => offline(page('', html)).replace(/^.*<head>|<\/head>.*$/gs, '')

test.each([
  ['a link', '<a href="/ru/data/#p3">x</a>', '<a href="../data/index.html#p3">x</a>'],
  ['the switch of languages', '<a href="/en/a/" lang="en" hreflang="en" rel="alternate">EN</a>', '<a href="../../en/a/index.html" lang="en" hreflang="en" rel="alternate">EN</a>'],
  ['escaped characters', '<a href="/ru/data/?a=1&amp;b=%C3%A9">x &lt; y</a>', '<a href="../data/index.html?a=1&amp;b=%C3%A9">x &lt; y</a>'],
  ['a letter', '<a href="mailto:a@b.kg">x</a>', '<a href="mailto:a@b.kg">x</a>'],
  ['another site', '<a href="https://example.org/ru/">x</a>', '<a href="https://example.org/ru/">x</a>'],
  ['a feed, which stays on the site', '<a href="/ru/feed.xml">Atom</a>', '<a href="https://homeward.example/ru/feed.xml">Atom</a>'],
  ['a picture in sizes', '<img src="/images/a-480.jpg" srcset="/images/a-480.jpg 480w, /images/a-960.webp 960w" alt="">', '<img src="../../images/a-480.jpg" srcset="../../images/a-480.jpg 480w, ../../images/a-960.webp 960w" alt="">'],
  ['sizes without spaces', '<img srcset="/images/a-480.jpg 1x,/images/a-960.webp 2x">', '<img srcset="../../images/a-480.jpg 1x,../../images/a-960.webp 2x">'],
  ['a picture in the page among sizes', '<img srcset="data:image/png;base64,AA== 1x, /images/a-960.webp 2x">', '<img srcset="data:image/png;base64,AA== 1x, ../../images/a-960.webp 2x">'],
  ['a drawing in the page', '<svg viewBox="0 0 1 1"><a xlink:href="/ru/data/"><path d="M0 0"></path></a></svg>', '<svg viewBox="0 0 1 1"><a xlink:href="../data/index.html"><path d="M0 0"></path></a></svg>'],
  ['a style of one element', '<p style="background:url(/images/a-480.jpg)">x</p>', '<p style="background:url(&quot;../../images/a-480.jpg&quot;)">x</p>'],
  ['a template', '<template><a href="/ru/data/">x</a></template>', '<template><a href="../data/index.html">x</a></template>'],
  ['text that looks like a link', '<pre>&lt;a href="/ru/"&gt;</pre>', '<pre>&lt;a href="/ru/"&gt;</pre>'],
  ['a comment', '<!-- <a href="/ru/"> -->', '<!-- <a href="/ru/"> -->'],
  ['advice to switch scripts on', '<noscript><p>On!</p></noscript><p>x</p>', '<p>x</p>'],
  ['a script that has become one of the old kind', '<script type="module" crossorigin src="/_astro/tips.js"></script>', '<script src="../../_astro/tips.js" defer=""></script>'],
  ['a script that is left out', '<script type="module" src="/_astro/search.js"></script><p>x</p>', '<p>x</p>'],
  ['a module in the page', '<script type="module">let a=1</script>', '<script type="module">let a=1</script>'],
  ['a module in the page that takes others', '<script type="module">import"/_astro/tips.js"</script><p>x</p>', '<p>x</p>'],
  ['the words of a script', '<script type="application/json">{"a":"/ru/"}</script>', '<script type="application/json">{"a":"/ru/"}</script>'],
])('%s', (_, html, expected) => {
  expect(body(html)).toBe(expected)
})

describe('in the head', () => {
  test.each([
    ['the canonical address stays whole', '<link rel="canonical" href="https://homeward.example/ru/a/">', '<link rel="canonical" href="https://homeward.example/ru/a/">'],
    ['structured data stays as it is', '<script type="application/ld+json">{"url":"/ru/a/"}</script>', '<script type="application/ld+json">{"url":"/ru/a/"}</script>'],
    ['fonts are not asked for beforehand', '<link rel="preload" as="font" crossorigin href="/_astro/a.woff2"><title>x</title>', '<title>x</title>'],
    ['the icon is found', '<link rel="icon" href="/favicon.svg">', '<link rel="icon" href="../../favicon.svg">'],
    ['a style finds its fonts', '<style>@font-face{src:url(/_astro/a.woff2)}</style>', '<style>@font-face{src:url("../../_astro/a.woff2")}</style>'],
    ['an old address leads on', '<meta http-equiv="refresh" content="0; url=/ru/data/">', '<meta http-equiv="refresh" content="0; url=../data/index.html">'],
    ['a description is no address', '<meta name="description" content="/ru/data/">', '<meta name="description" content="/ru/data/">'],
  ])('%s', (_, html, expected) => {
    expect(head(html)).toBe(expected)
  })
})

test('a page that lost its script is styled as it is without scripts, and keeps no place for what will never come', () => {
  const style = '<style>@media (scripting:enabled){a{b:c}}@media screen and (scripting: none){d{e:f}}</style>'
  expect(offline(page('<script type="module" src="/_astro/search.js"></script>', style))).toContain('<style>@media (width<0){a{b:c}}@media screen and (width>=0){d{e:f}}</style>')
  expect(offline(page('<script type="module" crossorigin src="/_astro/tips.js"></script>', style))).toContain(style)
})

test('in the place of live search stands what to do instead, in the language of the page', () => {
  const search = (lang: string) => offline(page('<main><form role="search" action="/ru/a/"><input></form><p role="status"></p><ul></ul></main>', '', lang))
  expect(search('ru')).toMatch(/<main><p class="standfirst">Поиск работает только .* <a href="https:\/\/homeward\.example\/ru\/a\/">Искать .*<\/a><\/p><ul><\/ul><\/main>/)
  expect(search('en')).toMatch(/<main><p class="standfirst">Search works on the site only.*Search on the site<\/a><\/p><ul>/)
})

test('the foot of a page says what it is, how new, and where it lives', () => {
  expect(body('<footer class="site-footer"><div class="frame"></div></footer>')).toBe(
    '<footer class="site-footer"><div class="frame"><p class="small soft">Издание для чтения без сети. Самая новая публикация&nbsp;— 12 июля 2026. <a href="https://homeward.example/ru/a/">Эта страница на&nbsp;сайте</a></p></div></footer>',
  )
})

test('a page in every language says so in each, and an empty archive has no newest publication', () => {
  const html = makeOfflinePage(page('<section lang="ru"></section><section lang="en"></section>'), 'index.html', { ...edition, date: undefined })
  expect(html).toContain('<section lang="ru"><p class="small soft">Издание для чтения без сети. <a href="https://homeward.example/">Эта страница')
  expect(html).toContain('<section lang="en"><p class="small soft">Offline edition. <a href="https://homeward.example/">This page')
})
