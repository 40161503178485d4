import { expect, test } from 'vitest'
import { makeOfflineStyle } from './style.ts'

const turn = (url: string) => (url.startsWith('/') ? `..${url}` : url)

test.each([
  ['a bare address', 'src:url(/a.woff2)format("woff2")', 'src:url("../a.woff2")format("woff2")'],
  ['a quoted one', `a{background:url( '/a b.png' )}`, `a{background:url( '../a b.png' )}`],
  ['several', 'src:url(/a.woff2),url("/b.woff2")', 'src:url("../a.woff2"),url("../b.woff2")'],
  ['an import', '@import "/a.css"; @import url(/b.css);', '@import "../a.css"; @import url("../b.css");'],
  ['a place in the same file', 'fill:url(#dots)', 'fill:url("#dots")'],
  ['a picture in the sheet', 'a{background:url("data:image/svg+xml,<svg/>")}', 'a{background:url("data:image/svg+xml,<svg/>")}'],
  ['a typeface, which is waited for', '@font-face{font-display:optional;src:url(/a.woff2)}', '@font-face{font-display:swap;src:url("../a.woff2")}'],
  ['a comment', '/* url(/a.png) */a{}', '/* url(/a.png) */a{}'],
  ['a sheet without addresses', 'a{color:red}', 'a{color:red}'],
])('%s', (_, css, expected) => {
  expect(makeOfflineStyle(css, turn)).toBe(expected)
})
