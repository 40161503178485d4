import { corpusTable } from './corpus-table.ts'
import { makeTableSchema, tableSchemaPath } from './data-package.ts'
import { makeRecordSchema, recordKinds, recordSchemaPath } from './record-schemas.ts'
import type { TableWords } from './table.ts'
import { tables } from './tables.ts'

/** Every table of the package, the parallel corpus the last. */
export const allTables: readonly TableWords[] = [...tables, corpusTable]

/** Where the schemas of tables and of records stand in the package. */
export const schemaPaths: readonly string[] = [...allTables.map(tableSchemaPath), ...recordKinds.map(recordSchemaPath)]

/** The schema of every table and of every kind of record, by path. */
export function makeSchemas(): [path: string, schema: object][] {
  return [
    ...allTables.map((table): [string, object] => [tableSchemaPath(table), makeTableSchema(table)]),
    ...recordKinds.map((kind): [string, object] => [recordSchemaPath(kind), makeRecordSchema(kind)]),
  ]
}
