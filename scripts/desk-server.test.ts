import type { Server } from 'node:http'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { serveDesk } from './desk-server.ts'

// Each of these reads the whole archive.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let root = ''
let server: Server
let address = new URL('http://127.0.0.1')
let cookie = ''
const article = 'content/articles/2024/aikol-5/article.ru.mdx'

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'homeward-desk-'))
  await cp('content', join(root, 'content'), { recursive: true })
  await writeFile(join(root, 'secret.yaml'), 'secret: true\n')
  await symlink(root, join(root, 'content', 'articles', 'outside'))
  const desk = await serveDesk({ root, bundle: root, lang: 'ru', port: 0, openSite: () => Promise.resolve('http://127.0.0.1:1') })
  server = desk.server
  address = new URL(desk.address)
  const { headers } = await ask(address.pathname + address.search)
  cookie = String(headers['set-cookie']).split(';')[0] ?? ''
})
afterAll(async () => {
  server.close()
  await rm(root, { recursive: true })
})

const own = () => ({ cookie })
const fileAt = (path: string) => `/file?path=${encodeURIComponent(path)}`

test('the key of the address opens the desk, and its cookie cannot be read by a script or sent by another site', async () => {
  const { status, headers } = await ask(address.pathname + address.search)
  expect([status, headers.location]).toEqual([303, '/'])
  expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
  expect((await ask('/', own())).status).toBe(200)
})

test.each([
  ['without the key', () => ({}), 401],
  ['with a wrong key', () => ({ cookie: cookie.replace(/.$/, '!') }), 401],
  ['under another name of this address', () => ({ ...own(), host: 'evil.example' }), 421],
  ['from a page of another site', () => ({ ...own(), origin: 'https://evil.example' }), 403],
  ['from a page of another port', () => ({ ...own(), 'sec-fetch-site': 'same-site' }), 403],
])('%s nothing is answered', async (_, headers, status) => {
  for (const path of ['/files', '/opening.json', '/check/', fileAt(article)]) expect((await ask(path, headers())).status).toBe(status)
  expect((await ask(fileAt(article), headers(), 'PUT', 'x')).status).toBe(status)
})

test('the page may load nothing from another host', async () => {
  const { headers } = await ask('/', own())
  const policy = String(headers['content-security-policy'])
  expect(policy).toMatch(/default-src 'none'/)
  expect(policy).not.toMatch(/https?:|\*/)
})

test.each(['secret.yaml', '../secret.yaml', 'content/../secret.yaml', 'content/articles/outside/secret.yaml', '/etc/passwd', 'content/.hidden.yaml', 'content/a.ts', 'content/a.yaml\0.mdx', 'content\\..\\secret.yaml'])(
  '%s is out of reach',
  async (path) => {
    expect([400, 404]).toContain((await ask(fileAt(path), own())).status)
    expect((await ask(fileAt(path), { ...own(), 'if-none-match': '*' }, 'PUT', 'x')).status).toBe(400)
    expect(await readFile(join(root, 'secret.yaml'), 'utf8')).toBe('secret: true\n')
  },
)

test('a file that changed on disk since it was read is not written over', async () => {
  const { headers, body } = await ask(fileAt(article), own())
  await writeFile(join(root, article), `${body}\nЕщё абзац.\n`)
  const refused = await ask(fileAt(article), { ...own(), 'if-match': String(headers.etag) }, 'PUT', body)
  expect(refused.status).toBe(412)
  expect(refused.body).toMatch(/изменился на диске/)
  expect(await readFile(join(root, article), 'utf8')).toMatch(/Ещё абзац/)
})

test('a new file does not replace one that is there', async () => {
  expect((await ask(fileAt(article), { ...own(), 'if-none-match': '*' }, 'PUT', 'x')).status).toBe(412)
})

test('the page of the check names a problem at its line, with the way to its form', async () => {
  await writeFile(join(root, 'content/topics.yaml'), (await readFile('content/topics.yaml', 'utf8')).replace('about:', 'abuot:'))
  const { body } = await ask('/check/', own())
  expect(body).toMatch(/content\/topics\.yaml.*href="\/#\/collections\/topics\/entries\/topics"/)
  expect(body).toMatch(/строка \d+:\d+.*Поля «abuot» здесь нет\..*Видимо, нужно «about»\./)
})

function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: address.port, path, method, headers: { ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    asked.on('error', fail).end(body)
  })
}

test('the page of translations shows what changed word by word, and marks a text as compared', async () => {
  const file = join(root, 'content/articles/2024/aikol-6/article.ru.mdx')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('Скольких удалось опознать', 'Скольких именно удалось опознать'))
  expect((await ask('/translations/', own())).body).toMatch(/<a href="\/#\/collections\/articles\/entries\/2024\/aikol-6\/article">content\/articles\/2024\/aikol-6\/article\.ru\.mdx:\d+<\/a>[^]*<ins>именно <\/ins>[^]*<button>Отметить как сверенный: 2024\/aikol-6/)
  expect((await ask('/translations/?id=2024%2Faikol-6', { ...own(), origin: 'https://evil.example' }, 'POST')).status).toBe(403)
  const { body } = await ask('/translations/?id=2024%2Faikol-6', own(), 'POST')
  expect(body).not.toContain('сверенный: 2024/aikol-6')
  expect(await readFile(join(root, 'content/articles/2024/aikol-6/translation.yaml'), 'utf8')).toContain('именно')
  expect((await ask('/translations/?id=nowhere', own(), 'POST')).body).toContain('class="wrong"')
  await writeFile(file, text)
})
