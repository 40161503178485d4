import { describeRecordKinds, readApiFiles } from './api-files.ts'
import type { Article, ArticleText } from './articles/article.ts'
import { readDataFiles } from './data-files.ts'
import { makeArticleRecord } from './facts/article-record.ts'
import { makeCorrectionsRecord } from './facts/correction-record.ts'
import { makeDataRecord, makeDictionaryRecord, makeFilesRecord } from './facts/data-records.ts'
import { makeFigureRecord } from './facts/figure-record.ts'
import { makeHomeRecord, makeLanguagesRecord } from './facts/home-records.ts'
import { makeArchiveRecord, makeMissionsRecord, makeSearchRecord, makeYearRecord } from './facts/list-records.ts'
import { makeMissionRecord } from './facts/mission-record.ts'
import { makeStandingRecord } from './facts/page-record.ts'
import { makeParallelRecord } from './facts/parallel-record.ts'
import { makeCountryRecord, makeTopicRecord } from './facts/place-records.ts'
import type { RecordKind } from './facts/record-schemas.ts'
import type { RecordContext } from './facts/record.ts'
import { allTables } from './facts/schema-files.ts'
import { makeSourcesRecord } from './facts/source-record.ts'
import { fillTables } from './facts/tables.ts'
import { makeTotalsRecord } from './facts/total-record.ts'
import { makeHistoryRecord, makePinnedRecord } from './facts/version-records.ts'
import { langs, type Lang } from './lang/langs.ts'
import { library } from './library.ts'
import { readParagraphs } from './parity/paragraphs.ts'
import { makeHistory } from './published/history.ts'
import { versionsOf } from './published/public-record.ts'
import { pagesInAll, sitePages, type Shown, type ShownInAll } from './published/site-pages.ts'
import { readPlain, readRecords } from './records.ts'
import { readSideBySide } from './side-by-side.ts'

/** A page that has a record, and the language of that; a page in every language at once gives its words in that of record. */
export type RecordedPage = { path: string; lang: Lang; shows: Shown | ShownInAll }

/** Every page of the site: each of them has a record beside it. */
export async function readRecordedPages(): Promise<RecordedPage[]> {
  const archive = await library()
  const inOne = sitePages(archive).flatMap(({ paths, shows }) => langs.flatMap((lang) => (paths[lang] ? [{ path: paths[lang], lang, shows }] : [])))
  return [...pagesInAll(archive).map((page) => ({ ...page, lang: langs[0] })), ...inOne]
}

/** The kind of record that a page has. */
export function recordKindOf({ kind }: Shown | ShownInAll): RecordKind {
  if (kind === 'articles' || kind === 'year' || kind === 'missions' || kind === 'search') return 'list'
  return kind === 'version' ? 'article-version' : kind
}

/** The record of a page; a kind of page without one does not compile. */
export async function makePageRecord({ lang, shows }: RecordedPage, site: URL | undefined): Promise<object> {
  const context = await readRecords(lang, site)
  const { published } = await library()
  switch (shows.kind) {
    case 'languages': return makeLanguagesRecord(context.site)
    case 'home': return makeHomeRecord(context)
    case 'articles': return makeArchiveRecord(context)
    case 'year': return makeYearRecord(shows.year, context)
    case 'missions': return makeMissionsRecord(context)
    case 'search': return makeSearchRecord(context)
    case 'topic': return makeTopicRecord(shows.topic, context)
    case 'country': return makeCountryRecord(shows.country, context)
    case 'mission': return makeMissionRecord(shows.mission, context)
    case 'figure': return makeFigureRecord(shows.figure, context)
    case 'totals': return makeTotalsRecord(context)
    case 'sources': return makeSourcesRecord(context)
    case 'corrections': return makeCorrectionsRecord(context)
    case 'dictionary': return makeDictionaryRecord(allTables, context)
    case 'data': return makeDataRecord(fillTables(await library(), context.site), await readDataFiles(), context)
    case 'files': return makeFilesRecord(await readApiFiles(lang), describeRecordKinds(lang), context)
    case 'page': return withText(shows.page.texts[lang], async (text) => makeStandingRecord(shows.page, text, await readPlain(text), context))
    case 'article': return withText(shows.article.texts[lang], async (text) => makeArticleRecord(shows.article, text, await readPlain(text), context))
    case 'history': return makeHistoryRecord(shows.article, makeHistory(versionsOf(published, shows.article), lang), context)
    case 'version': {
      const { article, version } = shows
      return makePinnedRecord(article, version, version === versionsOf(published, article).at(-1), readParagraphs(version.texts[lang]?.body ?? '', 'markdown'), context)
    }
    case 'parallel': return makeParallel(shows.article, context)
  }
}

async function makeParallel(article: Article, context: RecordContext): Promise<object> {
  const sideBySide = await readSideBySide(article)
  if (!sideBySide) throw new Error(`${article.slug} is not in every language.`)
  return makeParallelRecord(article, sideBySide, context)
}

function withText(text: ArticleText | undefined, make: (text: ArticleText) => Promise<object>): Promise<object> {
  if (!text) throw new Error('A page was listed in a language that it is not in.')
  return make(text)
}
