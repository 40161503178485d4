import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { findWords } from './find-words.ts'

const text = Buffer.from('Об удодах: hoopoes')

function zip(method: 0 | 8): Buffer {
  const name = Buffer.from('a.txt')
  const data = method === 8 ? deflateRawSync(text) : text
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(data.length, 18)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name, data, Buffer.from('PK\u0001\u0002 and the rest, the central directory')])
}

test.each<[string, string, Buffer]>([
  ['a plain file', 'a.html', text],
  ['a gzip', 'a.pf_fragment', gzipSync(text)],
  ['a Brotli file', 'a.html.br', brotliCompressSync(text)],
  ['a ZIP with a packed member', 'a.zip', zip(8)],
  ['a ZIP with a stored member', 'a.zip', zip(0)],
  ['a ZIP in a gzip', 'a.zip.gz', gzipSync(zip(8))],
  ['an address', 'a.txt', Buffer.from(`${encodeURIComponent('Об удодах')} hoopoes`)],
  ['escaped JSON', 'a.json', Buffer.from('"\\u0423\\u0434\\u043e\\u0434 hoopoes"')],
  ['numbered characters of markup', 'a.html', Buffer.from('&#1091;&#x434;&#1086;&#x0434; HOOPOES')],
  ['a file name', 'удод/hoopoe.txt', Buffer.alloc(0)],
])('a word is found in %s', (_, path, bytes) => {
  const found = findWords(new Map([['other.bin', Buffer.from([0, 255, 1])], [path, bytes]]), ['удод', 'Hoopoe', 'wryneck'])
  expect([...found]).toEqual([['удод', [path]], ['Hoopoe', [path]], ['wryneck', []]])
})
