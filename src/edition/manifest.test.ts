import { expect, test } from 'vitest'
import { formatManifest } from './manifest.ts'

test('a manifest has a line a file, sorted, as sha256sum reads it', () => {
  const sums = [{ path: 'ru/index.html', sha256: 'b1' }, { path: 'README.txt', sha256: 'a0' }]
  expect(formatManifest(sums)).toBe('a0  README.txt\nb1  ru/index.html\n')
})
