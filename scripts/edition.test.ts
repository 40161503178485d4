import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canaryWords } from './canary.ts'
import { writeEdition } from './edition.ts'
import { findWords } from './find-words.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-edition-'))
  await writeSite('site', site)
})
afterAll(() => rm(folder, { recursive: true }))

const feed = (...days: string[]) => JSON.stringify({ items: days.map((day) => ({ date_published: `${day}T00:00:00Z` })) })
const site: Record<string, string> = {
  'index.html': '<!DOCTYPE html><html lang="ru"><head><link rel="canonical" href="https://homeward.kg/"></head><body><section lang="ru"><a href="/ru/">x</a></section></body></html>',
  'ru/index.html': '<!DOCTYPE html><html lang="ru"><head></head><body><img alt="" src="/images/%D1%81%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA%201.jpg"><script type="module" src="/_astro/tips.js"></script><script type="module" src="/_astro/search.js"></script></body></html>',
  'images/снимок 1.jpg': 'jpg', '_astro/tips.js': 'let a=1', '_astro/search.js': 'fetch(a)', 'data/claims.csv': '', 'data/line.svg': '<svg><a href="/ru/"/></svg>',
  'ru/feed.json': feed('2026-03-01', '2026-07-12'), 'en/feed.json': feed('2026-07-02'), 'robots.txt': 'User-agent: *',
}

async function writeSite(name: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true })
    await writeFile(join(folder, name, path), text)
  }
}

async function make(name: string, to: string) {
  const written = await writeEdition(join(folder, name), join(folder, to))
  if ('problems' in written) throw new Error(written.problems.map(({ en }) => en).join('\n'))
  const bytes = await readFile(written.file)
  return { written, bytes, files: new Map(Object.entries(unzipSync(bytes))) }
}

test('two runs give the same bytes, in another time zone too, and leave nothing beside them', async () => {
  const one = await make('site', 'one')
  const zone = process.env['TZ']
  process.env['TZ'] = 'Pacific/Kiritimati'
  const other = await make('site', 'two').finally(() => (zone === undefined ? delete process.env['TZ'] : (process.env['TZ'] = zone)))
  expect(one.bytes.equals(other.bytes)).toBe(true)
  expect(one.written).toMatchObject({ bytes: one.bytes.length, sha256: sum(one.bytes), pages: 2, files: one.files.size, date: '2026-07-12', site: 'https://homeward.kg' })
  expect(await readdir(join(folder, 'one'))).toEqual(['homeward-2026-07-12.zip'])
})

test('another reader of zips finds one folder, and in it what the manifest says, nothing more', async () => {
  const { files } = await make('site', 'out')
  const manifest = Buffer.from(files.get('homeward-2026-07-12/MANIFEST.sha256') ?? '').toString()
  const sums = [...files].filter(([path]) => !path.endsWith('MANIFEST.sha256')).map(([path, bytes]) => `${sum(bytes)}  ${path.replace('homeward-2026-07-12/', '')}`)
  expect(manifest).toBe(sums.map((line) => `${line}\n`).sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''))
  expect([...files.keys()].map((path) => path.replace('homeward-2026-07-12/', ''))).toEqual([
    'README.txt', '_astro/tips.js', 'data/claims.csv', 'data/line.svg', 'images/снимок 1.jpg', 'index.html', 'ru/index.html', 'MANIFEST.sha256',
  ])
})

test('no byte tells of the folder it was made in', async () => {
  const { bytes } = await make('site', 'out')
  expect([...findWords(new Map([['a.zip', bytes]]), [folder, process.cwd(), 'site/index', tmpdir()]).values()].flat()).toEqual([])
})

test('pages, drawings and scripts are made to work from a disk', async () => {
  const { files } = await make('site', 'out')
  const textOf = (path: string) => Buffer.from(files.get(`homeward-2026-07-12/${path}`) ?? '').toString()
  expect(textOf('ru/index.html')).toContain('<img alt="" src="../images/%D1%81%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA%201.jpg"><script src="../_astro/tips.js" defer=""></script></body>')
  expect(textOf('data/line.svg')).toBe('<svg><a href="../ru/index.html"/></svg>')
  expect(textOf('_astro/tips.js')).toBe('(async () => {\nlet a=1\n})()\n')
  expect(textOf('README.txt')).toMatch(/Самая новая публикация: 12 июля 2026[\s\S]*Newest publication: 12 July 2026/)
})

test('the words of a text are found in an edition that holds it', async () => {
  await writeSite('late', { ...site, 'ru/waxwing/index.html': '<!DOCTYPE html><html lang="ru"><body>Варакушки</body></html>' })
  const [before, at] = [await make('site', 'before'), await make('late', 'at')]
  const found = (bytes: Buffer) => [...findWords(new Map([['a.zip', bytes]]), Object.values(canaryWords).flat())].flatMap(([word, paths]) => (paths.length > 0 ? [word] : []))
  expect([found(before.bytes), found(at.bytes)]).toEqual([[], ['waxwing', 'варакушк']])
})

test.each<[string, Record<string, string>, RegExp]>([
  ['a folder without a site', { 'index.html': '<p>x</p>' }, /There is no built site/],
  ['a site without its feeds', { 'index.html': site['index.html'] ?? '' }, /There is no built site/],
  ['names that Windows holds for one', { ...site, 'data/A.csv': '', 'data/a.csv': '' }, /“homeward-2026-07-12\/data\/A\.csv” and “homeward-2026-07-12\/data\/a\.csv” are one name/],
  ['a name of Windows’ own', { ...site, 'ru/articles/2026/aux/index.html': '' }, /the name “aux”/],
  ['too long a path', { ...site, [`ru/articles/2026/${'long-'.repeat(30)}/index.html`]: '' }, /is too long/],
])('%s makes no edition, and the reason is told', async (_, files, expected) => {
  await rm(join(folder, 'bad'), { recursive: true, force: true })
  await writeSite('bad', files)
  const refused = await writeEdition(join(folder, 'bad'), join(folder, 'none'))
  expect('problems' in refused && refused.problems).toEqual([{ ru: expect.any(String), en: expect.stringMatching(expected) }])
  await expect(readdir(join(folder, 'none'))).rejects.toThrow('ENOENT')
})

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
