import { makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { readDocs } from './doc-list.ts'
import { openEngine, type Engine, type EngineText, type Pagefind, type Weights } from './engine.ts'
import { bucketOf, citationsInFile, indexFile, type FilterFile, type IndexEntry, type NearWord, type StemEntry } from './index-format.ts'
import { numberRecords } from './records.ts'

/** An index as it is read, the engine and the words that it is asked for: only what a search needs is fetched, and nothing twice. */
export type Index = {
  entry: IndexEntry
  /** What the index knows of a stem, in the texts of a language. */
  stem: (lang: Lang, stem: string) => Promise<StemEntry | undefined>
  /** The texts that hold a stem, with how much it says of each. */
  word: (stem: string) => Promise<Both<Weights>>
  /** The texts that hold words one after another. */
  phrase: (words: readonly string[]) => Promise<Both<Weights>>
  /** Words that share the first or the last two letters with a stem. */
  near: (lang: Lang, stem: string) => Promise<NearWord[]>
  text: (lang: Lang, doc: number) => Promise<EngineText | undefined>
  /** Citation records of a find’s neighbours and the number of the first of them. */
  citations: (lang: Lang, doc: number) => Promise<unknown>
  filter: (name: string) => Promise<Map<string, number[]>>
}

/** Fetches a file of the site as JSON by its address from the root, `search.json`; `undefined` if there is none. */
export type Fetch = (path: string) => Promise<unknown>

/** Imports the engine of a site by the address of its folder from the root, `search/<version>/pagefind/`. */
export type ImportEngine = (folder: string) => Promise<Pagefind>

/** Opens the index of a site. */
export async function openIndex(fetch: Fetch, importEngine: ImportEngine): Promise<Index> {
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
  const folder = `${entry.folder}${engineFolder}`
  let opened: Promise<Engine> | undefined
  const engine = () => {
    opened ??= importEngine(folder).then((pagefind) => openEngine(pagefind, `/${folder}`, numberRecords(entry.size, makeBoth((lang) => entry.langs[lang].lacks))))
    opened.catch(() => (opened = undefined))
    return opened
  }
  void engine().catch(() => {})
  const words = new Map<string, Promise<Both<Weights>>>()
  const stem = async (lang: Lang, wanted: string) =>
    chunkOf(lang, wanted) < 0 ? undefined : (await chunk(lang, chunkOf(lang, wanted))).find(([each]) => each === wanted)
  return {
    entry,
    stem,
    word(wanted) {
      const asked = words.get(wanted) ?? engine().then((each) => each.word(wanted))
      words.set(wanted, asked)
      asked.catch(() => words.delete(wanted))
      return asked
    },
    phrase: async (phrase) => (await engine()).phrase(phrase),
    async near(lang, wanted) {
      const buckets = [...new Set([bucketOf(wanted.slice(0, 2)), bucketOf(wanted.slice(-2))])]
      return (await Promise.all(buckets.map((bucket) => read<NearWord[]>(indexFile.near(lang, bucket), [])))).flat()
    },
    text: async (lang, doc) => (await engine()).text(lang, doc),
    async citations(lang, doc) {
      return (await read<unknown[]>(indexFile.citations(lang, Math.floor(doc / citationsInFile)), []))[doc % citationsInFile]
    },
    async filter(name) {
      const values = await read<FilterFile>(indexFile.filter(name), {})
      return new Map(Object.entries(values).map(([value, held]) => [value, readDocs(held)]))
    },
  }
}

/** Where the engine’s files are in the folder of an index. */
export const engineFolder = 'pagefind/'

/** The place of the last item that is not after another, or -1. */
function lastBefore(items: readonly string[], wanted: string): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] ?? '') <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}
