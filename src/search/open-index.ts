import type { Lang } from '../lang/langs.ts'
import { bucketOf, indexFile, type DocText, type FilterFile, type IndexEntry, type NearWord, type StemEntry } from './index-format.ts'
import { readPlaces, readWeights, type Weights } from './postings.ts'

/** An index as it is read: only what a search needs is fetched, and nothing twice. */
export type Index = {
  entry: IndexEntry
  /** What the index knows of a stem, in the texts of a language. */
  stem: (lang: Lang, stem: string) => Promise<StemEntry | undefined>
  /** Stems of a language that begin so, at most `most`. */
  beginning: (lang: Lang, start: string, most: number) => Promise<StemEntry[]>
  /** Places of a form in the finds that hold it. */
  places: (lang: Lang, stem: string, form: string) => Promise<Map<number, number[]>>
  /** Words that share the first or the last two letters with a stem. */
  near: (lang: Lang, stem: string) => Promise<NearWord[]>
  text: (lang: Lang, doc: number) => Promise<DocText>
  /** Citation records of a find’s neighbours and the number of the first of them. */
  citations: (lang: Lang, doc: number) => Promise<unknown>
  filter: (name: string) => Promise<Map<string, Weights>>
}

/** Fetches a file of the site as JSON by its address from the root, `search.json`; `undefined` if there is none. */
export type Fetch = (path: string) => Promise<unknown>

/** Opens the index of a site. */
export async function openIndex(fetch: Fetch): Promise<Index> {
  const entry = (await fetch('search.json')) as IndexEntry
  const files = new Map<string, Promise<unknown>>()
  const read = <Value>(name: string, otherwise: Value): Promise<Value> => {
    const file = files.get(name) ?? fetch(`${entry.folder}${name}`)
    files.set(name, file)
    file.catch(() => files.delete(name))
    return file.then((value) => (value ?? otherwise) as Value)
  }
  const chunkOf = (lang: Lang, stem: string) => lastBefore(entry.langs[lang].chunks, stem)
  const chunk = (lang: Lang, number: number) => read<StemEntry[]>(indexFile.chunk(lang, number), [])
  const starts = entry.blocks.reduce<number[]>((all, count) => [...all, (all.at(-1) ?? 0) + count], [0])
  const blockOf = (doc: number) => lastBefore(starts, doc)
  const stem = async (lang: Lang, wanted: string) =>
    chunkOf(lang, wanted) < 0 ? undefined : (await chunk(lang, chunkOf(lang, wanted))).find(([each]) => each === wanted)
  return {
    entry,
    stem,
    async beginning(lang, start, most) {
      const found: StemEntry[] = []
      for (let number = Math.max(0, chunkOf(lang, start)); number < entry.langs[lang].chunks.length && found.length < most; number++) {
        const stems = await chunk(lang, number)
        found.push(...stems.filter(([each, forms]) => each.startsWith(start) && Object.keys(forms).length > 0))
        if ((stems.at(-1)?.[0] ?? '') > `${start}\uffff`) break
      }
      return found.slice(0, most)
    },
    async places(lang, wanted, form) {
      const held = (await stem(lang, wanted))?.[1][form]
      if (held === undefined) return new Map()
      const places = await read<Record<string, string>>(indexFile.places(lang, chunkOf(lang, wanted)), {})
      const lists = readPlaces(places[form] ?? '')
      return new Map([...readWeights(held).keys()].map((doc, index) => [doc, lists[index] ?? []]))
    },
    async near(lang, wanted) {
      const buckets = [...new Set([bucketOf(wanted.slice(0, 2)), bucketOf(wanted.slice(-2))])]
      return (await Promise.all(buckets.map((bucket) => read<NearWord[]>(indexFile.near(lang, bucket), [])))).flat()
    },
    async text(lang, doc) {
      const block = blockOf(doc)
      return (await read<DocText[]>(indexFile.texts(lang, block), []))[doc - (starts[block] ?? 0)] ?? null
    },
    async citations(lang, doc) {
      const block = blockOf(doc)
      return (await read<unknown[]>(indexFile.citations(lang, block), []))[doc - (starts[block] ?? 0)]
    },
    async filter(name) {
      const values = await read<FilterFile>(indexFile.filter(name), {})
      return new Map(Object.entries(values).map(([value, held]) => [value, readWeights(held)]))
    },
  }
}

/** The place of the last item that is not after another, or -1. */
function lastBefore<Item extends string | number>(items: readonly Item[], wanted: Item): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Item) <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}
