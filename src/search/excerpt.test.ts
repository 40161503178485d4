import { expect, test } from 'vitest'
import { readExcerpt } from './excerpt.ts'

const show = (excerpt: string, title = '') =>
  readExcerpt(excerpt, title).map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test.each([
  ['plain', '', 'plain'],
  ['a <mark>word</mark> b', '', 'a [word] b'],
  ['«<mark>Айкол-5»,</mark> и', '', '«[Айкол-5]», и'],
  ['<mark>one</mark> <mark>two.</mark>', '', '[one] [two].'],
  ['&lt;img src=x onerror=alert(1)&gt;', '', '<img src=x onerror=alert(1)>'],
  ['<mark>&lt;b&gt;</mark>', '', '<[b]>'],
  ['<b>left</b> <mark>as', '', '<b>left</b> <mark>as'],
  ['Айкол. Люди <mark>вернулись</mark>.', 'Айкол', 'Люди [вернулись].'],
  ['<mark>Айкол.</mark> Люди', 'Айкол', 'Люди'],
  ['О школе. Дети', 'О\u00a0школе', 'Дети'],
  ['Айкол', 'Айкол', 'Айкол'],
  ['…Айкол. Люди', 'Айкол', '…Айкол. Люди'],
])('the excerpt %j under the title %j reads %j', (excerpt, title, expected) => {
  expect(show(excerpt, title)).toBe(expected)
})
