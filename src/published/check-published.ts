import type { Article, ArticleFacts } from '../articles/article.ts'
import type { Name } from '../glossary/glossary.ts'
import { errorAt, type Issue } from '../issues/issue.ts'
import type { Entry } from '../issues/yaml.ts'
import { langs } from '../lang/langs.ts'
import { makeNameIndex, type NameIndex } from '../parity/fact.ts'
import { checkCorrections } from './check-corrections.ts'
import { checkAddresses } from './check-addresses.ts'
import { versionsOf } from './public-record.ts'
import type { KeptVersion, ReadRecord } from './read-published.ts'
import { fingerprintOfVersion } from './version-files.ts'

type Beside = {
  articles: readonly { article: Article; facts: Entry<ArticleFacts> }[]
  glossary: readonly Name[]
  /** The addresses that readers can reach now. */
  present: () => readonly string[]
  /** What is known to be wrong already. */
  known: readonly Issue[]
  files: ReadonlyMap<string, string>
  root: string
  /** Milliseconds since the epoch. */
  time: number
}

/** What readers have seen stays: names copies that were changed, changes that nobody told of, and addresses that are no more. */
export function checkPublished({ published, moved, kept, issues }: ReadRecord, { articles, glossary, present, known, files, root, time }: Beside): Issue[] {
  const broken = kept.filter((each) => !isWhole(each))
  const found = [...issues, ...broken.map(tampered)]
  // What cannot be read is left out of the archive; what would follow from that is not named.
  const errors = [...known, ...found].filter(({ severity, rule }) => severity === 'error' && !rule.startsWith('parity/'))
  if (errors.some(({ rule }) => /^(?:yaml|schema|archive)\/|^article\/(?:front-matter|folder)$/.test(rule))) return found
  const faulty = new Set(errors.map(({ file }) => file))
  const names = once(() => makeNameIndex(glossary))
  const changed = articles.flatMap(({ article, facts }) => {
    const versions = versionsOf(published, article)
    const [now, last] = [versions.at(-1), versions.findLast(({ recorded }) => recorded !== undefined)]
    if (!now || !last || broken.some(({ version }) => version === last) || Object.values(article.texts).some(({ file }) => faulty.has(file))) return []
    const sources = Object.fromEntries(langs.map((lang) => [lang, files.get(article.texts[lang]?.file.slice(root.length) ?? '')]))
    return checkCorrections({ article, facts, last, now, sources, today: dayAt(time) ?? last.recorded?.slice(0, 10) ?? '' }, names)
  })
  return [...found, ...changed, ...(moved ? checkAddresses(published, present(), moved) : [])]
}

function dayAt(time: number): string | undefined {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : undefined
}

function isWhole({ version }: KeptVersion): boolean {
  return version !== undefined && fingerprintOfVersion(version) === version.fingerprint
}

function tampered({ file, number }: KeptVersion): Issue {
  const folder = file.replace(/[^/]+$/, '')
  const article = folder.replace('published/', 'articles/')
  return errorAt({ file, line: 1, column: 1 }, 'correction/ledger', {
    ru: `Версия ${number} — копия того, что уже прочли, а она изменена или неполна.`, en: `Version ${number} is a copy of what has been read already, and it was changed or is not whole.`,
  }, {
    ru: `Верните её файлы как были: git checkout origin/main -- '${folder}${number}.*'. Править нужно саму статью, в ${article}.`,
    en: `Restore its files: git checkout origin/main -- '${folder}${number}.*'. What you want to change is the article itself, in ${article}.`,
  })
}

function once(make: () => NameIndex): () => NameIndex {
  let made: NameIndex | undefined
  return () => (made ??= make())
}
