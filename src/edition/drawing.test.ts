import { expect, test } from 'vitest'
import { makeOfflineDrawing } from './drawing.ts'

const turn = (url: string) => (url.startsWith('/') ? `..${url}` : url)

test.each([
  ['a link', '<a class="block" href="/ru/missions/x/"><path d="M0 0"/></a>', '<a class="block" href="../ru/missions/x/"><path d="M0 0"/></a>'],
  ['a link of the old kind', `<a xlink:href='/ru/'>`, `<a xlink:href="../ru/">`],
  ['escaped characters', '<a href="/ru/?a=1&amp;b=&quot;&#1076;">', '<a href="../ru/?a=1&amp;b=&quot;д">'],
  ['a sign in a title', '<a title="a > b" href="/ru/">', '<a title="a > b" href="../ru/">'],
  ['a part of the same drawing', '<use href="#dot"/>', '<use href="#dot"/>'],
  ['text that speaks of links', '<text>href="/ru/"</text>', '<text>href="/ru/"</text>'],
  ['a comment', '<!-- <a href="/ru/"> -->', '<!-- <a href="/ru/"> -->'],
  ['a quoted section', '<style><![CDATA[ <a href="/ru/"> ]]></style>', '<style><![CDATA[ <a href="/ru/"> ]]></style>'],
])('%s', (_, svg, expected) => {
  expect(makeOfflineDrawing(svg, turn)).toBe(expected)
})
