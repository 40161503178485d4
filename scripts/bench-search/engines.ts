import { once } from 'node:events'
import { createServer } from 'node:http'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import { chromium } from 'playwright-core'
import { cutWords } from '../../src/lexis/cut-words.ts'
import { isCyrillic, stemOf } from '../../src/lexis/stem.ts'
import { langs } from '../../src/lang/langs.ts'
import { noSearch } from '../../src/search/address.ts'
import type { Index } from '../../src/search/open-index.ts'
import { makeView } from '../../src/search/view.ts'
import { findBrowser, launchArgs } from '../browser.ts'
import { openFiles } from '../open-files.ts'
import type { BenchDoc } from './judge.ts'

/** Finds addresses, the best first. */
export type Engine = { name: string; search: (q: string, isMistyped: boolean) => Promise<string[]>; stop?: () => Promise<void> }

/** The index of a built site, read from disk. */
export function openBuilt(dist = 'dist'): Promise<Index> {
  return openFiles((path) => readFile(join(dist, path)).catch(() => undefined))
}

/** Everything that the index of a built site holds, for every engine alike. */
export async function readDocs(index: Index): Promise<BenchDoc[]> {
  return Promise.all(Array.from({ length: index.entry.size }, async (_, doc) => {
    const texts = await Promise.all(langs.map(async (lang) => ({ lang, text: await index.text(lang, doc) })))
    const held = texts.flatMap(({ lang, text }) => (text ? [{ lang, text }] : []))
    const [first] = held
    return { path: first?.text.path ?? '', date: first?.text.date ?? '', texts: held.map(({ lang, text: { title, body } }) => ({ lang, title, body })) }
  }))
}

/** Our search; a mistyped query that finds nothing goes on with the first suggestion, as a reader does with one click. */
export function ours(index: Index): Engine {
  return {
    name: 'ours',
    async search(q, isMistyped) {
      const ask = (text: string) => makeView({ ...noSearch, q: text }, index, isCyrillic(text.toLowerCase()) ? 'ru' : 'en', [])
      const view = await ask(q)
      const [meant] = view.suggestions
      const shown = isMistyped && view.found.length === 0 && meant !== undefined ? await ask(meant) : view
      return Promise.all(shown.found.map(async ({ lang, doc }) => (await index.text(lang, doc))?.path ?? ''))
    },
  }
}

/** MiniSearch with the same folding and the same stemmers, beginnings and misspellings allowed, all words wanted. */
export function miniSearch(docs: readonly BenchDoc[]): Engine {
  const engine = new MiniSearch({
    fields: ['title', 'body'],
    idField: 'path',
    tokenize: (text) => cutWords(text).map((word) => word.text),
    processTerm: (word) => stemOf(word),
    searchOptions: { combineWith: 'AND', prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { title: 4 } },
  })
  engine.addAll(docs.map(({ path, texts }) => ({ path, title: texts.map(({ title }) => title).join('\n'), body: texts.map(({ body }) => body).join('\n') })))
  return { name: 'MiniSearch', search: (q) => Promise.resolve(engine.search(q).map(({ id }) => String(id))) }
}

/** Pagefind as it comes: a bundle for each language, both asked in a browser, lists merged by score and pairs grouped. */
export async function stockPagefind(docs: readonly BenchDoc[]): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-pagefind-'))
  for (const lang of langs) {
    const { index } = await createIndex({ forceLanguage: lang })
    if (!index) throw new Error('Pagefind makes no index.')
    for (const { path, texts } of docs)
      for (const { title, body } of texts.filter((text) => text.lang === lang)) await index.addCustomRecord({ url: `/${path}`, content: `${title}. ${body}`, language: lang, meta: { title } })
    await index.writeFiles({ outputPath: join(folder, lang) })
  }
  await close()
  const types: Record<string, string> = { js: 'text/javascript', html: 'text/html', json: 'application/json' }
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname)
    if (path === '/') response.setHeader('Content-Type', 'text/html').end('<!doctype html><html lang="en"><title>.</title>')
    else readFile(join(folder, path)).then((file) => response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream').end(file), () => response.writeHead(404).end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArgs })
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
  return {
    name: 'Pagefind',
    search: (q) => page.evaluate(async ([query, names]) => {
      const lists = await Promise.all(names.map(async (lang) => {
        const engine = await import(`/${lang}/pagefind.js`)
        const { results } = await engine.search(query)
        return Promise.all(results.map(async (result: { score: number; data: () => Promise<{ raw_url: string; url: string }> }) => ({ score: result.score, url: (await result.data()).raw_url })))
      }))
      const best = new Map<string, number>()
      for (const { score, url } of lists.flat()) best.set(url, Math.max(best.get(url) ?? 0, score))
      return [...best].sort((a, b) => b[1] - a[1]).map(([url]) => url.replace(/^\//, ''))
    }, [q, [...langs]] as const),
    async stop() {
      await browser.close()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}
