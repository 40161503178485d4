import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import russian from 'dictionary-ru'
import { cslOfPage, cslOfSource, type CslItem } from '../src/citations/csl.ts'
import { isLang, langs, makeBoth, type Lang } from '../src/lang/langs.ts'
import { cutWords } from '../src/lexis/cut-words.ts'
import { openDictionary, type Paradigms } from '../src/lexis/dictionary.ts'
import { irregularForms } from '../src/lexis/irregular.ts'
import { nounCases, personCases } from '../src/lexis/name-cases.ts'
import { stemOf } from '../src/lexis/stem.ts'
import { archiveDocs, type RowSource } from '../src/search/archive-docs.ts'
import { orderDocs, type SearchDoc } from '../src/search/doc.ts'
import { findTransliterated, linkFamilies, russianForms } from '../src/search/families.ts'
import { makeIndex } from '../src/search/make-index.ts'
import { findNamed } from '../src/search/named.ts'
import { readPageDoc } from '../src/search/page-doc.ts'
import { addPhrases } from '../src/search/phrases.ts'
import { formsOf, meaningsOf, sensesOf, type MeaningSource } from '../src/search/senses.ts'
import { engineFolder } from '../src/search/open-index.ts'
import { citePath } from '../src/site/paths.ts'
import type { Sources } from '../src/sources/source.ts'
import { makeVocabulary } from '../src/search/vocabulary.ts'
import { makeBundle } from './pagefind-bundle.ts'

/** What the index knows beside the pages; the archive has all of it. */
export type SearchSource = RowSource & MeaningSource

/** Writes what the search of a built site reads: `<dist>/search.json` and the folder it names, whose address changes with its content. */
export async function buildSearchIndex(dist: string, archive: SearchSource, site: string): Promise<void> {
  const pages = await readPages(dist)
  if (pages.length === 0) throw new Error(`No pages in ${dist}: build the site before its search index.`)
  const docs = orderDocs([...pages, ...archiveDocs(archive)])
  const cited = await readCited(dist)
  const all = await siteFiles(indexOf(docs, archive, (doc, lang) => cited.get(`${lang}/${doc.path}`) ?? citationOf(doc, lang, archive.sources, site)))
  await rm(join(dist, 'search'), { recursive: true, force: true })
  for (const [name, content] of all) {
    const file = join(dist, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

/** All that a site serves for its search, by address from the root. */
export async function siteFiles({ records, files, entry }: ReturnType<typeof indexOf>): Promise<Map<string, string | Uint8Array>> {
  const bundle = [...(await makeBundle(records))].map(([path, content]): [string, Uint8Array] => [engineFolder + path, content])
  const all = [...files, ...bundle].sort(([a], [b]) => (a < b ? -1 : 1))
  const hash = createHash('sha256')
  for (const [name, content] of all) hash.update(`${name}\n`).update(content).update('\n')
  const folder = `search/${hash.digest('hex').slice(0, 12)}/`
  return new Map<string, string | Uint8Array>([...all.map(([name, content]) => [folder + name, content] as const), ['search.json', JSON.stringify({ folder, ...entry })]])
}

/** The index of some finds, with the words that an archive knows. */
export function indexOf(docs: readonly SearchDoc[], archive: SearchSource, cite: (doc: SearchDoc, lang: Lang) => CslItem | null) {
  const paradigms = openDictionary(String(russian.aff), String(russian.dic))
  const named = namedForms(archive)
  const meant = new Set(meaningsOf(archive).flatMap(({ ru }) => ru.flatMap((form) => cutWords(form).map(({ text }) => text))))
  const senses = sensesOf(meaningsOf(archive))
  const words = makeBoth((lang) => {
    const vocabulary = makeVocabulary(docs, lang)
    const forms = new Set([...russianForms(vocabulary), ...meant])
    const families = linkFamilies(vocabulary, [...[...forms].flatMap(paradigms), ...named, ...irregularForms], meant)
    addPhrases(vocabulary, families, senses.flatMap((sense) => sense[lang]))
    return { vocabulary, families, baseOf: (form: string) => baseOf(form, paradigms) }
  })
  const naming = langs.map((lang) => findNamed(archive.glossary.filter(({ type }) => type in nameFilters), words[lang].vocabulary, words[lang].families, lang))
  const naturals = findTransliterated(words.ru.vocabulary, words.en.vocabulary).map(({ cyrillic, latin }) => ({ ru: [[cyrillic]], en: [[latin]] }))
  return makeIndex(docs.map((doc, number) => withNamed(doc, number, archive, naming)), words, [...senses, ...naturals], cite)
}

/** The dictionary form of a word, if it is cut to the same stem. */
function baseOf(form: string, paradigms: Paradigms): string {
  return paradigms(form).flatMap(([base = form]) => (stemOf(base) === stemOf(form) ? [base] : []))[0] ?? form
}

/** The cases of every Russian name that a dictionary may lack: of people, operations, camps and places. */
function namedForms({ glossary }: SearchSource): string[][] {
  return glossary.flatMap((name) => {
    const forms = formsOf(name).ru
    if (name.type === 'person') return forms.flatMap(personCases)
    return name.type === 'operation' || name.type === 'camp' || name.type === 'place' ? forms.flatMap((form) => form.match(/\p{L}+/gu) ?? []).map(nounCases) : []
  })
}

const nameFilters: Partial<Record<string, 'person' | 'body' | 'place'>> = { person: 'person', body: 'body', place: 'place', camp: 'place' }

function withNamed(doc: SearchDoc, number: number, { glossary }: SearchSource, naming: readonly Map<string, Set<number>>[]): SearchDoc {
  const filters = { ...doc.filters }
  for (const { id, type } of glossary) {
    const name = nameFilters[type]
    if (name && naming.some((found) => found.get(id)?.has(number))) filters[name] = [...new Set([...(filters[name] ?? []), id])]
  }
  return { ...doc, filters }
}

/** How a find without a citation file is cited: a source as itself, all else as a part of this publication. */
function citationOf({ path, kind, date, texts }: SearchDoc, lang: Lang, sources: Sources, site: string): CslItem | null {
  const text = texts[lang]
  if (!text) return null
  const source = kind === 'source' ? sources[path.split('#')[1] ?? ''] : undefined
  if (source) return cslOfSource(path.split('#')[1] ?? '', source)
  return cslOfPage({ id: `homeward-${path.replace(/[^a-z0-9.-]+/g, '-').replace(/^-|-$/g, '')}-${lang}`, kind: 'page', lang, title: text.title, url: `${site}/${lang}/${path}`, date })
}

/** The records that pages are cited by, as the files beside them say: an article as its present version; by language and path. */
async function readCited(dist: string): Promise<Map<string, CslItem>> {
  const files = (await readdir(dist, { recursive: true })).map((file) => file.split(sep).join('/')).filter((file) => file.endsWith(`/${citeFile}`) && !isPinned.test(file))
  const items = await Promise.all(files.map(async (file): Promise<[string, CslItem][]> => {
    const [item] = JSON.parse(await readFile(join(dist, file), 'utf8')) as CslItem[]
    return item ? [[file.slice(0, -citeFile.length), item]] : []
  }))
  return new Map(items.flat())
}

const citeFile = citePath('', 'csl.json')

// A version is found by none.
const isPinned = /\/v\/\w+\//

/** Every page of the site that lets itself be found, the languages of an address as one. */
async function readPages(dist: string): Promise<SearchDoc[]> {
  const docs = new Map<string, SearchDoc>()
  const entries = await readdir(dist, { recursive: true }).catch(() => [])
  for (const file of entries.filter((name) => name.endsWith('index.html')).sort()) {
    const [lang = '', ...rest] = file.split(/[/\\]/)
    if (!isLang(lang)) continue
    const page = readPageDoc(await readFile(join(dist, file), 'utf8'))
    if (!page) continue
    const path = rest.slice(0, -1).map((part) => `${part}/`).join('')
    const { title, body, ...facts } = page
    docs.set(path, { ...facts, path, texts: { ...docs.get(path)?.texts, [lang satisfies Lang]: { title, body } } })
  }
  return [...docs.values()]
}
