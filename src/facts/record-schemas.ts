import { z } from 'zod'
import type { Both } from '../lang/langs.ts'
import { articleShape } from './article-record.ts'
import { correctionsShape } from './correction-record.ts'
import { dataShape, dictionaryShape, filesShape } from './data-records.ts'
import { figurePageShape } from './figure-record.ts'
import { homeShape, languagesShape } from './home-records.ts'
import { listShape } from './list-records.ts'
import { missionShape } from './mission-record.ts'
import { standingShape } from './page-record.ts'
import { parallelShape } from './parallel-record.ts'
import { countryShape, topicShape } from './place-records.ts'
import { envelope } from './record.ts'
import { sourcesShape } from './source-record.ts'
import { totalsShape } from './total-record.ts'
import { historyShape, pinnedShape } from './version-records.ts'

/** The shape of the record of every kind of page. */
export const recordShapes = {
  languages: languagesShape, home: homeShape, list: listShape, article: articleShape, 'article-version': pinnedShape, history: historyShape, parallel: parallelShape,
  mission: missionShape, country: countryShape, topic: topicShape, figure: figurePageShape, totals: totalsShape, sources: sourcesShape,
  data: dataShape, dictionary: dictionaryShape, files: filesShape, corrections: correctionsShape, page: standingShape,
} as const

/** A kind of page that has a record. */
export type RecordKind = keyof typeof recordShapes

/** Every kind of page that has a record. */
export const recordKinds = Object.keys(recordShapes) as RecordKind[]

/** The JSON Schema (2020-12) of the records of a kind. */
export function makeRecordSchema(kind: RecordKind): object {
  return { title: kind, ...z.toJSONSchema(recordShapes[kind]) }
}

/** The file of the schema of a kind of record. */
export function recordSchemaPath(kind: RecordKind): string {
  return `schemas/${kind}.schema.json`
}

/** A key of a record with its sentence. */
export type RecordKey = { name: string; isOptional: boolean; about: Both }

/** The keys that every record begins with. */
export const sharedKeys: readonly RecordKey[] = keysOf(envelope)

/** The keys of the records of a kind that not every record has. */
export function recordKeys(kind: RecordKind): RecordKey[] {
  return keysOf(recordShapes[kind].shape).filter(({ name }) => !(name in envelope) && name !== 'kind')
}

function keysOf(shape: Readonly<Record<string, z.ZodType>>): RecordKey[] {
  return Object.entries(shape).map(([name, type]) => {
    const { description = '', description_ru } = type.meta() ?? {}
    return { name, isOptional: type.safeParse(undefined).success, about: { ru: String(description_ru ?? ''), en: description } }
  })
}
