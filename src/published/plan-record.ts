import { langsOf, type Article } from '../articles/article.ts'
import { shelfOf, type Version } from '../articles/version.ts'
import { addressesOf, formatAddresses } from './addresses.ts'
import { versionsOf } from './public-record.ts'
import type { PageSource } from './site-pages.ts'
import { formatVersion } from './version-files.ts'

/** What is to be recorded: files to write, by path inside the content folder, and what they are. */
export type Plan = { files: Map<string, string>; versions: { article: Article; version: Version }[]; addresses: string[]; settled: string[] }

/**
 * What has been published and is not yet on record at a moment (ISO 8601, UTC): the version of every article that says something new, every
 * new address, and the files whose `minor: typo` has done its work. Nothing if nothing is new.
 */
export function planRecord(source: PageSource, files: ReadonlyMap<string, string>, root: string, now: string): Plan {
  const plan: Plan = { files: new Map(), versions: [], addresses: [], settled: [] }
  for (const article of source.articles) {
    const version = versionsOf(source.published, article).at(-1)
    if (version && version.recorded === undefined) {
      plan.versions.push({ article, version })
      for (const [name, text] of formatVersion({ ...version, recorded: now })) plan.files.set(`published/${shelfOf(article)}/${name}`, text)
    }
    const path = recordFileOf(article).slice(root.length)
    if (!article.facts.minor) continue
    plan.settled.push(path)
    plan.files.set(path, (files.get(path) ?? '').replace(/^minor:.*\r?\n/m, ''))
  }
  const known = new Set(source.published.addresses)
  plan.addresses = addressesOf(source).filter((path) => !known.has(path))
  if (plan.addresses.length > 0) plan.files.set('published/addresses.txt', formatAddresses([...known, ...plan.addresses]))
  return plan
}

function recordFileOf(article: Article): string {
  const [record] = langsOf(article)
  return (record && article.texts[record]?.file) ?? ''
}
