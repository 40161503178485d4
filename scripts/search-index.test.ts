import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RecordSource } from '../src/search/index-records.ts'
import type { SearchPage } from '../src/search/pages.ts'
import { buildSearchIndex } from './search-index.ts'

const archive: RecordSource = {
  countries: [],
  glossary: [],
  milestones: [],
  totals: { totals: [{ id: 'kg-all', country: 'kg', scope: { ru: 'все', en: 'all' }, by: 'x', figures: { total: 551 }, sources: ['x'] }] },
}

let folder = ''
const dist = () => join(folder, 'dist')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'))
  await write('ru/b/index.html', page('ru', 'Вторая'))
  await write('ru/a/index.html', page('ru', 'Первая', '<meta data-pagefind-meta="date[content]" content="d20240220">'))
  await write('en/a/index.html', page('en', 'First'))
  await write('ru/list/index.html', '<html lang="ru"><main><h1>Список</h1></main></html>')
  await write('ru/pagefind/fragment/ru_old.pf_fragment', 'a withdrawn text')
  await buildSearchIndex(dist(), archive)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('each language has a bundle with what the site uses, and no page that is gone', async () => {
  const names = await readdir(join(dist(), 'ru/pagefind'))
  expect(names.map((name) => name.replace(/_[0-9a-f]+/, '')).sort()).toEqual([
    'filter', 'fragment', 'index', 'pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js', 'pagefind.ru.pf_meta', 'wasm.ru.pagefind',
  ])
  expect(await readFragments()).not.toContain('withdrawn')
  expect(await readFragments()).not.toContain('Список')
})

test('the list of pages has every pair once, with the ids of its texts and of the data rows', async () => {
  const pages: SearchPage[] = JSON.parse(await readFile(join(dist(), 'search.json'), 'utf8'))
  expect(pages.map(({ path, date, ids }) => [path, date, Object.keys(ids)])).toEqual([
    ['a/', '2024-02-20', ['ru', 'en']],
    ['b/', undefined, ['ru']],
    ['data/#kg-all', undefined, ['ru', 'en']],
  ])
  const files = await readdir(join(dist(), 'ru/pagefind/fragment'))
  for (const { ids } of pages) expect(files).toContain(`${ids.ru}.pf_fragment`)
})

test('the same site gives the same bytes', async () => {
  const first = await readAll(dist())
  await buildSearchIndex(dist(), archive)
  expect(await readAll(dist())).toEqual(first)
})

test('an empty site is refused in a plain sentence', async () => {
  await expect(buildSearchIndex(join(folder, 'nothing'), archive)).rejects.toThrow('build the site before its search index')
})

async function write(path: string, text: string): Promise<void> {
  const file = join(dist(), path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

function page(lang: string, title: string, head = ''): string {
  return `<!doctype html><html lang="${lang}"><body><main data-pagefind-body>${head}<h1>${title}</h1><p>${title}</p></main></body></html>`
}

async function readFragments(): Promise<string> {
  const fragments = join(dist(), 'ru/pagefind/fragment')
  const texts = await Promise.all((await readdir(fragments)).map((name) => readFile(join(fragments, name))))
  return texts.map((text) => gunzipSync(text).toString()).join('\n')
}

async function readAll(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, (await readFile(file)).toString('base64')])))
}
