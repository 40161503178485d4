import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib'

/** Every file of a folder, by path with `/` between its parts. */
export async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(await Promise.all(paths.map(async (path): Promise<[string, Buffer]> => [relative(folder, path).split(sep).join('/'), await readFile(path)])))
}

/** Which of the words stand in which files: in their names or bytes, packed or not, in any letter case and the usual escapes. */
export function findWords(files: ReadonlyMap<string, Buffer>, words: readonly string[]): Map<string, string[]> {
  const places = new Map<string, string[]>(words.map((word) => [word, []]))
  for (const [path, bytes] of files) {
    const texts = [path, ...unpack(path, bytes).map(readable)].map((text) => text.toLowerCase())
    for (const word of words) if (texts.some((text) => text.includes(word.toLowerCase()))) places.get(word)?.push(path)
  }
  return places
}

/** What a file holds: its own bytes, and those it packs with gzip, Brotli or ZIP. */
function unpack(path: string, bytes: Buffer): Buffer[] {
  if (bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b) return [bytes, ...unpack('', gunzipSync(bytes))]
  if (path.endsWith('.br')) return [bytes, brotliDecompressSync(bytes)]
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return [bytes, ...unzip(bytes)]
  return [bytes]
}

/** The members of a ZIP archive, by its central directory (APPNOTE.TXT 4.3.12): local headers may leave the sizes open. */
function unzip(bytes: Buffer): Buffer[] {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0) throw new Error('A ZIP archive without an end cannot be searched.')
  const members: Buffer[] = []
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === 0x02014b50; ) {
    const [method, size, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]
    const next = at + 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(start, start + size)
    members.push(bytes.subarray(at + 46, next), ...unpack('', method === 8 ? inflateRawSync(data) : data))
    at = next
  }
  return members
}

/** Bytes as text, with what is escaped in addresses, JSON and markup written out. */
function readable(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return [
    text,
    text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')),
    text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    text.replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) => String.fromCodePoint(parseInt(hex ?? decimal ?? '0', hex ? 16 : 10))),
  ].join('\n')
}
