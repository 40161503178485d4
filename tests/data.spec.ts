import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { expect, inject, test } from 'vitest'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()
const phone = { viewport: { width: 390, height: 844 } }
const get = (path: string) => fetch(inject('address') + path)

test('a researcher without a script takes a table, looks up its columns, and finds every file as the descriptor says', async () => {
  const page = await open('/ru/data/', { javaScriptEnabled: false })
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#downloads ~ .downloads a[href="/data/claims.csv"]').click()])
  const csv = await readFile(await download.path())
  expect(csv.subarray(0, 3).toString('hex')).toBe('efbbbf')
  const { resources } = (await (await get('/data/datapackage.json')).json()) as { resources: { path: string; hash: string }[] }
  expect(resources.find(({ path }) => path === 'claims.csv')?.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`)
  for (const { path } of resources) expect((await get(`/data/${path}`)).status, path).toBe(200)
  await page.getByRole('link', { name: 'Названные числа', exact: true }).click()
  await page.waitForURL('**/ru/data/dictionary/#claims')
  expect(await page.locator('section:has(#claims) dl').textContent()).toMatch(/measure.*Что посчитано.*#indicator\+code/s)
})

test('a page leads a program to the same page as data, and from there to its twin', async () => {
  const page = await open('/en/articles/2024/aikol-5/', { javaScriptEnabled: false })
  const path = await page.locator('head link[rel="alternate"][type="application/json"]').getAttribute('href')
  const record = (await (await get(path ?? '')).json()) as { title: string; twins: { ru: { record: string } } }
  expect(record.title).toBe(await page.locator('h1').textContent())
  const twin = (await (await get(new URL(record.twins.ru.record).pathname)).json()) as { lang: string; figures: { value: number }[] }
  expect([twin.lang, twin.figures.map(({ value }) => value)]).toEqual(['ru', expect.arrayContaining([99, 71, 28])])
})

test('every page of the built site is there as data beside it, and says so in its head', async () => {
  const built = await readdir('dist', { recursive: true })
  const pages = built.filter((path) => path.endsWith('index.html')).map((path) => `/${path.replace(/index\.html$/, '')}`)
  const recorded = built.filter((path) => path.endsWith('index.json')).map((path) => `/${path.replace(/index\.json$/, '')}`)
  expect(pages.length).toBeGreaterThan(200)
  expect(recorded.sort()).toEqual(pages.sort())
  for (const path of pages) {
    const html = await readFile(`dist${path}index.html`, 'utf8')
    expect([path, /<link rel="alternate"(?=[^>]*type="application\/json")[^>]*href="([^"]*)"/.exec(html)?.[1]]).toEqual([path, `${path}index.json`])
    const { url, kind } = JSON.parse(await readFile(`dist${path}index.json`, 'utf8')) as { url: string; kind: string }
    expect(new URL(url).pathname).toBe(path)
    expect(built).toContain(`data/schemas/${kind}.schema.json`)
  }
})

test('a program that knows only the address of the site finds every page by following records', async () => {
  const { url: site } = JSON.parse(await readFile('dist/index.json', 'utf8')) as { url: string }
  const seen = new Set<string>()
  const open = ['/index.json']
  while (open.length > 0) {
    const path = open.pop() ?? ''
    if (seen.has(path)) continue
    seen.add(path)
    const text = await readFile(`dist${path}`, 'utf8')
    const pages = [...text.matchAll(/"(http[^"#]*)/g)].flatMap(([, url = '']) => (url.startsWith(site) && url.endsWith('/') ? [url.slice(site.length - 1)] : []))
    open.push(...pages.map((page) => `${page}index.json`))
  }
  const built = (await readdir('dist', { recursive: true })).filter((path) => path.endsWith('index.json')).map((path) => `/${path}`)
  expect(built.filter((path) => !seen.has(path))).toEqual([])
})

test('data has plain spaces: no-break spaces are for pages', async () => {
  const built = await readdir('dist', { recursive: true })
  const files = built.filter((path) => /(?:index|archive)\.json$|^data\/.*\.(?:json|csv|jsonl|tmx|md)$/.test(path))
  expect(files.length).toBeGreaterThan(300)
  for (const path of files) expect((await readFile(`dist/${path}`, 'utf8')).includes('\u00A0'), path).toBe(false)
})

test('the archive is read to its end, file by file, and every article of the language is in it', async () => {
  const urls: string[] = []
  for (let next: string | undefined = '/en/archive.json'; next; ) {
    const feed = (await (await get(next)).json()) as { next_url?: string; items: { url: string; content_text: string }[] }
    urls.push(...feed.items.filter(({ content_text }) => content_text.length > 200).map(({ url }) => new URL(url).pathname))
    next = feed.next_url && new URL(feed.next_url).pathname
  }
  const table = (await (await get('/data/articles.json')).json()) as { url_en: string }[]
  expect(urls).toEqual(table.map(({ url_en }) => new URL(url_en).pathname))
})

test('every file that the page about files names is there', async () => {
  const page = await open('/ru/data/api/', { javaScriptEnabled: false })
  const paths = await page.locator('main a:has(code), main a[href$=".schema.json"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(paths.length).toBeGreaterThan(15)
  for (const path of paths) expect((await get(path)).status, path).toBe(200)
})

test.each(['/ru/data/', '/en/data/dictionary/', '/ru/data/api/'])('%s fits a phone', async (path) => {
  const page = await open(path, phone)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
