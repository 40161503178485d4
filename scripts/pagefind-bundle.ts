import process from 'node:process'
import { close, createIndex } from 'pagefind'
import type { Pagefind } from '../src/search/engine.ts'
import { joinTerms } from '../src/search/engine-text.ts'
import type { EngineRecord } from '../src/search/records.ts'

/** Pagefind’s bundle of some records, file by file. */
export async function makeBundle(records: readonly EngineRecord[]): Promise<Map<string, Uint8Array>> {
  // Smaller pieces: a word fetches some 5 KB of the index instead of some 30.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2500'
  try {
    // No stemmer of Pagefind’s: the forms of a word are ours to know, and one engine, half the bytes, serves every language.
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' })
    if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`)
    for (const { about, title, body, titleAlso, bodyAlso } of records) {
      const meta = { title, ...(titleAlso ? { also: titleAlso } : {}) }
      refuse((await index.addCustomRecord({ url: about, content: joinTerms(body, bodyAlso), language: 'unknown', meta })).errors, about)
    }
    const { files, errors: unwritten } = await index.getFiles()
    refuse(unwritten, 'its files')
    return new Map(files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, path === entry ? sortKeys(content) : content]))
  } finally {
    await close()
  }
}

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

// Ready-made interfaces, and the worker: see `openEngine`.
const unused = /^pagefind-(?!entry\.json)/
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
