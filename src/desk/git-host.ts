import type { Backend } from './config.ts'

/** A repository on a Git host as the form editor reaches it, and the hosts that its page may then ask; nothing for an address that is none. */
export function readGitHost(address: string, branch: string, kind?: string): { backend: Backend; hosts: string[] } | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const repo = url?.pathname.replace(/^\/|\/$|\.git\/?$/g, '') ?? ''
  if (!url || url.protocol !== 'https:' || !/^[^/]+(\/[^/]+)+$/.test(repo)) return undefined
  // Who signs in types a token that the host itself has given; no other service stands between.
  const base = { repo, branch, auth_methods: ['token'] as const }
  const name = kind ?? (url.hostname === 'github.com' ? 'github' : url.hostname.includes('gitlab') ? 'gitlab' : 'forgejo')
  if (name === 'github') return url.hostname === 'github.com'
    ? { backend: { name, ...base }, hosts: ['https://api.github.com', 'https://raw.githubusercontent.com'] }
    : { backend: { name, ...base, base_url: url.origin, api_root: `${url.origin}/api/v3` }, hosts: [url.origin] }
  if (name === 'gitlab') return { backend: { name, ...base, base_url: url.origin, api_root: `${url.origin}/api/v4` }, hosts: [url.origin] }
  if (name === 'forgejo' || name === 'gitea') return { backend: { name: 'gitea', ...base, base_url: url.origin, api_root: `${url.origin}/api/v1` }, hosts: [url.origin] }
  return undefined
}
