import { makeBoth, type Both, type Lang } from '../lang/langs.ts'
import type { SearchDoc } from './doc.ts'
import { engineTerm, engineWord } from './engine-term.ts'

/** How much a word says of finds, by their number. */
export type Weights = Map<number, number>

/** The engine as the search uses it: asked for words, it finds and scores the texts, and gives them. */
export type Engine = {
  /** The texts that hold a stem of the index, with what it is worth there, its rarity aside: about 2 for once in the text, 5 for the title. */
  word: (stem: string) => Promise<Both<Weights>>
  /** The texts that hold words one after another. */
  phrase: (words: readonly string[]) => Promise<Both<Weights>>
  text: (lang: Lang, doc: number) => Promise<EngineText | undefined>
}

/** The text of a find in one language with all that is shown of it: `twin` is its title in the other language. */
export type EngineText = Pick<SearchDoc, 'path' | 'kind' | 'date'> & { lang: Lang; twin?: string; title: string; body: string }

type Result = { id: string; score: number; data: () => Promise<EngineText> }

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
    async word(stem) {
      const { results } = await pagefind.search(engineTerm(stem))
      // Pagefind passes over pieces of its index that could not be fetched.
      if (results.length === 0) throw new Error(`The engine does not find “${stem}”.`)
      const rarity = Math.log(1 + (all.length - results.length + 0.5) / (results.length + 0.5))
      return share(results, ({ score }) => score / rarity)
    },
    async phrase(words) {
      const { results } = await pagefind.search(`"${words.map(engineWord).join(' ')}"`)
      return share(results, ({ score }) => score)
    },
    text: async (lang, doc) => texts.get(`${lang} ${doc}`)?.data(),
  }
}

// Rows of tables are far shorter than articles and no better for it, so that length counts little.
const ranking = { pageLength: 0.1, termSaturation: 2, diacriticSimilarity: 1, metaWeights: { title: 5 } }
