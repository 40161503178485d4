import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Archive } from '../src/archive/archive.ts'
import { formatApa } from '../src/citations/apa.ts'
import { plainCitation } from '../src/citations/citation.ts'
import { cslOfPage } from '../src/citations/csl.ts'
import { formatGost } from '../src/citations/gost.ts'
import { describeCorpus, formatCorpus } from '../src/facts/corpus-files.ts'
import { makeDescriptor, packageVersion, zipName, type WrittenFile } from '../src/facts/data-package.ts'
import { formatJson } from '../src/facts/json.ts'
import { makePackageReadMe, readMeName, shortHash, type PackageState } from '../src/facts/package-read-me.ts'
import { makeSchemas } from '../src/facts/schema-files.ts'
import { formatTable } from '../src/facts/table-files.ts'
import { fillTables, tables } from '../src/facts/tables.ts'
import { formatWorkbook, workbookName } from '../src/facts/workbook.ts'
import { makeBoth } from '../src/lang/langs.ts'
import { makeSay } from '../src/lang/words.ts'
import { dataPath } from '../src/site/paths.ts'
import { readUnits } from './corpus.ts'
import { writeZip, type ZipEntry } from './zip.ts'

/** Writes the open data into a folder as a Data Package: tables, corpus, schemas, checksums, all of it in one zip, and the tables as a workbook; `site` ends without a slash. */
export async function buildData(archive: Archive, folder: string, site: string): Promise<void> {
  const files = makeDataFiles(archive, site)
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  await writeZip(join(folder, workbookName), entriesOf(encode(formatWorkbook(fillTables(archive, site)))))
  await writeZip(join(folder, zipName), entriesOf(files))
}

function entriesOf(files: ReadonlyMap<string, Uint8Array>): ZipEntry[] {
  return [...files].map(([path, bytes]) => ({ path, make: async () => bytes }))
}

/** Every file of the package by path, but for the zip of them and the workbook; the same archive gives the same bytes. */
export function makeDataFiles(archive: Archive, site: string): Map<string, Uint8Array> {
  const corpus = encode(formatCorpus(readUnits(archive, site)))
  const files = new Map([...encode(fillTables(archive, site).flatMap(formatTable)), ...corpus, ...encode(makeSchemas().map(([path, schema]) => [path, formatJson(schema, 1)]))])
  const words = { name: makeBoth((lang) => makeSay(lang)('data.name')), description: makeBoth((lang) => makeSay(lang)('data.lead')) }
  const descriptor = formatJson(makeDescriptor(tables, describeCorpus([...corpus.keys()]), [...files].map(measure), { site, ...words }), 1)
  const years = [...new Set([...corpus.keys()].map((path) => path.replace(/\D/g, '')))]
  const readMe = makePackageReadMe(tables, years, stateOf(archive, descriptor, site))
  const described = new Map([...encode([[readMeName, readMe], ['datapackage.json', descriptor]]), ...files])
  return new Map([...described, ...encode([['SHA256SUMS.txt', [...described].map(measure).map(({ path, hash }) => `${hash}  ${path}\n`).join('')]])])
}

/** What state of the archive a package is, by the day of its newest publication and by its descriptor, which knows the checksum of every table. */
function stateOf({ articles }: Archive, descriptor: string, site: string): PackageState {
  const hash = sumOf(descriptor)
  const date = articles.map(({ facts }) => facts.published).sort().at(-1)
  const cited = makeBoth((lang) => cslOfPage({ id: 'homeward-data', kind: 'data', lang, title: makeSay(lang)('data.name'), url: site + dataPath(lang), date, version: `${packageVersion}, ${shortHash(hash)}` }))
  return { site, date, hash, citation: { ru: plainCitation(formatGost(cited.ru)), en: plainCitation(formatApa(cited.en)) } }
}

type TextFile = [path: string, text: string]

function measure([path, bytes]: [string, Uint8Array]): WrittenFile {
  return { path, bytes: bytes.length, hash: sumOf(bytes) }
}

function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function encode(texts: Iterable<TextFile>): Map<string, Uint8Array> {
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>()
  for (const [path, text] of texts) files.set(path, encoder.encode(text))
  return files
}
