import type { Lost } from './lost.ts'

type Redirect = { from: string; to: string }

/** Lost addresses that lead to another one. */
export function redirectsOf(lost: readonly Lost[]): Redirect[] {
  return lost.flatMap(({ path, fate }) => (fate && 'to' in fate ? [{ from: path, to: fate.to }] : []))
}

/** Redirects as the files that hosts read, by name: Netlify, Cloudflare Pages and GitLab Pages; Apache; nginx. None if there are none. */
export function formatRedirects(redirects: readonly Redirect[]): Map<string, string> {
  if (redirects.length === 0) return new Map()
  const write = (line: (redirect: Redirect) => string) => redirects.map((redirect) => `${line(redirect)}\n`).join('')
  return new Map([
    ['_redirects', write(({ from, to }) => `${from} ${to} 301`)],
    ['.htaccess', write(({ from, to }) => `RedirectMatch 301 "^${from.replace(/[.+]/g, '\\$&')}$" "${to}"`)],
    ['nginx-redirects.conf', write(({ from, to }) => `location = ${from} { return 301 ${to}; }`)],
  ])
}
