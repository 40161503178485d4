import process from 'node:process'
import { gunzipSync, gzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import type { Pagefind } from '../src/search/engine.ts'
import type { EngineRecord } from '../src/search/records.ts'

/** Pagefind’s bundle of some records, file by file. */
export async function makeBundle(records: readonly EngineRecord[]): Promise<Map<string, Uint8Array>> {
  // A word fetches a piece of the index, the first one the list of all pieces too: the smaller the archive, the smaller they may be.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.min(2500, Math.max(500, records.length)))
  try {
    // No stemmer of Pagefind’s: the forms of a word are ours to know, and one engine, half the bytes, serves every language.
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' })
    if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`)
    for (const [number, { title, body, text }] of records.entries())
      refuse((await index.addCustomRecord({ url: String(number), content: body, language: 'unknown', meta: { title } })).errors, text.path)
    const { files, errors: unwritten } = await index.getFiles()
    refuse(unwritten, 'its files')
    return pack(new Map(files.map(({ path, content }) => [path, content])), records)
  } finally {
    await close()
  }
}

/** The files of a bundle that a search needs; what the engine was given to search gives way to what it is to hand back. */
function pack(files: ReadonlyMap<string, Uint8Array>, records: readonly EngineRecord[]): Map<string, Uint8Array> {
  const packed = new Map<string, Uint8Array>()
  const named: Renamed[] = []
  for (const [path, content] of files) if (path.endsWith('.pf_meta')) packed.set(path, rename(content, named))
  // The texts come first, in the order in which they were added; a text and a piece of the index may have the same hash.
  const [texts, pieces] = [named.slice(0, records.length), new Map(named.slice(records.length).map(({ from, to }) => [`index/${from}.pf_index`, `index/${to}.pf_index`]))]
  records.forEach(({ text }, number) => packed.set(`fragment/${texts[number]?.to}.pf_fragment`, gzipSync(signature + JSON.stringify({ ...unread, ...text }), { level: 9 })))
  for (const [path, content] of files) {
    const piece = pieces.get(path)
    if (piece) packed.set(piece, content)
    else if (path === entry) packed.set(path, sortKeys(content))
    else if (needed.test(path)) packed.set(path, content)
  }
  return packed
}

type Renamed = { from: string; to: string }

/** Gives every file that the list of files tells of another name of the same length, and notes it. */
function rename(list: Uint8Array, named: Renamed[]): Uint8Array {
  // Hashes are most of the list and cannot be compressed; names that count can, best with the digit first that changes most. The address of the
  // whole bundle changes with its content, so that they may be kept as long.
  const renamed = gunzipSync(list).toString('latin1').replace(/unknown_[0-9a-f]{7,}/g, (from) => {
    const to = `unknown_${[...named.length.toString(16).padStart(from.length - 8, '0')].reverse().join('')}`
    named.push({ from, to })
    return to
  })
  return gzipSync(Buffer.from(renamed, 'latin1'), { level: 9 })
}

// How Pagefind knows that a file was unpacked right, and what its script takes for granted in a text.
const signature = 'pagefind_dcd'
const unread = { url: '', content: '', anchors: [], meta: {} }

/** Imports the engine of a bundle into Node, as many times as there are bundles. */
export async function importBundle(read: (path: string) => Promise<Uint8Array | undefined>): Promise<Pagefind> {
  const script = Buffer.from((await read('pagefind.js')) ?? '').toString()
  const module: Pagefind & { setFetch: (fetch: (address: string) => Promise<Response>) => void } = await import(
    `data:text/javascript;base64,${Buffer.from(`${asInBrowser}${script}\n// ${bundles++}`).toString('base64')}`
  )
  module.setFetch(async (address) => {
    const file = await read(new URL(address, 'http://x/').pathname.replace(/^.*\/pagefind\//, ''))
    return file ? new Response(Buffer.from(file)) : new Response(null, { status: 404 })
  })
  return module
}

let bundles = 0

// What Pagefind’s script looks for in a browser.
const asInBrowser = 'const document = { querySelector: () => null, currentScript: null }; let fetch; export const setFetch = (own) => { fetch = own };\n'

// Not the ready-made interfaces, nor the worker: see `openEngine`.
const needed = /^pagefind\.js$|^wasm\./
const entry = 'pagefind-entry.json'

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`The search index does not take ${what}: ${errors.join('; ')}`)
}

/** The entry lists its keys in the order of a hash table; in the alphabet’s order the same site gives the same bytes. */
function sortKeys(content: Uint8Array): Uint8Array {
  const sorted = (_: string, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
  return Buffer.from(JSON.stringify(JSON.parse(Buffer.from(content).toString()), sorted))
}
