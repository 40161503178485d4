import { makeBoth, type Both } from '../lang/langs.ts'
import type { SearchDoc } from './doc.ts'
import { linkFamilies } from './families.ts'
import { makeIndex } from './make-index.ts'
import { openIndex, type Index } from './open-index.ts'
import { addPhrases } from './phrases.ts'
import { sensesOf, type Meaning } from './senses.ts'
import { makeVocabulary } from './vocabulary.ts'

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
  const { files, entry } = makeIndex(docs, words, senses, ({ path }, lang) => ({ id: `${lang} ${path}` }))
  const site = new Map([...files].map(([name, text]) => [`x/${name}`, text]))
  site.set('search.json', JSON.stringify({ folder: 'x/', ...entry }))
  return openIndex((path) => Promise.resolve(JSON.parse(site.get(path) ?? 'null') ?? undefined))
}
