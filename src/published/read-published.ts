import type { Article } from '../articles/article.ts'
import { shelfOf, type Version } from '../articles/version.ts'
import type { Issue } from '../issues/issue.ts'
import { readYaml, type Entry } from '../issues/yaml.ts'
import type { Both } from '../lang/langs.ts'
import type { SayTag } from '../parity/blocks.ts'
import { readAddresses } from './addresses.ts'
import { movedSchema, type Moved } from './moved.ts'
import { presentVersion } from './present-version.ts'
import type { PublicRecord } from './public-record.ts'
import { readVersion } from './version-files.ts'

type Files = ReadonlyMap<string, string>

/** The public record, with the places that checks name: where `moved.yaml` says what, and the versions as they are kept. */
export type ReadRecord = { published: PublicRecord; moved?: Entry<Moved[]>; kept: KeptVersion[]; issues: Issue[] }

/** A recorded version, if it can be read, and the first of its files. */
export type KeptVersion = { shelf: string; number: number; file: string; version?: Version }

/** Reads what readers have seen, and adds what each article says now. */
export function readPublished(files: Files, root: string, articles: readonly { article: Article }[], sayTags: Both<SayTag>): ReadRecord {
  const kept = readVersions(files, root)
  const { entry: moved, issues } = readYaml(files.get('moved.yaml') ?? '', `${root}moved.yaml`, movedSchema)
  const byShelf = Map.groupBy(kept, ({ shelf }) => shelf)
  const on = (shelf: string | undefined) => (byShelf.get(shelf ?? '') ?? []).flatMap(({ version }) => version ?? [])
  const versions = articles.map(({ article }): [string, readonly Version[]] => {
    const shelf = shelfOf(article)
    const before = (moved?.value ?? []).filter(({ to }) => shelfAt(to) === shelf).flatMap(({ from }) => on(shelfAt(from)))
    const recorded = versionsOfOne(before, on(shelf))
    const now = presentVersion(article, recorded.at(-1), sayTags)
    return [shelf, now === recorded.at(-1) ? recorded : [...recorded, now]]
  })
  const addresses = readAddresses(tidy(files.get('published/addresses.txt') ?? ''))
  return { published: { versions: Object.fromEntries(versions), addresses, moved: moved?.value ?? [] }, moved, kept, issues }
}

/** The versions of a shelf after those of the shelf that the article was moved from; not those of another article that gave way to it. */
function versionsOfOne(before: readonly Version[], own: readonly Version[]): Version[] {
  const name = (own[0] ?? before[0])?.article
  return [...before, ...own].filter((version) => version.article === name).sort((a, b) => a.number - b.number)
}

function readVersions(files: Files, root: string): KeptVersion[] {
  const shelves = new Map<string, Map<string, string>>()
  for (const [path, text] of files) {
    const [, shelf, name] = /^published\/(\d{4}\/[^/]+)\/([1-9]\d*\.(?:yaml|[a-z]{2}\.md))$/.exec(path) ?? []
    if (shelf && name) shelves.set(shelf, (shelves.get(shelf) ?? new Map<string, string>()).set(name, tidy(text)))
  }
  return [...shelves].flatMap(([shelf, texts]) => {
    const numbers = [...new Set([...texts.keys()].map((name) => Number.parseInt(name, 10)))].sort((a, b) => a - b)
    return numbers.map((number) => {
      const first = [...texts.keys()].filter((name) => name.startsWith(`${number}.`)).sort()[0] ?? ''
      return { shelf, number, file: `${root}published/${shelf}/${first}`, version: readVersion(number, texts) }
    })
  })
}

function shelfAt(path: string | undefined): string | undefined {
  return /^(?:\/[a-z]{2})?\/articles\/(\d{4}\/[^/]+)\/$/.exec(path ?? '')?.[1]
}

function tidy(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
