import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test.each([
  ['', '', 0],
  ['aikol', 'aikol', 0],
  ['aikol', 'aikl', 1],
  ['aikol', 'aiikol', 1],
  ['aikol', 'aikal', 1],
  ['aikol', 'akiol', 1],
  ['', 'kg', 2],
  ['kg', '', 2],
  ['ca', 'abc', 3],
  ['title', 'date', 3],
  ['Айкол', 'Айкөл', 1],
])('from %j to %j it takes %d steps', (a, b, steps) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([steps, steps])
})

test.each([
  ['kg-aikol5', ['kg-aikol-1', 'kg-aikol-5', 'kz-jusan-5'], 'kg-aikol-5'],
  ['Titel', ['title', 'summary'], 'title'],
  ['sumary', ['title', 'summary'], 'summary'],
  ['ab', ['ba', 'abc'], 'ba'],
  ['somewhere', ['kg', 'kz'], undefined],
  ['date', [], undefined],
  ['', ['kg', 'long'], 'kg'],
])('the nearest to %j in %j is %j', (written, known, near) => {
  expect(nearest(written, known)).toBe(near)
})
