import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { findWords } from './find-words.ts'

const text = Buffer.from('Об удодах: hoopoes')

/** A ZIP of one member; a streamed one leaves its sizes to the central directory. */
function zip(method: 0 | 8, isStreamed = false): Buffer {
  const name = Buffer.from('a.txt')
  const data = method === 8 ? deflateRawSync(text) : text
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50)
  local.writeUInt16LE(method, 8)
  if (!isStreamed) local.writeUInt32LE(data.length, 18)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50)
  central.writeUInt16LE(method, 10)
  central.writeUInt32LE(data.length, 20)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt32LE(local.length + name.length + data.length, 16)
  return Buffer.concat([local, name, data, central, name, end])
}

test.each<[string, string, Buffer]>([
  ['a plain file', 'a.html', text],
  ['a gzip', 'a.pf_fragment', gzipSync(text)],
  ['a Brotli file', 'a.html.br', brotliCompressSync(text)],
  ['a ZIP with a packed member', 'a.zip', zip(8)],
  ['a ZIP with a stored member', 'a.zip', zip(0)],
  ['a ZIP written as a stream', 'a.zip', zip(8, true)],
  ['a ZIP in a gzip', 'a.zip.gz', gzipSync(zip(8))],
  ['an address', 'a.txt', Buffer.from(`${encodeURIComponent('Об удодах')} hoopoes`)],
  ['escaped JSON', 'a.json', Buffer.from('"\\u0423\\u0434\\u043e\\u0434 hoopoes"')],
  ['numbered characters of markup', 'a.html', Buffer.from('&#1091;&#x434;&#1086;&#x0434; HOOPOES')],
  ['a file name', 'удод/hoopoe.txt', Buffer.alloc(0)],
])('a word is found in %s', (_, path, bytes) => {
  const found = findWords(new Map([['other.bin', Buffer.from([0, 255, 1])], [path, bytes]]), ['удод', 'Hoopoe', 'wryneck'])
  expect([...found]).toEqual([['удод', [path]], ['Hoopoe', [path]], ['wryneck', []]])
})
