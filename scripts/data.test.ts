import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { afterAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { zipName } from '../src/facts/data-package.ts'
import { tables } from '../src/facts/tables.ts'
import { workbookName } from '../src/facts/workbook.ts'
import { library } from '../src/library.ts'
import { buildData, makeDataFiles } from './data.ts'

// The package that this archive gives, read by libraries that know nothing of this site.
type Field = { name: string; constraints?: { pattern?: string } }
type Resource = { name: string; path: string; bytes: number; hash: string; format?: string; dialect?: object; schema?: string | { fields: Field[] }; data?: unknown; profile?: string }
type Descriptor = { resources: Resource[] }
type Reader = { load: (descriptor: object, options: object) => Promise<{ valid: boolean; errors: Error[]; getResource: (name: string) => { read: (options: object) => Promise<object[]> } }> }

const { Package } = createRequire(import.meta.url)('datapackage') as { Package: Reader }
const archive = await library()
const files = makeDataFiles(archive, 'https://homeward.example')
const textOf = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path))
const parse = <Value>(path: string) => JSON.parse(textOf(path)) as Value
const descriptor = parse<Descriptor>('datapackage.json')
const folder = await mkdtemp(join(tmpdir(), 'homeward-data-'))
afterAll(() => rm(folder, { recursive: true }))

async function buildZip(): Promise<Buffer> {
  const target = await mkdtemp(join(folder, 'built-'))
  await buildData(archive, target, 'https://homeward.example')
  return readFile(join(target, zipName))
}

/** The library takes a byte order mark for a part of the first name, and looks for a pattern anywhere in a value: the standard means the whole. */
async function readTable(name: string, change: (csv: string) => string = (csv) => csv): Promise<object[]> {
  const resources = descriptor.resources.filter(({ path, dialect }) => path.endsWith('.csv') && !dialect).map((resource) => ({ ...resource, schema: wholePatterns(resource.schema) }))
  for (const { path, name: id } of resources) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    const text = textOf(path).replace(/^\uFEFF/, '')
    await writeFile(join(folder, path), id === name ? change(text) : text)
  }
  const read = await Package.load({ ...descriptor, resources }, { basePath: folder })
  expect(read.errors).toEqual([])
  return read.getResource(name).read({ keyed: true, relations: true })
}

function wholePatterns(schema: Resource['schema']): object {
  const { fields, ...rest } = typeof schema === 'string' ? parse<{ fields: Field[] }>(schema) : (schema ?? { fields: [] })
  return { ...rest, fields: fields.map(({ constraints, ...field }) => ({ ...field, constraints: { ...constraints, ...(constraints?.pattern && { pattern: `^(?:${constraints.pattern})$` }) } })) }
}

const csv = descriptor.resources.filter(({ path, dialect }) => path.endsWith('.csv') && !dialect)

test.each(csv.map(({ name, path }) => [name, path]))('%s is read by a Data Package library, its every value and reference valid', async (name, path) => {
  const lines = textOf(path).split('\r\n').length - 2
  expect((await readTable(name)).length).toBe(lines)
})

test.each(csv.filter(({ name }) => !name.includes('-')).map(({ name }) => [name]))('%s says the same in JSON, and with hashtags in the second row', async (name) => {
  const plain = textOf(`${name}.csv`)
  const [header, hashtags, ...rows] = textOf(`${name}.hxl.csv`).split('\r\n')
  expect(hashtags).toMatch(/^#/)
  expect([header, ...rows].join('\r\n')).toBe(plain)
  const read = (await readTable(name)) as Record<string, unknown>[]
  const said = parse<Record<string, unknown>[]>(`${name}.json`)
  // A reference is read as the row it leads to; a formula is disarmed in CSV alone.
  const bareValue = (value: unknown): unknown => (value && typeof value === 'object' ? Object.values(value)[0] : typeof value === 'string' ? value.replace(/^'(?=[=+@-])/, '') || null : value)
  const bare = (row: Record<string, unknown>) => Object.values(row).map(bareValue)
  expect(said.map(bare)).toEqual(read.map(bare))
})

describe('a fault is seen:', () => {
  test.each([
    ['a date as Russians write it', 'missions', (text: string) => text.replace(/,2024-02-20,/, ',20.02.2024,')],
    ['a speaker who is not in the glossary', 'claims', (text: string) => text.replaceAll(',mfa-kg,', ',nobody,')],
    ['a number with a space', 'totals', (text: string) => text.replace(/,551,/, ',5 51,')],
    ['a measure that is none', 'claims', (text: string) => text.replace(',children,', ',child,')],
    ['an id that stands twice', 'milestones', (text: string) => text.replace(/\r\n([^,]+),/, '\r\nms-twice,').replace(/(\r\n)([^,\r\n]+)(,[^\r\n]*\r\n)$/, '$1ms-twice$3')],
  ])('%s', async (_, name, change) => {
    await expect(readTable(name, change)).rejects.toThrow()
  })
})

test('the descriptor is what Data Package 2.0 demands', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { regex: (text: string) => Boolean(new RegExp(text)) } })
  const validate = ajv.compile(JSON.parse(readFileSync('scripts/standards/data-package-2.schema.json', 'utf8')) as object)
  expect(validate(descriptor) || validate.errors).toBe(true)
  for (const path of files.keys()) if (path.endsWith('.tableschema.json')) expect(validate({ ...descriptor, resources: [{ ...descriptor.resources[0], schema: parse(path) }] }) || validate.errors, path).toBe(true)
  expect(validate({ ...descriptor, resources: [{ ...descriptor.resources[0], hash: 'md5' }] })).toBe(false)
})

test('every table has a file of its schema, the same as stands in the descriptor', () => {
  for (const { name, schema } of csv.filter(({ name }) => !name.includes('-'))) expect(parse(`schemas/${name}.tableschema.json`)).toEqual(schema)
  for (const { schema } of descriptor.resources) if (typeof schema === 'string') expect(files.has(schema), schema).toBe(true)
})

test('sizes and checksums are those of the files, and the zip holds every one of them', async () => {
  const hashOf = (path: string) => createHash('sha256').update(files.get(path) ?? '').digest('hex')
  for (const { path, bytes, hash } of descriptor.resources) expect([path, bytes, hash]).toEqual([path, files.get(path)?.length, `sha256:${hashOf(path)}`])
  const summed = textOf('SHA256SUMS.txt').trimEnd().split('\n').map((line) => line.split('  '))
  expect(summed).toEqual([...files.keys()].filter((path) => path !== 'SHA256SUMS.txt').map((path) => [hashOf(path), path]))
  const zipped = unzipSync(await buildZip())
  expect(Object.keys(zipped)).toEqual([...files.keys()])
  for (const [path, bytes] of files) expect(Buffer.from(bytes).equals(zipped[path] ?? Buffer.alloc(0)), path).toBe(true)
})

test('the workbook is read by another library: every table whole, numbers as numbers, dates and formulas as text, and every column in the dictionary', async () => {
  const target = await mkdtemp(join(folder, 'book-'))
  const hostile = { publisher: '=cmd', title: '<b>&\u000B"', date: '2024-02', date_basis: 'shown' as const, url: 'https://24.kg/1', lang: 'ru', kind: 'media' as const }
  await buildData({ ...archive, sources: { ...archive.sources, 'kg-hostile': hostile } }, target, 'https://homeward.example')
  const sheets = await readWorkbook(join(target, workbookName))
  expect(sheets.map(({ sheet }) => sheet)).toEqual([...tables.map(({ id }) => id), 'dictionary'])
  const cells = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? []
  for (const { id } of tables) {
    const said = JSON.parse(await readFile(join(target, `${id}.json`), 'utf8')) as Record<string, unknown>[]
    const [header = [], ...rows] = cells(id)
    expect(header, id).toEqual(Object.keys(said[0] ?? {}))
    expect(rows, id).toEqual(said.map((row) => Object.values(row).map((value) => (value === '' ? null : value))).map((row) => row.map((value) => (typeof value === 'string' ? value.replace('\u000B', '') : value))))
  }
  expect(cells('sources').at(-1)).toEqual(expect.arrayContaining(['=cmd', '2024-02', '<b>&"']))
  expect(cells('dictionary')).toHaveLength(tables.reduce((sum, { columns }) => sum + columns.length, 1))
})

test('the package says what it is to whoever opens it away from the site, in both languages', () => {
  const [ru = '', en = ''] = textOf('README.md').split('\n---\n')
  const state = createHash('sha256').update(files.get('datapackage.json') ?? '').digest('hex').slice(0, 8)
  for (const text of [ru, en]) {
    for (const name of ['CC BY 4.0', `1.0.0, ${state}`, 'sha256sum -c SHA256SUMS.txt', '/data/dictionary/', ...csv.filter(({ name }) => !name.includes('-')).map(({ name }) => `\`${name}\``)]) expect(text).toContain(name)
    expect(text).not.toMatch(/undefined|\u00A0|\{\{/)
  }
  expect(ru).toMatch(/Как ссылаться\n\n.*\[Электронный ресурс\].*ru\/data\//)
  expect(en).toMatch(/How to cite\n\nHomeward\. \(\d{4}, .*\[Data set\].*en\/data\//)
})

test('the same archive gives the same bytes in every time zone', async () => {
  const zone = process.env['TZ']
  process.env['TZ'] = 'Pacific/Kiritimati'
  const again = makeDataFiles(archive, 'https://homeward.example')
  const zip = await buildZip()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  expect(zip.equals(await buildZip())).toBe(true)
  for (const [path, bytes] of files) expect(Buffer.from(bytes).equals(again.get(path) ?? Buffer.alloc(0)), path).toBe(true)
})

describe('the parallel corpus', () => {
  const years = [...files.keys()].flatMap((path) => /^parallel\/(\d+)\.tmx$/.exec(path)?.[1] ?? [])
  const schema = { fileName: 'tmx.rng', contents: readFileSync('scripts/standards/tmx-1.4.rng', 'utf8') }
  const checkTmx = (contents: string) => validateXML({ xml: [{ fileName: 'corpus.tmx', contents }], schema, extension: 'relaxng' })

  test.each(years)('of %s is TMX 1.4b', async (year) => {
    expect((await checkTmx(textOf(`parallel/${year}.tmx`))).errors).toEqual([])
  })

  test('a memory without its segments is seen', async () => {
    const broken = textOf(`parallel/${years[0]}.tmx`).replace(/<seg>.*?<\/seg>/, '')
    expect((await checkTmx(broken)).valid).toBe(false)
  })

  test.each(years)('of %s says the same in JSON Lines, CSV and TMX, in both languages', async (year) => {
    const lines = textOf(`parallel/${year}.jsonl`).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, string>)
    expect(lines).toEqual((await readTable(`parallel-${year}-csv`)).map((row) => ({ ...row, article: (row as { article: { id: string } }).article.id })))
    const segments = [...textOf(`parallel/${year}.tmx`).matchAll(/<seg>(.*?)<\/seg>/g)]
    expect(segments).toHaveLength(lines.length * 2)
    for (const { text_ru, text_en } of lines) expect([/[а-яё]/i.test(text_ru ?? ''), /[a-z]/i.test(text_en ?? '')]).toContain(true)
  })

  test('numbers of the ledger are said, and no tag is left', () => {
    const words = years.map((year) => textOf(`parallel/${year}.jsonl`)).join('')
    expect(words).toMatch(/"text_ru":"[^"]*31 женщин/)
    expect(words).not.toMatch(/<\/?[A-Z]|\u00A0/)
  })
})
