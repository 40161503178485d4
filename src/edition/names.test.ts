import { expect, test } from 'vitest'
import { checkNames, longestPath } from './names.ts'

const said = (paths: string[]) => checkNames(paths).map(({ en }) => en)

test('usual names pass: Cyrillic letters, spaces and full stops inside, the longest path', () => {
  expect(checkNames(['h/снимок семьи.jpg', 'h/kg-aikol-1.children/index.html', 'h/_astro/a.B-x_1.js', 'h/console/index.html', 'h'.repeat(longestPath)])).toEqual([])
})

test.each([
  ['too long a path', 'h'.repeat(longestPath + 1), /too long: 181 characters, where Windows opens at most 180/],
  ['a name that Windows keeps for itself', 'h/ru/articles/2026/aux/index.html', /Windows does not allow the name “aux” in the path “h\/ru\/articles\/2026\/aux\/index.html”/],
  ['such a name with an ending', 'h/con.csv', /“con.csv”/],
  ['a character Windows refuses', 'h/что?.html', /“что\?.html”/],
  ['a full stop at the end', 'h/etc./index.html', /“etc.”/],
  ['a backslash', 'h\\a.html', /“h\\a.html”/],
])('%s is told', (_, path, expected) => {
  expect(said([path])).toEqual([expect.stringMatching(expected)])
})

test.each([
  ['by letter case', 'h/ru/Aikol/index.html', 'h/ru/aikol/index.html'],
  ['by Cyrillic letter case', 'h/Снимок.jpg', 'h/снимок.jpg'],
  ['by how a letter is composed', 'h/йод.jpg', 'h/и\u0306од.jpg'],
])('two names that differ only %s are told', (_, one, other) => {
  expect(said([other, one])).toEqual([expect.stringContaining('are one name to Windows and macOS')])
})
