import { createServer } from 'node:http'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser, launchArgs } from '../scripts/browser.ts'
import { english, mission, russian, small } from '../src/archive/small.ts'
import { findMarkupFault } from '../src/site/well-formed.ts'

// The check lets hostile words pass where they are words. A whole site is built of them, and nothing in it runs.

const attack = `</script><script>window.ran=true</script><img src=x onerror="window.ran=true">]]>"'&lt;\${x}{x}`
const formula = '=HYPERLINK("//x.example","y")'
const inTitle = `"'><3 ]]> \${x} {x} & &lt;script>`

let copy = ''
let files: string[] = []

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'homeward-attacks-'))
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) await cp(resolve(name), join(copy, name), { recursive: true })
  await symlink(resolve('node_modules'), join(copy, 'node_modules'))
  for (const [path, text] of hostile()) {
    await mkdir(dirname(join(copy, 'content', path)), { recursive: true })
    await writeFile(join(copy, 'content', path), text)
  }
  for (const page of ['accessibility', 'how-we-count', 'licence']) await cp(resolve('content/pages', page), join(copy, 'content/pages', page), { recursive: true })
  await promisify(execFile)('astro', ['build'], { cwd: copy, maxBuffer: 2 ** 26 })
  const entries = await readdir(join(copy, 'dist'), { recursive: true, withFileTypes: true })
  files = entries.filter((entry) => entry.isFile()).map((entry) => relative(join(copy, 'dist'), join(entry.parentPath, entry.name)))
}, 300_000)
afterAll(() => rm(copy, { recursive: true }))

test('no page runs anything, asks another host for anything, or shows markup that was written as words', async () => {
  const pages = files.filter((file) => file.endsWith('index.html'))
  expect(pages.length).toBeGreaterThan(20)
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?')[0] ?? '').replace(/\/$/, '/index.html')
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    readFile(join(copy, 'dist', path)).then((bytes) => response.end(bytes), () => response.writeHead(404).end())
  }).listen(4505, '127.0.0.1')
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArgs })
  const foreign: string[] = []
  try {
    const page = await browser.newPage()
    page.on('dialog', async (dialog) => {
      foreign.push(`dialog ${dialog.message()}`)
      await dialog.dismiss()
    })
    page.on('request', (request) => new URL(request.url()).host !== '127.0.0.1:4505' && foreign.push(request.url()))
    for (const path of pages) {
      await page.goto(`http://127.0.0.1:4505/${path.replace(/index\.html$/, '')}`, { waitUntil: 'load' })
      const seen = await page.evaluate(() => ({
        ran: 'ran' in window,
        events: [...document.querySelectorAll('*')].flatMap((node) => node.getAttributeNames().filter((name) => name.startsWith('on'))),
        odd: document.querySelectorAll('iframe, object, embed, base, img[src="x"]').length,
        links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '').filter((href) => !/^(?:https?:\/\/|\/|#|mailto:)/.test(href)),
        data: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => typeof JSON.parse(script.textContent ?? '')),
      }))
      expect({ path, ...seen }).toMatchObject({ path, ran: false, events: [], odd: 0, links: [] })
    }
    await page.goto('http://127.0.0.1:4505/ru/missions/kg-aikol-5/', { waitUntil: 'load' })
    expect(await page.locator('main').innerText()).toContain('<script>window.ran=true</script>')
    await page.goto('http://127.0.0.1:4505/ru/articles/2024/aikol-5/', { waitUntil: 'load' })
    expect(await page.locator('h1').innerText()).toContain(inTitle)
    expect(await page.locator('.text').innerText()).toContain('process.exit(1)')
  } finally {
    await browser.close()
    server.close()
  }
  expect(foreign).toEqual([])
}, 120_000)

test('feeds, maps and drawings are well formed, and JSON is JSON', async () => {
  const faults: string[] = []
  for (const file of files.filter((name) => /\.(?:xml|svg|json)$/.test(name) && !name.includes('pagefind'))) {
    const text = await readFile(join(copy, 'dist', file), 'utf8')
    if (file.endsWith('.json')) JSON.parse(text)
    else if (findMarkupFault(text)) faults.push(`${file} ${findMarkupFault(text)}`)
  }
  expect(faults).toEqual([])
})

test('no cell of a table of data is a formula', async () => {
  const tables = files.filter((name) => name.endsWith('.csv'))
  expect(tables.length).toBeGreaterThan(4)
  for (const file of tables) expect(await readFile(join(copy, 'dist', file), 'utf8'), file).not.toMatch(/(?:^|,|\n)"?=/)
  expect(await readFile(join(copy, 'dist/data/milestones.csv'), 'utf8')).toContain(`"'=HYPERLINK(`)
})

/** A small archive with hostile words wherever the check lets words stand. */
function hostile(): Map<string, string> {
  const both = `{ ru: ${quoted(attack)}, en: ${quoted(attack)} }`
  const changed = (path: string, ...changes: [RegExp, string][]) => changes.reduce((text, [from, to]) => text.replace(from, () => to), small.get(path) ?? '')
  const body = (words: string) => ['```js', `${words} <script>window.ran=true</script>{process.exit(1)}`, '```', '', `${words} &lt;script&gt;window.ran=true&lt;/script&gt; \\<img src=x onerror=window.ran=true>`, '', `[${words}](https://kg.example.kg "\\" onmouseover=\\"window.ran=true")`].join('\n')
  const [inRussian, inEnglish] = [body('Это слова и ничего кроме слов'), body('These are words and nothing but words')]
  return new Map(small)
    .set(mission, changed(mission, [/title: .*/, `title: ${both}`], [/short: .*/, `short: ${both}\nmeaning: ${both}\nnative: { ky: ${quoted(attack)} }`], [/event: .*/, `event: ${both}`], [/place: .*/, `place: ${both}`], [/use: \{ ru: МИД.*/, `use: ${both}`], [/disagreements: \[\]/, `disagreements: [${both}]`], [/notes: \[\]/, `notes: [${both}]`], [/partners: \[\]/, `partners: [{ name: ${both}, role: ${both}, sources: [kg-kginform] }]`]))
    .set(russian, changed(russian, [/title: .*/, `title: ${quoted(inTitle)}`], [/summary: .*/, `summary: ${quoted(inTitle)}`], [/\[99 граждан\][^]*/, `[99 граждан](/ru/missions/kg-aikol-5/).\n\n${inRussian}\n\n<Timeline of="kg" />\n`]))
    .set(english, changed(english, [/title: .*/, `title: ${quoted(inTitle)}`], [/summary: .*/, `summary: ${quoted(inTitle)}`], [/\[99 citizens\][^]*/, `[99 citizens](/en/missions/kg-aikol-5/).\n\n${inEnglish}\n`]))
    .set('sources.yaml', changed('sources.yaml', [/publisher: .*/, `publisher: ${quoted(attack)}`], [/title: .*/, `title: ${quoted(attack)}\n  note: ${both}\n  title_note: ${both}`]))
    .set('glossary.yaml', changed('glossary.yaml', [/ru: Айкол, en: Aikol/, `ru: ${quoted(attack)}, en: ${quoted(attack)}`], [/ru: МИД, en: Foreign Ministry/, `ru: ${quoted(attack)}, en: ${quoted(attack)}`]))
    .set('countries.yaml', changed('countries.yaml', [/name: \{ ru: Сирия, en: Syria \}/, `name: ${both}`]))
    .set('topics.yaml', changed('topics.yaml', [/name: \{[^}]*\}, about: \{[^}]*\}/, `name: ${both}, about: ${both}`]))
    .set('milestones.yaml', `- { id: ms-1, date: 2022-06-14, scope: kg, category: visit, tier: 1, title: ${both}, detail: { ru: ${quoted(formula)}, en: ${quoted(formula)} }, note: ${both}, sources: [kg-kginform] }\n`)
    .set('totals.yaml', `totals: [{ id: kg-all, country: kg, scope: ${both}, by: mfa-kg, figures: { total: 99 }, parts: [kg-aikol-5], note: ${both}, sources: [kg-kginform] }]\nnotes: [{ id: kg-1, country: kg, date: 2026-11-22, explains: [kg-all], claim: ${both}, computation: ${both}, result: explained, explanation: ${both}, sources: [kg-kginform] }]\ngaps: [${both}]\n`)
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", "''")}'`
}

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.png': 'image/png', '.woff2': 'font/woff2', '.wasm': 'application/wasm' }
