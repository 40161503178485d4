import type { Article } from '../articles/article.ts'
import type { Page } from '../articles/page.ts'
import type { Topic } from '../articles/topics.ts'
import { checkBinding } from '../checks/bind.ts'
import { checkEmbargo } from '../checks/embargo.ts'
import { checkImages, type ImageFile } from '../checks/images.ts'
import { checkLinks } from '../checks/links.ts'
import { checkMission } from '../checks/mission.ts'
import { checkReferences } from '../checks/references.ts'
import { checkShelves } from '../checks/shelves.ts'
import { checkSources } from '../checks/sources.ts'
import { checkTotals } from '../checks/totals.ts'
import { checkTwice } from '../checks/twice.ts'
import type { Name } from '../glossary/glossary.ts'
import type { SameWords } from '../glossary/same-words.ts'
import { orderIssues, type Issue } from '../issues/issue.ts'
import type { Entry } from '../issues/yaml.ts'
import { figuresOfMission } from '../missions/figures.ts'
import type { Milestone } from '../missions/milestones.ts'
import type { Mission } from '../missions/mission.ts'
import type { Totals } from '../missions/totals.ts'
import { checkPairs, type WrittenPair } from '../parity/check-pairs.ts'
import type { Country } from '../places/countries.ts'
import { isWritten } from '../prose/read-passages.ts'
import type { Protection } from '../protection/protection.ts'
import { addressesOf } from '../published/addresses.ts'
import { checkPublished } from '../published/check-published.ts'
import type { PublicRecord } from '../published/public-record.ts'
import type { Sources } from '../sources/source.ts'
import { checkStyle } from '../spelling/check-style.ts'
import { checkTranslations } from '../translation/check-translations.ts'
import type { Translation } from '../translation/text.ts'
import { checkSoftHyphens } from '../typography/tidy-source.ts'
import { checkProtection } from './check-protection.ts'
import { pairsOf, sayCounts } from './pairs.ts'
import { readArchiveFiles } from './read-archive.ts'
import type { ReadArticle } from './read-texts.ts'
import { filesOf, knowledgeOf, translationsOf } from './translations.ts'
import { visibleAt } from './visible.ts'

/** Everything in `content/`, read and checked. */
export type Archive = {
  articles: Article[]
  pages: Page[]
  missions: Mission[]
  totals: Totals
  milestones: Milestone[]
  sources: Sources
  glossary: Name[]
  countries: Country[]
  topics: Topic[]
  published: PublicRecord
  /** Words that the search takes for one; an archive may have none. */
  words: SameWords[]
}

/** The archive with the places its parts stand at, for checks that name a line. */
export type ReadArchive = {
  articles: ReadArticle[]
  missions: Entry<Mission>[]
  totals?: Entry<Totals>
  milestones?: Entry<Milestone[]>
  sources?: Entry<Sources>
  glossary?: Entry<Name[]>
  countries?: Entry<Country[]>
  topics?: Entry<Topic[]>
  protection?: Entry<Protection>
  /** The missions whose files have errors: nothing more is said of what refers to them. */
  unread: ReadonlySet<string>
}

/** What is known beside the files, and whether the languages are compared, which takes most of the time. */
export type CheckOptions = {
  compare?: boolean
  /** The time that settles which embargoes are over, in milliseconds since the epoch. */
  now?: number
  /** The images beside the texts. */
  images?: ReadonlyMap<string, ImageFile>
}

/**
 * Makes the archive from the texts of its files, by path inside the content folder, and names every problem at once. `root` is put
 * before each path in the issues. What has errors is left out of the archive; what is not public yet stays in it (`visibleAt` takes it
 * out). Who needs the archive alone reads it with `readArchiveFiles`.
 */
export function makeArchive(given: ReadonlyMap<string, string>, root = 'content/', { compare = true, now = -Infinity, images = new Map() }: CheckOptions = {}): { archive: Archive; issues: Issue[] } {
  const { archive, read, record, files, issues: found } = readArchiveFiles(given, root)
  const { articles, missions } = read
  const references = checkReferences(read)
  // A text with errors of its own, or with a number that the ledger does not know, is not compared: that would only repeat them.
  const faults = [...found.files, ...found.articles, ...found.pages, ...references.filter(({ rule }) => rule === 'reference/figure' || rule === 'reference/speaker')]
  const faulty = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const factless = new Set(found.articles.filter(({ rule }) => rule === 'article/facts').map(({ file }) => file))
  const isSound = ({ texts }: Pick<WrittenPair | Translation, 'texts'>) => !Object.values(texts).some(({ file }) => faulty.has(file))
  const issues = [
    ...found.files,
    ...found.articles,
    ...found.pages,
    ...missions.flatMap(checkMission),
    ...references,
    ...articles.flatMap(({ article }) => bindingsOf(article, missions)),
    ...(read.totals ? checkTotals(read.totals, missions.map((entry) => entry.value)) : []),
    ...checkImages(articles, archive.pages, images, root),
    ...checkEmbargo(read, archive, now),
    ...checkShelves([...given.keys()], root).filter(({ file, rule }) => rule !== 'pair/missing' || !factless.has(file)),
    ...checkTwice(read),
    ...checkSources(read),
    ...checkLinks(read, archive, [...given.keys()]),
    ...checkProtection(read, files, root),
    ...checkStyle(files, root),
    ...[...files].filter(([path]) => isWritten(path)).flatMap(([path, text]) => checkSoftHyphens(text, root + path)),
    ...(compare ? checkPairs(pairsOf(read, archive.pages, files, root).filter(isSound), archive.glossary, sayCounts(archive.missions, archive.totals.totals)) : []),
    ...(compare ? checkTranslations(translationsOf(archive, filesOf(files, root)).filter(isSound), knowledgeOf(archive)) : []),
  ]
  if (compare) issues.push(...checkPublished(record, { articles, glossary: archive.glossary, present: () => addressesOf(visibleAt(archive, now)), known: issues, files, root, time: now }))
  return { archive, issues: orderIssues(issues.map(easeInDrafts(articles, root))) }
}

function bindingsOf(article: Article, missions: readonly Entry<Mission>[]): Issue[] {
  const figures = missions.filter(({ value }) => article.facts.missions.includes(value.id)).flatMap(({ value }) => figuresOfMission(value))
  return Object.values(article.texts).flatMap((text) => checkBinding(text, figures))
}

/** A draft reaches no reader: what is wrong in it does not stop the build. But whoever sees the repository sees the draft, and may know a child by it. */
function easeInDrafts(articles: readonly ReadArticle[], root: string): (issue: Issue) => Issue {
  const folders = new Set(articles.filter(({ facts }) => facts.value.draft).map(({ article }) => `${root}articles/${article.year}/${article.slug}`))
  return (issue) => (issue.severity === 'error' && !issue.rule.startsWith('child/') && folders.has(issue.file.replace(/\/[^/]*$/, '')) ? { ...issue, severity: 'warning' } : issue)
}
