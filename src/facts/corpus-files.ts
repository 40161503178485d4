import { makeBoth } from '../lang/langs.ts'
import { formatCsv } from './csv.ts'
import { corpusTable } from './corpus-table.ts'
import type { Unit } from './corpus.ts'
import type { OtherFile } from './data-package.ts'
import { makeRow } from './table.ts'
import { formatTmx } from './tmx.ts'

/** The files of the corpus, one of each form for every year of the archive, one after the other: CSV, JSON Lines, TMX. */
export function* formatCorpus(units: readonly Unit[]): Generator<[path: string, text: string]> {
  const years = [...Map.groupBy(units, ({ article }) => article.year)].sort(([a], [b]) => a - b)
  for (const [year, own] of years) {
    const rows = own.map((unit) => makeRow(corpusTable, unit))
    yield [`parallel/${year}.csv`, formatCsv(rows, corpusTable.columns.map(({ name }) => name))]
    yield [`parallel/${year}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join('')]
    yield [`parallel/${year}.tmx`, formatTmx(own)]
  }
}

/** The files of the corpus as the package describes them. */
export function describeCorpus(paths: readonly string[]): OtherFile[] {
  return paths.flatMap((path) => {
    const [, year, form = ''] = /^parallel\/(\d+)\.(\w+)$/.exec(path) ?? []
    const mediatype = mediatypes[form]
    if (!year || !mediatype) return []
    const { title, about } = corpusTable
    return [{ path, name: `parallel-${year}-${form}`, mediatype, title: makeBoth((lang) => `${title[lang]}, ${year}`), about, ...(form === 'csv' && { table: corpusTable }) }]
  })
}

const mediatypes: Record<string, string> = { csv: 'text/csv', jsonl: 'application/jsonl', tmx: 'application/x-tmx+xml' }
