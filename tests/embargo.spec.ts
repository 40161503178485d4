import { expect, test } from 'vitest'
import { checkEmbargo } from '../scripts/check-embargo.ts'

// Three whole builds: without the canary, before its hour, at its hour.
test('before its hour nothing of an article is in any byte of the site; at its hour all of it is there', { timeout: 300_000 }, async () => {
  expect(await checkEmbargo()).toEqual({ files: expect.any(Number), early: [], changed: [], missing: [], error: undefined })
})
