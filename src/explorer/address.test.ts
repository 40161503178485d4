import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './address.ts'

test.each([
  ['', ''],
  ['?country=kg&year=2023&year=2024&from=syria&by=mfa-kg&sort=-value', '?country=kg&year=2023&year=2024&from=syria&by=mfa-kg&sort=-value'],
  ['?year=2024&country=kg&year=2023&year=2023', '?country=kg&year=2023&year=2024'],
  ['?sort=date', ''],
  ['?sort=-date', '?sort=-date'],
  ['?sort=size&country=%22%3E%3Cimg%3E&q=x', ''],
  ['?sort=-', ''],
])('an address is read and written in one form: %s → %s', (given, written) => {
  expect(writeAddress(readAddress(given))).toBe(written)
})
