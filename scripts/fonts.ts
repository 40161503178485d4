import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Archive } from '../src/archive/archive.ts'
import { library } from '../src/library.ts'

type SubsetFont = (font: Buffer, characters: string, options: typeof recipe) => Promise<Buffer>

const require = createRequire(import.meta.url)
const subsetFont = require('subset-font') as SubsetFont

/** Writes the faces that `fonts.css` names, cut to a fixed set of characters and those of the texts; idle if nothing changed. */
export async function buildFonts(contentTexts: Iterable<string>, outFolder: string): Promise<void> {
  const characters = orderCharacters([baseCharacters, ...contentTexts])
  const manifest = makeManifest(characters)
  const manifestPath = join(outFolder, 'manifest.json')
  const previous = existsSync(manifestPath) ? await readFile(manifestPath, 'utf8') : ''
  if (previous === manifest && faces.every(({ name }) => existsSync(join(outFolder, `${name}.woff2`)))) return

  await mkdir(outFolder, { recursive: true })
  for (const { name, source } of faces) {
    const font = await readFile(require.resolve(source))
    await writeFile(join(outFolder, `${name}.woff2`), await subsetFont(font, characters, recipe))
  }
  await writeFile(manifestPath, manifest)
}

/** Everything the site can say: what readers may see of the archive, and the interface words. */
export async function readSiteTexts(archive: Archive): Promise<string[]> {
  const words = (await readdir('src/lang')).filter((name) => name.endsWith('.json'))
  return [JSON.stringify(archive), ...(await Promise.all(words.map((name) => readFile(join('src/lang', name), 'utf8'))))]
}

const baseCharacters = [
  rangeOf(' ', '~'),
  rangeOf('À', 'ÿ'),
  rangeOf('А', 'я'),
  'Ёё',
  // Kyrgyz, Kazakh and Tajik
  'ӨөҮүҢңӘәҒғҚқҰұҺһІіҶҷҲҳӢӣӮӯ',
  '\u00a0\u202f«»„“”‘’—–…№§·•−×+±→←↑↓≈≥≤′″€$',
].join('')

const faces = ['latin', 'cyrillic', 'cyrillic-ext'].flatMap((script) => [
  { name: `literata-${script}`, source: `@fontsource-variable/literata/files/literata-${script}-wght-normal.woff2` },
  { name: `literata-italic-${script}`, source: `@fontsource-variable/literata/files/literata-${script}-wght-italic.woff2` },
  { name: `golos-${script}`, source: `@fontsource-variable/golos-text/files/golos-text-${script}-wght-normal.woff2` },
])

const recipe = {
  targetFormat: 'woff2',
  // Marks and required forms, kerning and ligatures, figures; fractions and the like are left out.
  keepFeatures: ['ccmp', 'locl', 'rvrn', 'rlig', 'calt', 'mark', 'mkmk', 'kern', 'liga', 'tnum', 'pnum', 'lnum'],
  variationAxes: { wght: { min: 400, max: 700 } },
  // Only for text set from top to bottom.
  dropTables: ['vhea', 'vmtx', 'VVAR'],
}

/** What the bytes of the fonts depend on, as JSON. */
function makeManifest(characters: string): string {
  const packages = ['@fontsource-variable/literata', '@fontsource-variable/golos-text', 'subset-font']
  const versions = packages.map((name) => `${name}@${(require(`${name}/package.json`) as { version: string }).version}`)
  const hash = createHash('sha256').update(JSON.stringify({ characters, faces, recipe })).digest('hex')
  return `${JSON.stringify({ hash, versions }, null, 2)}\n`
}

function orderCharacters(texts: Iterable<string>): string {
  const characters = new Set<string>()
  for (const text of texts) for (const character of text) characters.add(character)
  return [...characters].sort().join('')
}

function rangeOf(first: string, last: string): string {
  const start = first.charCodeAt(0)
  return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, index) => String.fromCharCode(start + index)).join('')
}

if (import.meta.main) await buildFonts(await readSiteTexts(await library()), 'src/styles/fonts')
