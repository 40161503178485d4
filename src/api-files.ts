import { articlesIn } from './articles/article.ts'
import { zipName } from './facts/data-package.ts'
import { readMeName } from './facts/package-read-me.ts'
import { recordKinds, recordSchemaPath, type RecordKind } from './facts/record-schemas.ts'
import { workbookName } from './facts/workbook.ts'
import { archivePage } from './feeds/archive-feed.ts'
import type { Lang } from './lang/langs.ts'
import { makeSay } from './lang/words.ts'
import { figures, library } from './library.ts'
import { archiveFeedPath, dictionaryPath, feedPath, homePath } from './site/paths.ts'

/** Files that are read by programs, and what stands in them; `more` is a page that says the rest. */
type ApiFile = { paths: string[]; about: string; more?: string }

/** The files for programs, one of each kind where the archive has many. */
export async function readApiFiles(lang: Lang): Promise<ApiFile[]> {
  const say = makeSay(lang)
  const [article] = articlesIn((await library()).articles, lang)
  const [figure] = await figures()
  return [
    { paths: [`/data/${zipName}`], about: say('api.zip') },
    { paths: [`/data/${workbookName}`], about: say('api.workbook') },
    { paths: [`/data/${readMeName}`], about: say('api.package-readme') },
    { paths: ['/data/datapackage.json'], about: say('api.package') },
    { paths: ['/data/SHA256SUMS.txt'], about: say('api.sums') },
    { paths: ['/data/missions.csv', '/data/missions.json', '/data/missions.hxl.csv'], about: say('api.tables'), more: dictionaryPath(lang) },
    ...(article ? [{ paths: ['csv', 'jsonl', 'tmx'].map((form) => `/data/parallel/${article.article.year}.${form}`), about: say('api.corpus') }] : []),
    { paths: [archiveFeedPath(lang)], about: say('api.archive', { n: archivePage }) },
    { paths: [feedPath(homePath(lang), 'json'), feedPath(homePath(lang))], about: say('api.feed') },
    ...(figure ? [{ paths: [`/data/figures/${figure.id}.json`], about: say('api.figure') }] : []),
  ]
}

/** A kind of record, what it holds, and its schema. */
type DescribedKind = { kind: RecordKind; about: string; schema: string }

/** Every kind of record, in the order of the page about files. */
export function describeRecordKinds(lang: Lang): DescribedKind[] {
  const say = makeSay(lang)
  return recordKinds.map((kind) => ({ kind, about: say(`api.record.${kind}`), schema: `/data/${recordSchemaPath(kind)}` }))
}
