import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { makeDeskConfig, type Backend } from '../src/desk/config.ts'
import { makeCheckPage } from '../src/desk/check-page.ts'
import type { Opening } from '../src/desk/opening.ts'
import { makeComponentChoices } from '../src/desk/editor-components.ts'
import { makeDeskPage } from '../src/desk/page.ts'
import type { Issue } from '../src/issues/issue.ts'
import type { Lang } from '../src/lang/langs.ts'
import { readContent, readUnchecked } from '../src/library.ts'
import { issuesIn } from './check-staged.ts'
import { readTranslationPage, writeCompared } from './desk-translations.ts'
import { listDeskFiles, readDeskFile, removeDeskFile, writeDeskFile, type Refusal } from './desk-files.ts'

/** What the desk is opened with. */
export type DeskOptions = { root: string; bundle: string; lang: Lang; port: number; openSite: () => Promise<string>; backend?: Backend; hosts?: string[] }

/** Serves the desk on loopback; the address holds the key, without which nothing is answered. */
export async function serveDesk({ root, bundle, lang, port, openSite, backend, hosts = [] }: DeskOptions): Promise<{ address: string; server: Server }> {
  const key = randomBytes(24).toString('base64url')
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => send(response, 500, 'text/plain', error instanceof Error ? error.message : String(error)))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const found = server.address()
  const origin = `http://127.0.0.1:${typeof found === 'object' && found ? found.port : port}`
  const cookie = `desk-${new URL(origin).port}`
  const policy = policyOf(hosts)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    for (const [name, value] of Object.entries({ 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cross-Origin-Resource-Policy': 'same-origin', 'Cross-Origin-Opener-Policy': 'same-origin', 'Cache-Control': 'no-store' })) response.setHeader(name, value)
    // Another name for this address, or another page's request: a site that was visited must not reach the files.
    if (request.headers.host !== new URL(origin).host) return send(response, 421, 'text/plain', 'Wrong host.')
    if ((request.headers.origin ?? origin) !== origin || /^(cross-site|same-site)$/.test(String(request.headers['sec-fetch-site'] ?? '')) && url.pathname !== '/') return send(response, 403, 'text/plain', 'Another site may not ask.')
    const asked = url.searchParams.get('key')
    if (url.pathname === '/' && asked !== null && isSame(asked, key)) {
      response.setHeader('Set-Cookie', `${cookie}=${key}; HttpOnly; SameSite=Strict; Path=/`)
      response.setHeader('Location', '/')
      return send(response, 303, 'text/plain', '')
    }
    if (!isSame(cookieOf(request, cookie), key)) return send(response, 401, 'text/plain; charset=utf-8', 'Откройте адрес, который напечатала команда npm run desk. / Open the address that npm run desk printed.')
    await route(request, response, url)
  }

  async function route(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const path = url.searchParams.get('path') ?? ''
    const asked = `${request.method ?? 'GET'} ${url.pathname}`
    if (asked === 'GET /') return send(response, 200, 'text/html; charset=utf-8', makeDeskPage(lang))
    if (asked === 'GET /opening.json') return send(response, 200, 'application/json', JSON.stringify(await opening()))
    if (asked === 'GET /check/') return send(response, 200, 'text/html; charset=utf-8', makeCheckPage(await issuesNow(true), lang))
    if (url.pathname === '/translations/') {
      const refusal = request.method === 'POST' && !backend ? await writeCompared(root, url.searchParams.get('id') ?? '', lang) : undefined
      return send(response, 200, 'text/html; charset=utf-8', await readTranslationPage(root, lang, refusal))
    }
    if (asked === 'GET /check.json') return send(response, 200, 'application/json', JSON.stringify({ text: countBriefly(await issuesNow()) }))
    if (url.pathname.startsWith('/view/')) {
      // The form editor asks whether the page is there; only who opens it starts the site.
      if (request.headers['sec-fetch-dest'] !== 'document') return send(response, 200, 'text/plain', '')
      response.setHeader('Location', `${await openSite()}${url.pathname.slice('/view'.length)}`)
      return send(response, 302, 'text/plain', '')
    }
    if (asked === 'GET /files' && !backend) return send(response, 200, 'application/json', JSON.stringify(await listDeskFiles(root)))
    if (url.pathname === '/file' && !backend) return file(request, response, path)
    if (request.method === 'GET' && /^\/(?:[\w-]+\/)?[\w.-]+\.(?:js|css|wasm|woff2|png|svg)$/.test(url.pathname) && !url.pathname.includes('..')) {
      const data = await readFile(join(bundle, url.pathname)).catch(() => undefined)
      if (data) return send(response, 200, types[extname(url.pathname)] ?? 'application/octet-stream', data)
    }
    return send(response, 404, 'text/plain', 'Not here.')
  }

  async function file(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const result = await doWith(request, path)
    if ('status' in result) return send(response, result.status, 'text/plain; charset=utf-8', result.reason)
    if (result.mark) response.setHeader('ETag', result.mark)
    return send(response, 200, fileTypes[extname(path)] ?? 'text/plain; charset=utf-8', result.data ?? '')
  }

  async function doWith(request: IncomingMessage, path: string): Promise<Refusal | { mark?: string; data?: Buffer }> {
    const mark = request.headers['if-match']
    if (request.method === 'GET') return readDeskFile(root, path)
    if (request.method === 'PUT') return writeDeskFile(root, path, await bodyOf(request), mark)
    if (request.method === 'DELETE') return (await removeDeskFile(root, path, mark)) ?? {}
    return { status: 400, reason: 'Not here.' }
  }

  let checked: { texts: ReadonlyMap<string, string>; issues: Issue[] } | undefined

  /** The problems of the archive; while no text changes they are not looked for again. */
  async function issuesNow(anew = false): Promise<Issue[]> {
    const texts = await readContent(join(root, 'content'))
    const isKnown = checked?.texts.size === texts.size && [...texts].every(([path, text]) => checked?.texts.get(path) === text)
    if (!checked || !isKnown || anew) checked = { texts, issues: await issuesIn(root) }
    return checked.issues
  }

  async function opening(): Promise<Opening> {
    const archive = await readUnchecked(join(root, 'content'))
    return { lang, local: !backend, config: makeDeskConfig(archive, lang, origin, backend), choices: makeComponentChoices(archive, lang) }
  }

  return { address: `${origin}/?key=${key}`, server }
}

/** What the page may load and ask: itself, and a Git host that was named. */
function policyOf(hosts: readonly string[]): string {
  return [
    "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self' 'unsafe-inline' blob:", "img-src 'self' blob: data:", "media-src 'self' blob:",
    "font-src 'self' data:", ["connect-src 'self' blob: data:", ...hosts].join(' '), "worker-src 'self' blob:", "frame-src 'self' blob:", "manifest-src 'self' data: blob:",
    "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].join('; ')
}

function countBriefly(issues: readonly Issue[]): string {
  return issues.length === 0 ? '✓' : `(${issues.length})`
}

function cookieOf(request: IncomingMessage, name: string): string {
  return (request.headers.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > largest) throw new Error('The file is larger than 50 MB.')
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

const largest = 50 * 1024 * 1024

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) })
  response.end(body)
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.woff2': 'font/woff2', '.png': 'image/png', '.svg': 'image/svg+xml' }
const fileTypes: Record<string, string> = { '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.webp': 'image/webp', '.avif': 'image/avif' }
