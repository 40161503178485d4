import type { Edition } from './edition.ts'

/**
 * An address as it stands in a file of the edition: relative and with its file named (`/ru/data/#x` → `../data/index.html#x`), or on the
 * site where the edition lacks the file. Whole addresses and places on the same page stay as they are.
 */
export function offlineAddress(url: string, from: string, { files, site }: Pick<Edition, 'files' | 'site'>): string {
  const written = url.trim()
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(written)) return url
  const target = new URL(written, `${site}/${encodePath(from)}`)
  const file = fileAt(target.pathname, files)
  return (file === undefined ? site + target.pathname : relativePath(from, file)) + target.search + target.hash
}

/** Where a file of the edition stands on the site: `ru/data/index.html` → `/ru/data/`. */
export function sitePath(file: string): string {
  return `/${encodePath(file)}`.replace(/\/index\.html$/, '/')
}

function fileAt(pathname: string, files: ReadonlySet<string>): string | undefined {
  const path = decode(pathname).slice(1)
  const pages = [path === '' || path.endsWith('/') ? `${path}index.html` : path, `${path}/index.html`]
  return pages.find((page) => files.has(page))
}

function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  const shared = here.findIndex((folder, index) => folder !== there[index])
  const kept = shared < 0 ? here.length : shared
  return '../'.repeat(here.length - kept) + encodePath(there.slice(kept).join('/'))
}

/** Quotes and brackets are legal in an address, but would end it in a style sheet. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/').replace(/['()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
