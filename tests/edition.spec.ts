import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser, launchArgs } from '../scripts/browser.ts'
import { writeEdition } from '../scripts/edition.ts'
import { readBuiltPage } from '../src/checks/built-page.ts'

// The edition of the built site, unpacked where a reader might: into a folder with a space and Cyrillic letters in its name.
let folder: string
let root: string
let files: Map<string, Uint8Array>
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-'))
  const written = await writeEdition('dist', folder)
  if ('problems' in written) throw new Error(written.problems.map(({ en }) => en).join('\n'))
  files = new Map(Object.entries(unzipSync(await readFile(written.file))))
  for (const [path, bytes] of files) {
    const file = join(folder, 'Мои документы', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
  const index = [...files.keys()].find((path) => /^[^/]+\/index\.html$/.test(path)) ?? ''
  root = join(folder, 'Мои документы', dirname(index))
  browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArgs })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

test('every link of every page leads to a file of the edition and a place on it, or to the site by its whole address', () => {
  const pages = new Map([...files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => [path, readBuiltPage(Buffer.from(bytes).toString())]))
  let followed = 0
  const wrong = [...pages].flatMap(([path, { references }]) =>
    references.flatMap(({ url }) => {
      if (/^(?:https?|mailto):/.test(url)) return []
      followed += 1
      const target = new URL(url, `file:///${path.split('/').map(encodeURIComponent).join('/')}`)
      const file = decodeURIComponent(target.pathname).slice(1)
      const place = decodeURIComponent(target.hash.slice(1))
      const isThere = files.has(file) && (place === '' || pages.get(file)?.ids.includes(place))
      return isThere ? [] : [`${path}: ${url}`]
    }),
  )
  expect(wrong).toEqual([])
  expect(pages.size).toBeGreaterThan(300)
  expect(followed).toBeGreaterThan(10_000)
})

test('a reader walks through it without a server: nothing fails, nothing is fetched from elsewhere, no error is heard', async () => {
  const page = await browser.newPage()
  const faults = listen(page)
  await page.goto(pathToFileURL(join(root, 'index.html')).href)
  await page.getByRole('link', { name: 'Домой' }).first().click()
  await visit(page, 'ru/articles/2024/aikol-5')
  await page.locator('.langs a').click()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await visit(page, 'en/missions/kg-aikol-5')
  await visit(page, 'en/data/figures/kg-aikol-5.children')
  await visit(page, 'parallel/2024/aikol-5')
  await page.goto(pathToFileURL(join(root, 'data/timelines/home.ru.wide.svg')).href)
  await visit(page, 'ru')
  expect(await page.evaluate(() => document.fonts.load('16px Literata', 'Д').then((fonts) => fonts.length))).toBeGreaterThan(0)
  expect(faults).toEqual([])
  await page.close()
})

test.each([['ru', 'Поиск работает только', 'Искать на'], ['en', 'Search works on the site only', 'Search on the site']])('in %s the page of search says that it is a list here, and is one', async (lang, said, link) => {
  const page = await browser.newPage()
  const faults = listen(page)
  await visit(page, `${lang}/search`)
  expect(await page.locator('main').innerText()).toContain(said)
  expect(await page.getByRole('link', { name: new RegExp(link) }).getAttribute('href')).toMatch(new RegExp(`^https?://.*/${lang}/search/$`))
  expect(await page.locator('main input').count()).toBe(0)
  await page.locator('main h3 a').first().click()
  expect(await page.locator('h1').count()).toBe(1)
  expect(faults).toEqual([])
  await page.close()
})

test('the table of numbers is whole and without controls that would be dead, on a phone too', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const faults = listen(page)
  await visit(page, 'ru/data')
  for (const control of await page.locator('.explorer :is(form, button, [data-files], thead)').all()) expect((await control.boundingBox())?.height ?? 0).toBeLessThan(2)
  expect(await page.locator('.explorer tbody tr').filter({ visible: true }).count()).toBeGreaterThan(200)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(faults).toEqual([])
  await page.close()
})

test('a drawing answers the pointer as on the site', async () => {
  const page = await browser.newPage()
  const faults = listen(page)
  await visit(page, 'ru')
  await page.locator('[data-timeline] a.block:visible').first().focus()
  expect(await page.locator('.tip:visible').innerText()).not.toBe('')
  expect(faults).toEqual([])
  await page.close()
})

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(pathToFileURL(join(root, path, 'index.html')).href, { waitUntil: 'load' })
}

/** Whatever goes wrong on a page, as it comes: failed requests, messages of the console above a notice, errors of scripts, any request to a host. */
function listen(page: Page): string[] {
  const faults: string[] = []
  // A reader who has moved on to the next page wants nothing of the last one any more.
  page.on('requestfailed', (request) => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`${request.failure()?.errorText}: ${request.url()}`) })
  page.on('request', (request) => { if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`asked for: ${request.url()}`) })
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()) })
  page.on('pageerror', (error) => faults.push(error.message))
  return faults
}
