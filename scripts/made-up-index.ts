import { makeBoth, type Both } from '../src/lang/langs.ts'
import type { SearchDoc } from '../src/search/doc.ts'
import { linkFamilies } from '../src/search/families.ts'
import { makeIndex } from '../src/search/make-index.ts'
import type { Index } from '../src/search/open-index.ts'
import { addPhrases } from '../src/search/phrases.ts'
import { sensesOf, type Meaning } from '../src/search/senses.ts'
import { makeVocabulary } from '../src/search/vocabulary.ts'
import { openFiles } from './open-files.ts'
import { siteFiles } from './search-index.ts'

/** An index of finds that never were, read as a browser reads it: title and text in each language, by path. */
export async function madeUpIndex(
  texts: Record<string, Partial<Both>>, { facts = {}, meanings = [], paradigms = [] }: { facts?: Record<string, Partial<SearchDoc>>; meanings?: Meaning[]; paradigms?: string[][] } = {},
): Promise<Index> {
  const docs = Object.entries(texts).map(([path, own]): SearchDoc => ({
    path, kind: 'article', filters: {}, ...facts[path],
    texts: Object.fromEntries(Object.entries(own).map(([lang, text]) => [lang, { title: text.split('. ')[0] ?? '', body: text }])),
  }))
  const senses = sensesOf(meanings)
  const words = makeBoth((lang) => {
    const vocabulary = makeVocabulary(docs, lang)
    const families = linkFamilies(vocabulary, paradigms, new Set(meanings.flatMap(({ ru }) => ru)))
    addPhrases(vocabulary, families, senses.flatMap((sense) => sense[lang]))
    return { vocabulary, families, baseOf: (form: string) => form }
  })
  const files = await siteFiles(makeIndex(docs, words, senses, ({ path }, lang) => ({ id: `${lang} ${path}` })))
  return openFiles((path) => Promise.resolve(files.get(path)))
}
