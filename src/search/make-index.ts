import { langs, makeBoth, type Lang } from '../lang/langs.ts'
import { writeDocs } from './doc-list.ts'
import { eachFilter, filterNames, type FilterName, type SearchDoc } from './doc.ts'
import type { Families } from './families.ts'
import { bucketOf, citationsInFile, indexFile, type IndexEntry, type NearWord, type StemEntry } from './index-format.ts'
import { termOf } from './phrases.ts'
import { recordsOf, type EngineRecord } from './records.ts'
import { sensesByStem, type Sense } from './senses.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of one language as the index takes them; `baseOf` gives the dictionary form that a word is suggested in. */
export type IndexWords = { vocabulary: Vocabulary; families: Families; baseOf: (form: string) => string }

/** The records that the engine is given, the files beside it by name, and the entry without the folder; `docs` are in their order, `cite` gives the citation record of each. */
export function makeIndex(
  docs: readonly SearchDoc[], words: Record<Lang, IndexWords>, senses: readonly Sense[], cite: (doc: SearchDoc, lang: Lang) => unknown,
): { records: EngineRecord[]; files: Map<string, string>; entry: Omit<IndexEntry, 'folder'> } {
  const files = new Map<string, string>()
  const put = (name: string, value: unknown) => files.set(name, JSON.stringify(value))
  const vocabularies = makeBoth((lang) => words[lang].vocabulary)
  const chunks = makeBoth((lang) => {
    const cut = cutChunks(entriesOf(words, senses, lang))
    cut.forEach((chunk, index) => put(indexFile.chunk(lang, index), chunk))
    for (const [bucket, near] of bucketsOf(words[lang])) put(indexFile.near(lang, bucket), near)
    return cut.map(([first]) => first?.[0] ?? '')
  })
  for (const lang of langs)
    for (let from = 0; from < docs.length; from += citationsInFile)
      put(indexFile.citations(lang, from / citationsInFile), docs.slice(from, from + citationsInFile).map((doc) => cite(doc, lang)))
  const filters = eachFilter(() => new Map<string, number[]>())
  docs.forEach((each, doc) => {
    for (const name of filterNames) {
      for (const value of valuesOf(each, name)) {
        const held = filters[name].get(value) ?? []
        held.push(doc)
        filters[name].set(value, held)
      }
    }
  })
  for (const name of filterNames) {
    if (name !== 'year') put(indexFile.filter(name), Object.fromEntries([...filters[name]].sort(byKey).map(([value, held]) => [value, writeDocs(held)])))
  }
  const lacks = (lang: Lang) => docs.flatMap(({ texts }, doc) => (texts[lang] ? [] : [doc]))
  const entry = { size: docs.length, dates: datesOf(docs), langs: makeBoth((lang) => ({ lacks: lacks(lang), chunks: chunks[lang] })) }
  return { records: recordsOf(docs, vocabularies), files, entry }
}

/** The values of a filter that a find has. */
export function valuesOf(doc: SearchDoc, name: FilterName): string[] {
  return name === 'kind' ? [doc.kind] : name === 'year' ? (doc.date ? [doc.date.slice(0, 4)] : []) : (doc.filters[name] ?? [])
}

function entriesOf(words: Record<Lang, IndexWords>, senses: readonly Sense[], lang: Lang): StemEntry[] {
  const { vocabulary, families } = words[lang]
  const byStem = sensesByStem(senses.map((sense) => heldSense(sense, words)), lang)
  const stems = [...new Set([...vocabulary.keys(), ...families.keys(), ...byStem.keys()])].sort()
  return stems.map((stem) => {
    const forms = [...(vocabulary.get(stem)?.keys() ?? [])].sort()
    const same = [...(families.get(stem) ?? [])].sort()
    const others = (byStem.get(stem) ?? []).map(([rest, sense]): [string[], Sense] => [rest, makeBoth((other) => sense[other].filter((row) => isHeld(row, words[other])))])
    const said = others.filter(([, sense]) => langs.some((other) => sense[other].length > 0))
    return said.length > 0 ? [stem, forms, same, said] : same.length > 0 ? [stem, forms, same] : [stem, forms]
  })
}

/** A sense that can be found at all; one that no text has in any way leads nowhere. */
function heldSense(sense: Sense, words: Record<Lang, IndexWords>): Sense {
  const isSaid = langs.some((lang) => sense[lang].some((row) => isHeld(row, words[lang])))
  return isSaid ? sense : makeBoth(() => [])
}

function isHeld(row: readonly string[], { vocabulary, families }: IndexWords): boolean {
  return row.length === 1 ? vocabulary.has(row[0] ?? '') || families.has(row[0] ?? '') : vocabulary.has(termOf(row))
}

// Some 700 bytes compressed: a search fetches the chunks of its words, and a question has many.
const chunkSize = 2_000

function cutChunks(entries: readonly StemEntry[]): StemEntry[][] {
  const chunks: StemEntry[][] = []
  let size = Infinity
  for (const entry of entries) {
    const length = JSON.stringify(entry).length
    if (size + length > chunkSize) {
      chunks.push([])
      size = 0
    }
    chunks.at(-1)?.push(entry)
    size += length
  }
  return chunks
}

function bucketsOf({ vocabulary, baseOf }: IndexWords): Map<number, NearWord[]> {
  const buckets = new Map<number, NearWord[]>()
  for (const [stem, forms] of [...vocabulary].sort(byKey)) {
    if (!/^\p{L}{3,}$/u.test(stem)) continue
    const counts = [...forms].map(([form, postings]) => [form, postings.length] as const).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const count = new Set([...forms.values()].flatMap((postings) => postings.map(({ doc }) => doc))).size
    for (const bucket of new Set([bucketOf(stem.slice(0, 2)), bucketOf(stem.slice(-2))])) {
      const near = buckets.get(bucket) ?? []
      near.push([stem, baseOf(counts[0]?.[0] ?? stem), count])
      buckets.set(bucket, near)
    }
  }
  return buckets
}

function datesOf(docs: readonly SearchDoc[]): [string, number][] {
  const dates: [string, number][] = []
  for (const { date = '' } of docs) {
    const month = date.slice(0, 7)
    const last = dates.at(-1)
    if (last?.[0] === month) last[1]++
    else dates.push([month, 1])
  }
  return dates
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
