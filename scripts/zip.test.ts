import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeZip } from './zip.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-zip-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('another reader finds every file in the order given, each made when its turn came', async () => {
  const made: string[] = []
  const make = (path: string, text: string) => ({ path, make: async () => { made.push(path); return Buffer.from(text) } })
  const file = join(folder, 'a.zip')
  await writeZip(file, [make('z/снимок 1.txt', 'Дети'), make('a.txt', ''), make('manifest', 'last')])
  const read = Object.entries(unzipSync(await readFile(file))).map(([path, bytes]) => [path, Buffer.from(bytes).toString()])
  expect(read).toEqual([['z/снимок 1.txt', 'Дети'], ['a.txt', ''], ['manifest', 'last']])
  expect(made).toEqual(['z/снимок 1.txt', 'a.txt', 'manifest'])
})

test('a file that cannot be made ends it all', async () => {
  const entries = [{ path: 'a', make: async () => Buffer.from('a') }, { path: 'b', make: () => Promise.reject(new Error('b is gone')) }]
  await expect(writeZip(join(folder, 'b.zip'), entries)).rejects.toThrow('b is gone')
})
