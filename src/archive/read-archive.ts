import { topicsSchema } from '../articles/topics.ts'
import { orderArticles } from '../articles/article.ts'
import { glossarySchema } from '../glossary/glossary.ts'
import { sameWordsSchema } from '../glossary/same-words.ts'
import { errorAt, type Issue } from '../issues/issue.ts'
import { readYaml, type Entry } from '../issues/yaml.ts'
import { milestonesSchema, orderMilestones } from '../missions/milestones.ts'
import { missionSchema } from '../missions/mission-schema.ts'
import { orderMissions, type Mission } from '../missions/mission.ts'
import { totalsSchema } from '../missions/totals.ts'
import { countriesSchema } from '../places/countries.ts'
import { protectionSchema } from '../protection/protection.ts'
import { readPublished } from '../published/read-published.ts'
import { sourcesSchema } from '../sources/source.ts'
import type { z } from 'zod'
import type { Archive, ReadArchive } from './archive.ts'
import { sayCounts } from './pairs.ts'
import { readableFiles } from './readable-files.ts'
import { readArticles, readPages } from './read-texts.ts'

/** What the files of a content folder say: the archive, its parts with their places, the record of what was published, and the files that cannot be read. */
export type ReadFiles = {
  archive: Archive
  read: ReadArchive
  record: ReturnType<typeof readPublished>
  files: ReadonlyMap<string, string>
  /** What is wrong with the files themselves, and with each text alone. */
  issues: Record<'files' | 'articles' | 'pages', Issue[]>
}

/** Reads the archive from the texts of its files, by path inside the content folder; what has errors is left out. `root` is put before each path in the issues. */
export function readArchiveFiles(given: ReadonlyMap<string, string>, root: string): ReadFiles {
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
  return { archive, read, record, files, issues: { files: issues, articles: articles.issues, pages: pages.issues } }
}

function missingFile(file: string): Issue {
  return errorAt({ file, line: 1, column: 1 }, 'archive/missing-file', {
    ru: 'Такого файла нет.', en: 'There is no such file.',
  }, {
    ru: 'Верните его из истории репозитория.', en: 'Restore it from the history of the repository.',
  })
}
