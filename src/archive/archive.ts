import type { Article } from '../articles/article.ts'
import { orderArticles } from '../articles/article.ts'
import type { Page } from '../articles/page.ts'
import { topicsSchema, type Topic } from '../articles/topics.ts'
import { checkBinding } from '../checks/bind.ts'
import { checkEmbargo } from '../checks/embargo.ts'
import { checkImages, type ImageFile } from '../checks/images.ts'
import { checkMission } from '../checks/mission.ts'
import { checkLinks } from '../checks/links.ts'
import { checkReferences } from '../checks/references.ts'
import { checkShelves } from '../checks/shelves.ts'
import { checkSources } from '../checks/sources.ts'
import { checkTotals } from '../checks/totals.ts'
import { checkTwice } from '../checks/twice.ts'
import { glossarySchema, type Name } from '../glossary/glossary.ts'
import { sameWordsSchema, type SameWords } from '../glossary/same-words.ts'
import { errorAt, orderIssues, type Issue } from '../issues/issue.ts'
import { readYaml, type Entry } from '../issues/yaml.ts'
import { figuresOfMission } from '../missions/figures.ts'
import { milestonesSchema, orderMilestones, type Milestone } from '../missions/milestones.ts'
import { missionSchema } from '../missions/mission-schema.ts'
import { orderMissions, type Mission } from '../missions/mission.ts'
import { totalsSchema, type Totals } from '../missions/totals.ts'
import { checkPairs, type WrittenPair } from '../parity/check-pairs.ts'
import { addressesOf } from '../published/addresses.ts'
import { checkPublished } from '../published/check-published.ts'
import type { PublicRecord } from '../published/public-record.ts'
import { readPublished } from '../published/read-published.ts'
import { countriesSchema, type Country } from '../places/countries.ts'
import { isWritten } from '../prose/read-passages.ts'
import { protectionSchema, type Protection } from '../protection/protection.ts'
import { sourcesSchema, type Sources } from '../sources/source.ts'
import { checkStyle } from '../spelling/check-style.ts'
import { checkSoftHyphens } from '../typography/tidy-source.ts'
import { checkTranslations } from '../translation/check-translations.ts'
import type { Translation } from '../translation/text.ts'
import { checkProtection } from './check-protection.ts'
import { pairsOf, sayCounts } from './pairs.ts'
import { readableFiles } from './readable-files.ts'
import { readArticles, readPages, type ReadArticle } from './read-texts.ts'
import { filesOf, knowledgeOf, translationsOf } from './translations.ts'
import { visibleAt } from './visible.ts'
import type { z } from 'zod'

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

/**
 * Makes the archive from the texts of its files, by path inside the content folder, and names every problem at once.
 * `root` is put before each path in the issues; `now`, in milliseconds since the epoch, settles which embargoes are over; `images` are
 * the files beside the texts. What has errors is left out of the archive; what is not public yet stays in it (`visibleAt` takes it
 * out). Comparing the languages takes most of the time; who needs only the archive leaves it out.
 */
export function makeArchive(given: ReadonlyMap<string, string>, root = 'content/', compare = true, now = -Infinity, images: ReadonlyMap<string, ImageFile> = new Map()): { archive: Archive; issues: Issue[] } {
  const { files, issues } = readableFiles(given, root)
  const readList = <Value>(name: string, schema: z.ZodType<Value>, isOptional = false): Entry<Value> | undefined => {
    const text = files.get(name)
    if (text === undefined) {
      if (!given.has(name) && !isOptional) issues.push(missingFile(root + name))
      return undefined
    }
    const read = readYaml(text, root + name, schema)
    issues.push(...read.issues)
    return read.entry
  }

  const missions: Entry<Mission>[] = []
  const unread = new Set<string>()
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, id] = /^missions\/([^/]+)\.yaml$/.exec(path) ?? []
    if (!id) continue
    const { entry, issues: found } = readYaml(text, root + path, missionSchema)
    issues.push(...found)
    if (entry) missions.push({ ...entry, value: { ...entry.value, id } })
    else unread.add(id)
  }
  const articles = readArticles(files, root, [...given.keys()])
  const pages = readPages(files, root)
  const read: ReadArchive = {
    articles: articles.articles,
    missions,
    totals: readList('totals.yaml', totalsSchema),
    milestones: readList('milestones.yaml', milestonesSchema),
    sources: readList('sources.yaml', sourcesSchema),
    glossary: readList('glossary.yaml', glossarySchema),
    countries: readList('countries.yaml', countriesSchema),
    topics: readList('topics.yaml', topicsSchema),
    protection: readList('protection.yaml', protectionSchema, true),
    unread,
  }
  const words = readList('words.yaml', sameWordsSchema, true)
  const references = checkReferences(read)
  // A text with errors of its own, or with a number that the ledger does not know, is not compared: that would only repeat them.
  const faults = [...issues, ...articles.issues, ...pages.issues, ...references.filter(({ rule }) => rule === 'reference/figure' || rule === 'reference/speaker')]
  const faulty = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const factless = new Set(articles.issues.filter(({ rule }) => rule === 'article/facts').map(({ file }) => file))
  const isSound = ({ texts }: Pick<WrittenPair | Translation, 'texts'>) => !Object.values(texts).some(({ file }) => faulty.has(file))
  const record = readPublished(files, root, read.articles, sayCounts(missions.map(({ value }) => value), read.totals?.value.totals ?? []))
  const archive: Archive = {
    articles: orderArticles(read.articles.map(({ article }) => article)),
    pages: pages.pages,
    missions: orderMissions(missions.map((entry) => entry.value)),
    totals: read.totals?.value ?? { totals: [], notes: [], gaps: [] },
    milestones: orderMilestones(read.milestones?.value ?? []),
    sources: read.sources?.value ?? {},
    glossary: read.glossary?.value ?? [],
    countries: read.countries?.value ?? [],
    topics: read.topics?.value ?? [],
    published: record.published,
    words: words?.value ?? [],
  }
  issues.push(
    ...articles.issues,
    ...pages.issues,
    ...missions.flatMap(checkMission),
    ...references,
    ...articles.articles.flatMap(({ article }) => bindingsOf(article, missions)),
    ...(read.totals ? checkTotals(read.totals, missions.map((entry) => entry.value)) : []),
    ...checkImages(articles.articles, pages.pages, images, root),
    ...checkEmbargo(read, archive, now),
    ...checkShelves([...given.keys()], root).filter(({ file, rule }) => rule !== 'pair/missing' || !factless.has(file)),
    ...checkTwice(read),
    ...checkSources(read),
    ...checkLinks(read, archive, [...given.keys()]),
    ...checkProtection(read, files, root),
    ...checkStyle(files, root),
    ...[...files].filter(([path]) => isWritten(path)).flatMap(([path, text]) => checkSoftHyphens(text, root + path)),
    ...(compare ? checkPairs(pairsOf(read, pages.pages, files, root).filter(isSound), archive.glossary, sayCounts(archive.missions, archive.totals.totals)) : []),
    ...(compare ? checkTranslations(translationsOf(archive, filesOf(files, root)).filter(isSound), knowledgeOf(archive)) : []),
  )
  if (compare) issues.push(...checkPublished(record, { articles: read.articles, glossary: archive.glossary, present: () => addressesOf(visibleAt(archive, now)), known: issues, files, root, time: now }))
  return { archive, issues: orderIssues(issues.map(easeInDrafts(read.articles, root))) }
}

function bindingsOf(article: Article, missions: readonly Entry<Mission>[]): Issue[] {
  const figures = missions.filter(({ value }) => article.facts.missions.includes(value.id)).flatMap(({ value }) => figuresOfMission(value))
  return Object.values(article.texts).flatMap((text) => checkBinding(text, figures))
}

/** A draft reaches nobody: what is wrong in it does not stop the build. */
function easeInDrafts(articles: readonly ReadArticle[], root: string): (issue: Issue) => Issue {
  const folders = new Set(articles.filter(({ facts }) => facts.value.draft).map(({ article }) => `${root}articles/${article.year}/${article.slug}`))
  return (issue) => (issue.severity === 'error' && folders.has(issue.file.replace(/\/[^/]*$/, '')) ? { ...issue, severity: 'warning' } : issue)
}

function missingFile(file: string): Issue {
  return errorAt({ file, line: 1, column: 1 }, 'archive/missing-file', {
    ru: 'Такого файла нет.', en: 'There is no such file.',
  }, {
    ru: 'Верните его из истории репозитория.', en: 'Restore it from the history of the repository.',
  })
}
