import { expect, test } from 'vitest'
import { placesOfPhrase } from './phrase.ts'

test.each([
  [[[1, 7], [2], [3]], 0, [1]], [[[1], [3]], 0, []], [[[1], [3]], 2, [1]], [[[4]], 0, [4]], [[], 0, []], [[[1], []], 0, []],
])('a phrase with words at %j, %d between, begins at %j', (words, between, starts) => {
  expect(placesOfPhrase(words, between)).toEqual(starts)
})
