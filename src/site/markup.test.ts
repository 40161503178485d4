import { expect, test } from 'vitest'
import { element, escapeMarkup } from './markup.ts'
import { findMarkupFault } from './well-formed.ts'

test('the five signs of markup are written as entities', () => {
  expect(escapeMarkup(`<a href="x">Tom & 'Jerry'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Jerry&#39;&lt;/a&gt;')
  expect(escapeMarkup('&amp; ]]>')).toBe('&amp;amp; ]]&gt;')
})

test('signs that XML cannot hold are left out', () => {
  expect(escapeMarkup('строка\u000Bдругая\u0000\u001F\tи\nвсё')).toBe('строкадругая\tи\nвсё')
})

test('an element has its attributes in order, those without a value left out', () => {
  expect(element('a', { href: '/?a=1&b="2"', width: 0, title: undefined }, 'x')).toBe(
    '<a href="/?a=1&amp;b=&quot;2&quot;" width="0">x</a>',
  )
  expect(element('br', {})).toBe('<br/>')
})

test('an element with any text at all is well-formed', () => {
  const hostile = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code))
  expect(findMarkupFault(element('a', { title: hostile }, escapeMarkup(hostile)))).toBeUndefined()
})
