import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { langs } from '../src/lang/langs.ts'
import type { StemEntry } from '../src/search/index-format.ts'
import { openFiles } from './open-files.ts'
import { buildSearchIndex, type SearchSource } from './search-index.ts'

const archive: SearchSource = {
  countries: [], milestones: [], missions: [], words: [],
  glossary: [{ id: 'japarov', type: 'person', ru: 'Садыр Жапаров', en: 'Sadyr Japarov', variants_unseen: ['Sadyr Zhaparov'], basis: 'attested' }],
  totals: { totals: [{ id: 'kg-all', country: 'kg', scope: { ru: 'все', en: 'all' }, by: 'x', figures: { total: 551 }, sources: ['x'] }] },
  sources: { 'kg-24kg-1': { publisher: '24.kg', title: 'Дети дома', date_basis: 'unknown', url: 'https://24.kg/1', lang: 'ru', kind: 'media' } },
}

const cited = { id: 'homeward-b-v2-ru', type: 'webpage', title: 'Вторая', version: '2, 803c24a7', language: 'ru', URL: 'https://homeward.example/ru/b/v/803c24a7/' }

let folder = ''
const dist = () => join(folder, 'dist')
const site = 'https://homeward.example'
const open = () => openFiles((path) => readFile(join(dist(), path)).catch(() => undefined))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'))
  await write('ru/b/index.html', page('ru', 'Вторая', 'К Садыру Жапарову пришли'))
  await write('ru/a/index.html', page('ru', 'Первая', 'Текст', '<meta data-pagefind-meta="date[content]" content="d20240220">'))
  await write('en/a/index.html', page('en', 'First', 'Text'))
  await write('ru/b/cite.csl.json', JSON.stringify([cited]))
  await write('ru/b/v/803c24a7/cite.csl.json', JSON.stringify([{ ...cited, version: '1, old' }]))
  await write('ru/list/index.html', '<html lang="ru"><main><h1>Тайный список</h1></main></html>')
  await write('search/old/ru/0.json', 'a withdrawn text')
  await buildSearchIndex(dist(), archive, site)
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test('every pair is one find with both titles, the newest first, and rows of the archive are finds too', async () => {
  const index = await open()
  const texts = await Promise.all(Array.from({ length: index.entry.size }, (_, doc) => index.text('ru', doc)))
  expect(texts.map((text) => [text?.path, text?.title, text?.twin])).toEqual([
    ['a/', 'Первая', 'First'], ['b/', 'Вторая', undefined], ['data/figures/kg-all.total/', 'Всего: 551 — все', 'Total: 551 — all'], ['data/sources/#kg-24kg-1', 'Дети дома', 'Дети дома'],
  ])
  expect(await index.text('en', 1)).toBeUndefined()
})

test('no page that is gone or does not ask to be found is in any file', async () => {
  const all = Object.values(await readAll(join(dist(), 'search'))).join()
  expect(all).not.toMatch(/withdrawn|Тайный|тайн/)
})

test('the engine’s bundle holds the texts; beside it are only words, filters and citations', async () => {
  const files = Object.keys(await readAll(join(dist(), 'search'))).map((file) => file.replace(/^.*\/search\/\w+\//, ''))
  const bundle = files.filter((file) => file.startsWith('pagefind/'))
  expect(bundle.filter((file) => !/\.pf_(?:index|fragment|meta)$/.test(file))).toEqual(['pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'pagefind/wasm.unknown.pagefind'])
  expect(bundle.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(7)
  expect(files.filter((file) => !bundle.includes(file) && !/^(?:(?:ru|en)\/(?:near\/|citations\/)?\d+|filter\/[a-z]+)\.json$/.test(file))).toEqual([])
})

test('every stem that the texts have is found by the engine', async () => {
  const index = await open()
  const files = Object.entries(await readAll(join(dist(), 'search')))
  for (const lang of langs) {
    const entries = files.filter(([file]) => new RegExp(`/${lang}/\\d+\\.json$`).test(file)).flatMap(([, content]) => JSON.parse(String(content)) as StemEntry[])
    expect(entries.length).toBeGreaterThan(5)
    for (const [stem] of entries.filter(([, forms]) => forms.length > 0)) expect((await index.word(stem))[lang].size, stem).toBeGreaterThan(0)
  }
})

test('a name is found in every case and spelling, and is a value of a filter', async () => {
  const index = await open()
  for (const stem of ['жапаров', 'zhaparov']) expect(await index.stem(stem === 'жапаров' ? 'ru' : 'en', stem)).toBeDefined()
  expect((await index.filter('person')).get('japarov')).toEqual([1])
})

test('a page is cited as its own file says, else with its address, a source as itself', async () => {
  const index = await open()
  expect(await index.citations('ru', 1)).toEqual(cited)
  expect(await index.citations('en', 0)).toMatchObject({ title: 'First', URL: `${site}/en/a/`, language: 'en' })
  expect(await index.citations('en', 3)).toMatchObject({ title: 'Дети дома', URL: 'https://24.kg/1', publisher: '24.kg', language: 'ru' })
})

test('the same site gives the same bytes, another text another address', async () => {
  const first = await readAll(dist())
  await buildSearchIndex(dist(), archive, site)
  expect(await readAll(dist())).toEqual(first)
  const before = (await open()).entry.folder
  await write('ru/b/index.html', page('ru', 'Вторая', 'Иначе'))
  await buildSearchIndex(dist(), archive, site)
  expect((await open()).entry.folder).not.toBe(before)
  expect(await readdir(join(dist(), 'search'))).toHaveLength(1)
}, 60_000)

test('an empty site is refused in a plain sentence', async () => {
  await expect(buildSearchIndex(join(folder, 'nothing'), archive, site)).rejects.toThrow('build the site before its search index')
})

async function write(path: string, text: string): Promise<void> {
  const file = join(dist(), path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

function page(lang: string, title: string, text: string, head = ''): string {
  return `<!doctype html><html lang="${lang}"><body><main data-pagefind-body>${head}<h1>${title}</h1><p>${text}</p></main></body></html>`
}

async function readAll(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')])))
}
