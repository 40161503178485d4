import { execFile } from 'node:child_process'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import process from 'node:process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject, type ProjectCopy } from '../scripts/project-copy.ts'
import { langs } from '../src/lang/langs.ts'
import { library } from '../src/library.ts'
import { addressesOf } from '../src/published/addresses.ts'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()

test('the addresses that are kept for ever are those of the pages, feeds and data that were really built', async () => {
  const entries = await readdir('dist', { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => `/${relative('dist', join(entry.parentPath, entry.name)).split(sep).join('/')}`)
  const isKept = (path: string) => !/^\/(?:_astro|search|(?:ru|en)\/people|data\/(?:cards|parallel)|(?:ru|en)\/archive)\/|\.svg$|^\/(?:404\.html|robots\.txt|search\.json)$/.test(path)
  expect(addressesOf(await library())).toEqual(paths.filter(isKept).map((path) => path.replace(/\/index\.html$/, '/')).sort())
})

describe('a site with a past', () => {
  let copy: ProjectCopy
  const at = (path: string) => join(copy.folder, path)
  const page = async (path: string) => (await readFile(at(`dist${path}index.html`), 'utf8')).replace(/ data-astro-cid-\w+/g, '')
  const article = '/articles/2024/aikol-5/'
  const old = (lang: string) => `/${lang}${article}v/${fingerprint}/`
  let fingerprint = ''

  beforeAll(async () => {
    copy = await copyProject()
    await run('published', '2026-11-22T06:00:00Z')
    fingerprint = /fingerprint: "(\w+)"/.exec(await readFile(at('content/published/2024/aikol-5/1.yaml'), 'utf8'))?.[1] ?? ''
    await edit('content/articles/2024/aikol-5/article.ru.mdx', [/в\sиюле 2024/, 'в августе 2024'], ['people: []', `people: []\ncorrections:\n  - date: 2026-12-03\n    was: { ru: 'Шестой этап прошёл в июле.', en: 'The sixth phase was in July.' }\n    now: { ru: 'Шестой этап прошёл в августе.', en: 'The sixth phase was in August.' }`])
    await edit('content/articles/2024/aikol-5/article.en.mdx', ['in July 2024', 'in August 2024'])
    await rename(at('content/articles/2023/aikol-4'), at('content/articles/2023/aikol-four'))
    for (const lang of langs) await edit(`content/articles/2023/aikol-3/article.${lang}.mdx`, ['/2023/aikol-4/', '/2023/aikol-four/'])
    await rm(at('content/articles/2026/school'), { recursive: true })
    await writeFile(at('content/moved.yaml'), `- { from: /articles/2023/aikol-4/, to: /articles/2023/aikol-four/ }\n- { from: /articles/2026/school/, gone: { ru: 'Снята по просьбе героев.', en: 'Withdrawn at the request of its subjects.' }, date: 2026-12-03 }\n`)
    const { code, output } = await copy.build()
    expect(code, output).toBe(0)
  }, 180_000)
  afterAll(() => copy.remove())

  test('a correction stands on the article, on the page of corrections, and in the data of its head', async () => {
    const text = await page(`/ru${article}`)
    expect(text).toMatch(/<h2 id="corrections">Исправления<\/h2>/)
    expect(text).toMatch(/<del[^>]*>Шестой этап прошёл в июле\.<\/del>[^]*<ins[^>]*>Шестой этап прошёл в августе\.<\/ins>/)
    expect(text).toContain('"dateModified":"2026-12-03","correction":[{"@type":"CorrectionComment"')
    expect(text).toContain('<a href="#corrections">Исправлено 3 декабря 2026</a>')
    expect(await page('/en/corrections/')).toMatch(new RegExp(`href="/en${article}"[^]*<time datetime="2026-12-03">3 December 2026</time>[^]*The sixth phase was in August\\.`))
    expect(await page('/ru/corrections/')).toContain('Снята по просьбе героев.')
  })

  test('the history, an old version and what was withdrawn are there as data too; where a page was there is none', async () => {
    const record = async (path: string) => JSON.parse(await readFile(at(`dist${path}index.json`), 'utf8')) as Record<string, unknown>
    const now = await record(`/ru${article}`)
    expect(now['history']).toBe(`https://homeward.example/ru${article}history/`)
    const history = await record(`/ru${article}history/`)
    expect(history['versions']).toMatchObject([{ corrections: [{ now: 'Шестой этап прошёл в августе.' }], changes: [{ part: 'body' }] }, { text_version: { fingerprint }, changes: [] }])
    const before = await record(old('ru'))
    expect(before).toMatchObject({ is_present: false, text_version: { fingerprint, number: 1 }, present: { url: now['url'] } })
    expect([before, now].map(({ paragraphs }) => /в (июле|августе) 2024 года, мы не нашли/.exec(JSON.stringify(paragraphs))?.[1])).toEqual(['июле', 'августе'])
    expect((await record('/en/corrections/'))['withdrawn']).toEqual([{ date: '2026-12-03', reason: 'Withdrawn at the request of its subjects.' }])

    const ajv = new Ajv2020({ strict: false, formats: { uri: (text: string) => URL.canParse(text) } })
    for (const item of [now, history, before]) expect(ajv.validate(JSON.parse(await readFile(at(`dist/data/schemas/${String(item['kind'])}.schema.json`), 'utf8')) as object, item) || ajv.errors).toBe(true)

    const files = (await readdir(at('dist'), { recursive: true })).map((path) => `/${path.split(sep).join('/')}`)
    const without = files.filter((path) => path.endsWith('/index.html') && !files.includes(path.replace(/html$/, 'json')))
    expect(without.filter((path) => !/\/(?:2023\/aikol-4|2026\/school)\//.test(path))).toEqual([])
    for (const path of without) expect(await readFile(at(`dist${path}`), 'utf8')).not.toContain('application/json')
  })

  test('feeds and the sitemap say when it changed', async () => {
    const atom = await readFile(at('dist/ru/feed.xml'), 'utf8')
    const entry = atom.split('<entry>').find((part) => part.includes(`/ru${article}</id>`))
    expect(entry).toContain('<updated>2026-12-03T00:00:00Z</updated>')
    const { items } = JSON.parse(await readFile(at('dist/en/feed.json'), 'utf8')) as { items: { url: string; date_modified: string }[] }
    expect(items.find(({ url }) => url.endsWith(article))?.date_modified).toBe('2026-12-03T00:00:00Z')
    expect(items.filter(({ url }) => /2026\/school|2023\/aikol-4/.test(url))).toEqual([])
    const sitemap = await readFile(at('dist/sitemap.xml'), 'utf8')
    expect(sitemap).toContain(`/ru${article}</loc><lastmod>2026-12-03</lastmod>`)
    expect(sitemap).not.toMatch(/\/history\/|\/v\/|2026\/school|2023\/aikol-4\//)
  })

  test('an old version says what it said, that there is a newer one, and is kept from search', async () => {
    const text = await page(old('ru'))
    expect(text).toMatch(/в\sиюле\s2024\sгода,\sмы\sне\sнашли/)
    expect(text).toContain('Это прежняя версия статьи')
    expect(text).toContain('<meta name="robots" content="noindex"/>')
    expect(text).toContain(`<link rel="canonical" href="https://homeward.example/ru${article}"/>`)
    expect(text).not.toContain('data-pagefind-body')
    expect(text).toContain(`href="/ru${article}history/"`)
  })

  test('its history shows the words that changed, to the eye and to the ear', async () => {
    expect(await page(`/en${article}history/`)).toMatch(/<del><span class="hidden">removed: <\/span>July<\/del><ins><span class="hidden">added: <\/span>August<\/ins>/)
    expect(await page(`/ru${article}`)).toContain(`href="/ru${article}history/"`)
    await expect(page('/ru/articles/2023/aikol-2/history/')).rejects.toThrow()
  })

  test('the old address of a renamed article leads to the new one, for readers and for hosts', async () => {
    const text = await page('/en/articles/2023/aikol-4/')
    expect(text).toContain('<meta http-equiv="refresh" content="0; url=/en/articles/2023/aikol-four/"')
    expect(text).toContain('<link rel="canonical" href="https://homeward.example/en/articles/2023/aikol-four/"/>')
    expect(text).toContain('<a href="/en/articles/2023/aikol-four/"')
    expect(await readFile(at('dist/_redirects'), 'utf8')).toMatch(/^\/ru\/articles\/2023\/aikol-4\/ \/ru\/articles\/2023\/aikol-four\/ 301$/m)
  })

  test('a withdrawn article leaves its reason in both languages, and nothing of what it said', async () => {
    for (const [lang, reason] of [['ru', 'Снята по просьбе героев.'], ['en', 'Withdrawn at the request of its subjects.']] as const) {
      const text = await page(`/${lang}/articles/2026/school/`)
      expect(text).toContain(reason)
      expect(text).toContain('<meta name="robots" content="noindex"/>')
    }
    const title = /title: "(.+)"/.exec(await readFile(at('content/published/2026/school/1.ru.md'), 'utf8'))?.[1] ?? '?'
    const entries = await readdir(at('dist'), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && /\.(html|json|xml)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name))
    const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const))
    expect(texts.filter(([, text]) => text.includes(title)).map(([file]) => file)).toEqual([])
  })

  test.each(['light', 'dark'] as const)('axe finds nothing on any of its pages in %s', async (colorScheme) => {
    const paths = [`/ru${article}`, `/ru${article}history/`, old('en'), '/en/corrections/', '/ru/articles/2026/school/']
    for (const path of paths) {
      const tab = await open('/404.html', { colorScheme })
      await tab.setContent(await page(path))
      await tab.evaluate(axe.source)
      const found = await tab.evaluate(async () => (await window.axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`))
      expect(found, path).toEqual([])
      await tab.context().close()
    }
  })

  test('the command records what came out, says so, and then has nothing to do', async () => {
    expect(await run('published', '2026-12-03T06:00:00Z', 'en')).toMatch(/^articles\/2024\/aikol-5: version 2 \([0-9a-f]{8}\)\narticles\/2023\/aikol-3: version 2 \([0-9a-f]{8}\)\nNew addresses: \d+\n$/)
    expect(await run('published', '2026-12-04T06:00:00Z', 'ru')).toBe('Всё уже записано.\n')
  })

  function run(script: string, now: string, lang = 'en'): Promise<string> {
    return new Promise((done, fail) => {
      execFile(process.execPath, [`scripts/${script}.ts`, '--now', now, '--lang', lang], { cwd: copy.folder }, (error, out, said) => (error ? fail(new Error(said)) : done(out)))
    })
  }

  async function edit(file: string, ...changes: [from: string | RegExp, to: string][]): Promise<void> {
    let text = await readFile(at(file), 'utf8')
    for (const [from, to] of changes) {
      expect(text).toMatch(from)
      text = text.replace(from, () => to)
    }
    await writeFile(at(file), text)
  }
})
