import { langs, otherLangs, type Lang } from '../lang/langs.ts'
import { datesOf } from '../lexis/amounts.ts'
import { cutWords } from '../lexis/cut-words.ts'
import type { SearchDoc } from './doc.ts'
import { engineTerm, engineWord, notAbbreviated } from './engine-term.ts'
import { writeText } from './engine-text.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * One text as the engine is given it. `about` is kept but not searched; the last two are terms for what title and text say in other letters, as
 * often as they say it: numbers and dates as values, words tied by hyphens, names of several words.
 */
export type EngineRecord = { about: string; title: string; body: string; titleAlso: string; bodyAlso: string }

/** What is known of a text beside its title and its words; the language tells two texts apart that are the same otherwise, which the engine would make one. */
export type About = Pick<SearchDoc, 'path' | 'kind' | 'date'> & { lang: Lang; twin?: string }

/** The number of each text’s record, and the find and the language of each number: the languages one after another, finds in their order. */
export function numberRecords(size: number, lacks: Record<Lang, readonly number[]>): { lang: Lang; doc: number }[] {
  return langs.flatMap((lang) => {
    const lacking = new Set(lacks[lang])
    return Array.from({ length: size }, (_, doc) => ({ lang, doc })).filter(({ doc }) => !lacking.has(doc))
  })
}

/** The records of all texts, in the order of `numberRecords`. */
export function recordsOf(docs: readonly SearchDoc[], vocabularies: Record<Lang, Vocabulary>, termOf: (form: string) => string): EngineRecord[] {
  return langs.flatMap((lang) => {
    const forms = formsByDoc(vocabularies[lang], docs.length)
    return docs.flatMap((doc, number) => recordOf(doc, lang, forms[number] ?? [], termOf))
  })
}

/** How each form is asked for; a word that an abbreviation of the texts is spelt like, as "us", is asked for apart. */
export function makeTerms(vocabularies: Record<Lang, Vocabulary>): (form: string) => string {
  const forms = langs.flatMap((lang) => [...vocabularies[lang].values()].flatMap((each) => [...each.keys()]))
  const abbreviated = new Set(forms.filter((form) => /^\p{Lu}+$/u.test(form)).map((form) => form.toLowerCase()))
  return (form) => (abbreviated.has(form) ? notAbbreviated(form) : engineTerm(form))
}

function recordOf({ path, kind, date, texts }: SearchDoc, lang: Lang, forms: readonly Stood[], termOf: (form: string) => string): EngineRecord[] {
  const text = texts[lang]
  if (!text) return []
  const twin = otherLangs(lang).map((other) => texts[other]?.title).find((title) => title !== undefined)
  const about: About = { path, lang, kind, ...(date ? { date } : {}), ...(twin ? { twin } : {}) }
  const [title, body] = [writeText(text.title), writeText(text.body)]
  const end = cutWords(text.title).length
  const also = (written: string, isThere: (place: number) => boolean) => {
    const words = new Set(written.split(/\s+/).map(engineWord))
    const others = forms.filter(({ form }) => !words.has(engineWord(termOf(form))))
    return others.flatMap(({ form, places }) => places.filter(isThere).map(() => termOf(form))).sort()
  }
  const titleAlso = [...new Set([...datesOf(date ?? '').map(termOf), ...also(title, (place) => place < end)])]
  return [{ about: JSON.stringify(about), title, body, titleAlso: titleAlso.join(' '), bodyAlso: also(body, (place) => place >= end).join(' ') }]
}

type Stood = { form: string; places: readonly number[] }

function formsByDoc(vocabulary: Vocabulary, size: number): Stood[][] {
  const forms = Array.from({ length: size }, (): Stood[] => [])
  for (const each of vocabulary.values()) for (const [form, postings] of each) for (const { doc, places } of postings) forms[doc]?.push({ form, places })
  return forms
}
