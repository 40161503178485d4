import { makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { engineTerm } from './engine-term.ts'
import { readText } from './engine-text.ts'
import type { About } from './records.ts'

/** How much a word says of finds, by their number. */
export type Weights = Map<number, number>

/** The engine as the search uses it: asked for words, it finds and scores the texts, and gives them. */
export type Engine = {
  /** The texts that hold a word of the index, with what it is worth there, its rarity aside: about 2 for once in the text, 5 for the title. */
  word: (term: string) => Promise<Both<Weights>>
  /** The texts that hold words one after another. */
  phrase: (words: readonly string[]) => Promise<Both<Weights>>
  text: (lang: Lang, doc: number) => Promise<EngineText>
}

/** The text of a find in one language with all that is shown of it; nothing where it has none. */
export type EngineText = (About & { title: string; body: string }) | undefined

type Result = { id: string; score: number; data: () => Promise<{ raw_url?: string; raw_content?: string; content: string; meta: Record<string, string> }> }

/** The part of Pagefind’s interface for browsers that is used here. */
export type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>
  init: () => Promise<void>
  search: (term: string | null) => Promise<{ results: Result[] }>
}

/** Opens the bundle at an address; `records` are what its records hold, in their order. */
export async function openEngine(pagefind: Pagefind, basePath: string, records: readonly { lang: Lang; doc: number }[]): Promise<Engine> {
  // The address changes with the content, so that the entry may be kept as well; a worker would be another script to fetch.
  await pagefind.options({ basePath, baseUrl: '/', noWorker: true, metaCacheTag: 'kept', excerptLength: 0, ranking })
  await pagefind.init()
  // Of no term, every record there is, in the order in which they were added.
  const { results: all } = await pagefind.search(null)
  if (all.length !== records.length) throw new Error(`The bundle holds ${all.length} records, not ${records.length}.`)
  const numbers = new Map(all.map(({ id }, number) => [id, number]))
  const texts = new Map(records.map(({ lang, doc }, number) => [`${lang} ${doc}`, all[number]]))
  const share = (results: readonly Result[], weigh: (result: Result) => number): Both<Weights> => {
    const weights = makeBoth((): Weights => new Map())
    for (const result of results) {
      const record = records[numbers.get(result.id) ?? -1]
      if (record) weights[record.lang].set(record.doc, weigh(result))
    }
    return weights
  }
  return {
    async word(term) {
      // Without quotation marks longer words count too, with them there are no scores.
      const { results: exact } = await pagefind.search(`"${term}"`)
      // Pagefind passes over pieces of its index that could not be fetched.
      if (exact.length === 0) throw new Error(`The engine does not find “${term}”.`)
      const { results: scored } = await pagefind.search(term)
      const scores = new Map(scored.map(({ id, score }) => [id, score]))
      const rarity = Math.log(1 + (all.length - scored.length + 0.5) / (scored.length + 0.5))
      return share(exact, ({ id }) => (scores.get(id) ?? 0) / rarity)
    },
    async phrase(words) {
      const { results } = await pagefind.search(`"${words.map((word) => engineTerm(word.toLowerCase())).join(' ')}"`)
      return share(results, ({ score }) => score)
    },
    async text(lang, doc) {
      const read = await texts.get(`${lang} ${doc}`)?.data()
      if (!read) return undefined
      const about: About = JSON.parse(read.raw_url ?? '')
      return { ...about, title: readText(read.meta['title'] ?? ''), body: readText(read.raw_content ?? read.content) }
    },
  }
}

// Rows of tables are far shorter than articles and no better for it, so that length counts little.
const ranking = { pageLength: 0.4, termSaturation: 1.2, diacriticSimilarity: 1, metaWeights: { title: 5, also: 5 } }
