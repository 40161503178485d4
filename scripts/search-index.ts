import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { langs, type Lang } from '../src/lang/langs.ts'
import { recordsOf, type RecordSource } from '../src/search/index-records.ts'
import { pairPages, type Fragment } from '../src/search/pages.ts'

/**
 * Writes what the search of a built site reads: `<dist>/<lang>/pagefind/`, one bundle a language, and `<dist>/search.json`,
 * the list of everything in the bundles with each pair of languages as one.
 */
export async function buildSearchIndex(dist: string, archive: RecordSource): Promise<void> {
  // Smaller chunks: a query fetches some 9 KB of the index instead of some 30.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '5000'
  try {
    for (const lang of langs) await buildBundle(dist, lang, archive)
  } finally {
    await close()
  }
  const fragments = await Promise.all(langs.map((lang) => readFragments(bundleFolder(dist, lang), lang)))
  await writeFile(join(dist, 'search.json'), `${JSON.stringify(pairPages(fragments.flat()))}\n`)
}

async function buildBundle(dist: string, lang: Lang, archive: RecordSource): Promise<void> {
  const output = bundleFolder(dist, lang)
  // Pagefind leaves the texts of pages that are gone in their place.
  await rm(output, { recursive: true, force: true })
  const { index, errors } = await createIndex({ forceLanguage: lang })
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`)
  const pages = await index.addDirectory({ path: resolve(dist), glob: `${lang}/**/*.html` })
  refuse(pages.errors, `the pages of ${join(dist, lang)}`)
  if (pages.page_count === 0) throw new Error(`No pages in ${join(dist, lang)}: build the site before its search index.`)
  for (const record of recordsOf(archive, lang)) refuse((await index.addCustomRecord(record)).errors, record.url)
  refuse((await index.writeFiles({ outputPath: output })).errors, output)
  await removeUnused(output)
  await sortEntry(output)
}

function bundleFolder(dist: string, lang: Lang): string {
  return resolve(dist, lang, 'pagefind')
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`The search index does not take ${what}: ${errors.join('; ')}`)
}

/** Ready-made interfaces and the index engine for unknown languages: the site has its own interface and knows its languages. */
async function removeUnused(folder: string): Promise<void> {
  const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)\..*|wasm\.unknown\.pagefind|playground)$/
  const names = await readdir(folder)
  await Promise.all(names.filter((name) => unused.test(name)).map((name) => rm(join(folder, name), { recursive: true })))
}

/** The entry lists its keys in the order of a hash table; in the alphabet’s order the same site gives the same bytes. */
async function sortEntry(folder: string): Promise<void> {
  const file = join(folder, 'pagefind-entry.json')
  const sorted = (_: string, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8')), sorted))
}

const unzip = promisify(gunzip)
const signature = 'pagefind_dcd'

/** Every page that a bundle holds, with the id by which the browser meets it. */
async function readFragments(folder: string, lang: Lang): Promise<Fragment[]> {
  const names = (await readdir(join(folder, 'fragment'))).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = (await unzip(await readFile(join(folder, 'fragment', name)))).toString()
      if (!text.startsWith(signature)) throw new Error(`${name} is not a page of a search index as this site reads it.`)
      const { url, meta, filters }: Omit<Fragment, 'lang' | 'id'> = JSON.parse(text.slice(signature.length))
      return { lang, id: basename(name, '.pf_fragment'), url, meta, filters }
    }),
  )
}
