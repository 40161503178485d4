import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import type { Archive } from '../src/archive/archive.ts'
import { describeCorpus, formatCorpus } from '../src/facts/corpus-files.ts'
import { makeDescriptor, zipName, type WrittenFile } from '../src/facts/data-package.ts'
import { makeSchemas } from '../src/facts/schema-files.ts'
import { formatTable } from '../src/facts/table-files.ts'
import { fillTables, tables } from '../src/facts/tables.ts'
import { makeBoth } from '../src/lang/langs.ts'
import { makeSay } from '../src/lang/words.ts'
import { readUnits } from './corpus.ts'

/** Writes the open data into a folder as a Data Package: tables, corpus, schemas, checksums, and all of it in one zip; `site` ends without a slash. */
export async function buildData(archive: Archive, folder: string, site: string): Promise<void> {
  for (const [path, bytes] of makeDataFiles(archive, site)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
}

/** Every file of the package by path, the zip last; the same archive gives the same bytes. */
export function makeDataFiles(archive: Archive, site: string): Map<string, Uint8Array> {
  const corpus = encode(formatCorpus(readUnits(archive, site)))
  const files = new Map([...encode(fillTables(archive, site).flatMap(formatTable)), ...corpus, ...encode(makeSchemas().map(([path, schema]) => [path, formatJson(schema)]))])
  const words = { name: makeBoth((lang) => makeSay(lang)('data.name')), description: makeBoth((lang) => makeSay(lang)('data.lead')) }
  const descriptor = makeDescriptor(tables, describeCorpus([...corpus.keys()]), [...files].map(measure), { site, ...words })
  const described = new Map([...encode([['datapackage.json', formatJson(descriptor)]]), ...files])
  const summed = new Map([...described, ...encode([['SHA256SUMS.txt', [...described].map(measure).map(({ path, hash }) => `${hash}  ${path}\n`).join('')]])])
  return new Map([...summed, [zipName, makeZip(summed)]])
}

type TextFile = [path: string, text: string]

function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

function measure([path, bytes]: [string, Uint8Array]): WrittenFile {
  return { path, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') }
}

function encode(texts: Iterable<TextFile>): Map<string, Uint8Array> {
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>()
  for (const [path, text] of texts) files.set(path, encoder.encode(text))
  return files
}

/** A zip keeps times as a clock on the wall shows them: the same noon in every time zone. */
function makeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1, 12) })
}
