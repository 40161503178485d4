import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { datasetOf } from './citations/linked-data.ts'
import { corpusTable } from './facts/corpus-table.ts'
import { packageVersion, zipName, type WrittenFile } from './facts/data-package.ts'
import { tables } from './facts/tables.ts'
import { workbookName } from './facts/workbook.ts'
import { compareDates } from './lang/dates.ts'
import type { Lang } from './lang/langs.ts'
import { makeSay } from './lang/words.ts'
import { library } from './library.ts'

type Descriptor = { resources: { path: string; bytes: number; hash: string }[] }

/** The files of the open data as they were written: the zip of everything, the workbook, then every table and text, in the order of the descriptor. */
export async function readDataFiles(folder = 'public/data'): Promise<WrittenFile[]> {
  const { resources } = JSON.parse(await readFile(`${folder}/datapackage.json`, 'utf8')) as Descriptor
  const packed = await Promise.all([zipName, workbookName].map(async (path) => ({ path, content: await readFile(`${folder}/${path}`) })))
  return [
    ...packed.map(({ path, content }) => ({ path, bytes: content.length, hash: createHash('sha256').update(content).digest('hex') })),
    ...resources.map(({ path, bytes, hash }) => ({ path, bytes, hash: hash.replace('sha256:', '') })),
  ]
}

/** The open data as structured data (schema.org): the zip of everything, and every table and the corpus as its parts. */
export async function readDataset(lang: Lang, site: string): Promise<object> {
  const { articles, missions, countries } = await library()
  const say = makeSay(lang)
  const files = await readDataFiles()
  const dates = missions.flatMap(({ date }) => [date.start, ...(date.end ? [date.end] : [])]).sort(compareDates)
  const places = countries.filter(({ role }) => role === 'return').map(({ name }) => name[lang])
  const scope = { from: dates[0] ?? '..', to: dates.at(-1) ?? '..', places, version: packageVersion, modified: articles.map(({ facts }) => facts.published).sort().at(-1) }
  const parts = [
    ...tables.map(({ id, title, about }) => ({ name: title[lang], description: about[lang], files: files.filter(({ path }) => path === `${id}.csv` || path === `${id}.json`) })),
    { name: corpusTable.title[lang], description: corpusTable.about[lang], files: files.filter(({ path }) => path.startsWith('parallel/')) },
  ]
  return datasetOf(lang, site, { name: say('data.name'), description: say('data.lead'), files: files.slice(0, 2) }, scope, parts)
}
