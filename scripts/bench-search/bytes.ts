import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import process from 'node:process'
import russian from 'dictionary-ru'
import { chromium, type Page } from 'playwright-core'
import { foldWord } from '../../src/lexis/fold.ts'
import { latinOf } from '../../src/lexis/transliterate.ts'
import { readUnchecked } from '../../src/library.ts'
import { orderDocs, type SearchDoc } from '../../src/search/doc.ts'
import { findBrowser, launchArgs } from '../browser.ts'
import { makeRandom } from '../random.ts'
import { indexOf, siteFiles } from '../search-index.ts'
import { readQueries } from './judge.ts'

// What a search fetches, as a browser counts it: on the real site, and on sites of many pages. The texts of these are made of the words of a Russian
// dictionary, in Latin letters for the English ones, by Zipf’s law; 336 words a page, half of the pages Russian. Such texts have more different words
// than a real archive, but no names and no words that mean the same; so the real site is asked the queries of the tuned set.

/** Prints what the first query and the next ones fetch, script included, on the built site and on sites of some sizes, as hosts that compress with gzip and with Brotli send it. */
export async function measureBytes(sizes: readonly number[]): Promise<void> {
  process.stdout.write('| pages | compression | first query, median (most) | next query, median (most) | requests |\n|---|---|---|---|---|\n')
  const queries = (await readQueries('tuned')).map(({ q }) => q)
  await measureSite('this site', new Map(), queries.flatMap((q, at) => (at % 6 === 0 ? [[q, queries[at + 1] ?? q]] : [])))
  for (const size of sizes) {
    const { files, words } = await makeSite(size)
    await measureSite(String(size), files, askWords(words))
  }
}

async function measureSite(name: string, files: ReadonlyMap<string, string | Uint8Array>, visits: readonly string[][]): Promise<void> {
  for (const compression of ['gzip', 'br'] as const) {
    const { first, next, requests } = await measure(files, visits, compression)
    process.stdout.write(`| ${name} | ${compression} | ${kilobytes(first)} | ${kilobytes(next)} | ${median(requests)} |\n`)
  }
}

async function makeSite(size: number): Promise<{ files: Map<string, string | Uint8Array>; words: string[] }> {
  const random = makeRandom(7)
  const all = String(russian.dic).split('\n').map((line) => foldWord(line.split('/')[0] ?? '').trim()).filter((word) => /^[а-я]{3,12}$/.test(word))
  // A tenth of the dictionary, evenly: about the vocabulary of some thousand articles.
  const known = all.filter((_, at) => at % 6 === 0).sort(() => random() - 0.5)
  const word = () => known[Math.floor(known.length ** random()) - 1] ?? 'слово'
  const docs: SearchDoc[] = Array.from({ length: size / 2 }, (_, number) => {
    const text = Array.from({ length: 336 }, word)
    const english = text.map((each) => latinOf(each, 1)[0] ?? each)
    const say = (list: readonly string[]) => ({ title: list.slice(0, 8).join(' '), body: list.join(' ') })
    const date = `20${14 + (number % 12)}-${String(1 + (number % 11)).padStart(2, '0')}-15`
    return { path: `articles/${number}/`, kind: 'article', date, filters: { country: ['kg'] }, texts: { ru: say(text), en: say(english) } }
  })
  const archive = await readUnchecked()
  return { files: await siteFiles(indexOf(orderDocs(docs), archive, () => null)), words: known.slice(0, 4000) }
}

/** Words from the most usual to rare ones, one and then two, in Russian and in Latin letters by turns. */
function askWords(words: readonly string[]): string[][] {
  const pick = (at: number) => words[Math.floor(words.length ** ((at + 1) / (rounds + 1)))] ?? 'слово'
  return Array.from({ length: rounds }, (_, round) => [pick(round), `${pick((round + 5) % rounds)} ${pick((round + 2) % rounds)}`].map((q) => (round % 2 === 0 ? q : q.split(' ').map((each) => latinOf(each, 1)[0]).join(' '))))
}

const rounds = 12

/** Bytes of the first query of each visit and of those after it, the requests of the first, and how many finds each query showed. */
type Measured = { first: number[]; next: number[]; requests: number[]; shown: number[] }

/** Asks the queries of each visit in a browser that comes for the first time; `files` stand over those of the built site. */
export async function measure(files: ReadonlyMap<string, string | Uint8Array>, visits: readonly string[][], compression: 'gzip' | 'br'): Promise<Measured> {
  const compress = (file: Buffer) => (compression === 'gzip' ? gzipSync(file, { level: 6 }) : brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }))
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', json: 'application/json', css: 'text/css' }
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    const own = files.get(path.slice(1))
    const file = own === undefined ? await readFile(join('dist', path.endsWith('/') ? `${path}index.html` : path)).catch(() => undefined) : Buffer.from(own)
    if (!file) return void response.writeHead(404).end()
    const type = types[path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '')]
    if (type) response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': compression }).end(compress(file))
    else response.end(file)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArgs })
  const measured: Measured = { first: [], next: [], requests: [], shown: [] }
  for (const asked of visits) {
    const page = await browser.newPage()
    const count = await countBytes(page)
    await page.goto(`${origin}/ru/search/`)
    for (const [at, q] of asked.entries()) {
      const before = count.bytes
      await page.evaluate(() => document.querySelector('[role=status]')?.replaceChildren())
      await page.getByRole('searchbox').fill(q)
      await page.waitForFunction(() => /^(?!Идёт поиск)./.test(document.querySelector('[role=status]')?.textContent ?? ''))
      await page.waitForLoadState('networkidle')
      measured.shown.push(await page.locator('[data-results] li').count())
      if (at === 0) measured.requests.push(count.requests)
      measured[at === 0 ? 'first' : 'next'].push(at === 0 ? count.bytes : count.bytes - before)
    }
    await page.close()
  }
  await browser.close()
  server.close()
  return measured
}

/** Counts what a page fetches for its search: scripts and the index, as they come over the network. */
async function countBytes(page: Page): Promise<{ bytes: number; requests: number }> {
  const count = { bytes: 0, requests: 0 }
  const wanted = new Set<string>()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request }) => { if (/\.(?:js|json|pagefind|pf_\w+)$/.test(new URL(request.url).pathname)) wanted.add(requestId) })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!wanted.has(requestId)) return
    count.bytes += encodedDataLength
    count.requests++
  })
  return count
}

function kilobytes(values: readonly number[]): string {
  return `${Math.round(median(values) / 1000)} kB (${Math.round(Math.max(...values) / 1000)})`
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
