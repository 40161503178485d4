import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Blob, Buffer as Text, Face, Feature, Font, shape, Variation } from 'harfbuzzjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildFonts } from './fonts.ts'

type Fontverter = { convert: (font: Uint8Array, format: 'sfnt') => Promise<Uint8Array> }

const fontverter = createRequire(import.meta.url)('fontverter') as Fontverter
const slow = 120_000
const css = await readFile('src/styles/fonts.css', 'utf8')
const named = [...css.matchAll(/url\('\.\/fonts\/(.+?)\.woff2'\)/g)].map((match) => match[1] ?? '')
let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fonts-'))
  await buildFonts(['Київ'], join(root, 'one'))
  await buildFonts(['ї', 'Ки', 'ї', 'в'], join(root, 'two'))
}, slow)

afterAll(() => rm(root, { recursive: true }))

test('keeps the fixed characters and those of the texts, and drops the rest', async () => {
  const cyrillic = await readCharacters('literata-cyrillic')
  expect([...'Яёі№'].filter((character) => !cyrillic.has(character))).toEqual([])
  expect(cyrillic.has('ї')).toBe(true)
  expect(cyrillic.has('ў')).toBe(false)
})

test.each(['literata-', 'literata-italic-', 'golos-'])('%scyrillic-ext has the letters of Айкөл, үй and таң', async (family) => {
  const characters = await readCharacters(`${family}cyrillic-ext`)
  expect([...'өүңӨҮҢ'].filter((character) => !characters.has(character))).toEqual([])
})

test('writes every file that fonts.css names, the same bytes each time', async () => {
  expect(named).toHaveLength(9)
  for (const name of named) expect(await readFace(name, 'one')).toEqual(await readFace(name, 'two'))
})

test.each([400, 700])('figures of Literata stand in columns at weight %i', async (weight) => {
  for (const name of ['literata-latin', 'literata-italic-latin']) {
    const font = new Font(await makeFace(name))
    font.setVariations([new Variation('wght', weight)])
    const text = new Text()
    text.addText('0123456789')
    text.guessSegmentProperties()
    shape(font, text, [new Feature('tnum')])
    expect(new Set(text.getGlyphPositions().map(({ xAdvance }) => xAdvance)).size).toBe(1)
  }
})

test('is idle while the characters stay the same, and mends a folder that lost a file', { timeout: slow }, async () => {
  const [kept, lost] = ['golos-latin', 'golos-cyrillic'].map((name) => join(root, 'two', `${name}.woff2`)) as [string, string]
  await writeFile(kept, 'untouched')
  await buildFonts(['вКиї'], join(root, 'two'))
  expect(await readFile(kept, 'utf8')).toBe('untouched')
  await rm(lost)
  await buildFonts(['вКиї'], join(root, 'two'))
  expect((await stat(lost)).size).toBeGreaterThan(5000)
})

async function readCharacters(name: string): Promise<Set<string>> {
  return new Set([...(await makeFace(name)).collectUnicodes()].map((code) => String.fromCodePoint(code)))
}

async function makeFace(name: string): Promise<Face> {
  return new Face(new Blob(await fontverter.convert(await readFace(name, 'one'), 'sfnt')))
}

function readFace(name: string, folder: string): Promise<Buffer> {
  return readFile(join(root, folder, `${name}.woff2`))
}
