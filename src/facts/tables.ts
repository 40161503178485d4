import type { Article } from '../articles/article.ts'
import type { Page } from '../articles/page.ts'
import type { Topic } from '../articles/topics.ts'
import { shelfOf, type Version } from '../articles/version.ts'
import type { Name } from '../glossary/glossary.ts'
import type { Both } from '../lang/langs.ts'
import type { Milestone } from '../missions/milestones.ts'
import type { Mission } from '../missions/mission.ts'
import type { Totals } from '../missions/totals.ts'
import type { Country } from '../places/countries.ts'
import type { Sources } from '../sources/source.ts'
import { articleTable } from './article-table.ts'
import { claimTable } from './claim-table.ts'
import type { Row } from './csv.ts'
import { glossaryTable } from './glossary-table.ts'
import { milestoneTable } from './milestone-table.ts'
import { missionTable } from './mission-table.ts'
import { countryTable, topicTable } from './place-tables.ts'
import { claimRows, milestoneRow, missionRow, sourceRows, totalRow } from './rows.ts'
import { sourceTable } from './source-table.ts'
import { makeRow, type TableWords } from './table.ts'
import { totalTable } from './total-table.ts'

/** The parts of the archive that the open data is made from. */
export type Recorded = {
  articles: readonly Article[]
  missions: readonly Mission[]
  totals: Totals
  milestones: readonly Milestone[]
  sources: Sources
  glossary: readonly Name[]
  countries: readonly Country[]
  topics: readonly Topic[]
  pages: readonly Page[]
  published: { versions: Readonly<Record<string, readonly Version[]>>; moved: readonly { gone?: Both | undefined; date?: string | undefined }[] }
}

/** A table with its rows. */
export type Filled = { table: TableWords; rows: Row[] }

/** Every table of the open data, in the order readers meet them. */
export const tables = [missionTable, claimTable, totalTable, milestoneTable, sourceTable, glossaryTable, articleTable, countryTable, topicTable] as const satisfies readonly TableWords[]

/** Every table with its rows; `site` is the address of the site without a slash at its end. */
export function fillTables(content: Recorded, site: string): Filled[] {
  return [
    { table: missionTable, rows: content.missions.map(missionRow) },
    { table: claimTable, rows: content.missions.flatMap(claimRows) },
    { table: totalTable, rows: content.totals.totals.map(totalRow) },
    { table: milestoneTable, rows: content.milestones.map(milestoneRow) },
    { table: sourceTable, rows: sourceRows(content.sources) },
    { table: glossaryTable, rows: content.glossary.map((name) => makeRow(glossaryTable, name)) },
    { table: articleTable, rows: content.articles.map((article) => makeRow(articleTable, { article, version: presentOf(content, article), site })) },
    { table: countryTable, rows: content.countries.map((country) => makeRow(countryTable, country)) },
    { table: topicTable, rows: content.topics.map((topic) => makeRow(topicTable, topic)) },
  ]
}

/** What an article says now, as a version; nothing for one that nobody has recorded. */
export function presentOf({ published }: { published: Pick<Recorded['published'], 'versions'> }, article: Article): Version | undefined {
  return published.versions[shelfOf(article)]?.at(-1)
}
