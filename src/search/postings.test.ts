import { expect, test } from 'vitest'
import { placesOfPhrase } from './phrase.ts'
import { readPlaces, readWeights, writePlaces, writeWeights } from './postings.ts'

test('weights are read as they were written, to a tenth', () => {
  const postings = [{ doc: 0, weight: 0.9 }, { doc: 1, weight: 0.04 }, { doc: 27, weight: 0.5 }, { doc: 19_999, weight: 1 }]
  expect(writeWeights(postings)).toBe('a9b1ba5bdoe9')
  expect([...readWeights(writeWeights(postings))]).toEqual([[0, 0.9], [1, 0.1], [27, 0.5], [19_999, 0.9]])
  expect(readWeights('')).toEqual(new Map())
})

test('places are read as they were written', () => {
  const places = [[0, 5, 40], [], [7]]
  expect(writePlaces(places)).toBe('0 5 z,,7')
  expect(readPlaces(writePlaces(places))).toEqual(places)
})

test.each([
  [[[1, 7], [2], [3]], 0, [1]], [[[1], [3]], 0, []], [[[1], [3]], 2, [1]], [[[4]], 0, [4]], [[], 0, []], [[[1], []], 0, []],
])('a phrase with words at %j, %d between, begins at %j', (words, between, starts) => {
  expect(placesOfPhrase(words, between)).toEqual(starts)
})
