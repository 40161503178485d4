import type { Name } from '../glossary/glossary.ts'
import type { SameWords } from '../glossary/same-words.ts'
import { langs, makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { cutWords } from '../lexis/cut-words.ts'
import { isLetters, stemOf } from '../lexis/stem.ts'
import { stopWords } from '../lexis/stop-words.ts'
import type { Country } from '../places/countries.ts'
import type { Mission } from '../missions/mission.ts'

/** Ways to say one thing, in each language: words and phrases as they are written. */
export type Meaning = Both<string[]>

/** Ways to say one thing as rows of stems: `{ ru: [[совет, безопасн]], en: [[secur, council]] }`. */
export type Sense = Both<string[][]>

/** What an archive knows of words that mean the same. */
export type MeaningSource = { glossary: readonly Name[]; words: readonly SameWords[]; countries: readonly Country[]; missions: readonly Pick<Mission, 'short'>[] }

/** Everything that has several names or a name in each language: glossary, words, countries, missions; people by their surnames too. */
export function meaningsOf({ glossary, words, countries, missions }: MeaningSource): Meaning[] {
  return [
    ...words,
    ...glossary.map(formsOf),
    ...glossary.filter(({ type }) => type === 'person').map((name) => makeBoth((lang) => formsOf(name)[lang].map((form) => form.split(' ').at(-1) ?? form))),
    ...countries.map(({ name }) => makeBoth((lang) => [name[lang]])),
    ...missions.map(({ short }) => makeBoth((lang) => [short[lang]])),
  ]
}

/** Every written form of a name in each language, variants for search among them; Latin ones count as English, Cyrillic ones as Russian. */
export function formsOf(name: Name): Meaning {
  const ru = [name.ru, name.abbr_ru, ...(name.variants_ru ?? [])]
  const en = [name.en, name.abbr_en, ...(name.variants_en ?? [])]
  const others = [...(name.variants_unseen ?? []), ...Object.values(name.native ?? {})]
  return {
    ru: plainForms([...ru, ...others.filter(hasCyrillic)]),
    en: plainForms([...en, ...others.filter((form) => !hasCyrillic(form))]),
  }
}

/** The meanings in stems. */
export function sensesOf(meanings: readonly Meaning[]): Sense[] {
  return meanings.map((meaning) => makeBoth((lang) => distinct(meaning[lang].map(stemsOf).filter((stems) => stems.length > 0))))
}

/** Senses by the first stem of each way to say them, in the language of that way. */
export function sensesByStem(senses: readonly Sense[], lang: Lang): Map<string, [rest: string[], others: Sense][]> {
  const byStem = new Map<string, [string[], Sense][]>()
  for (const sense of senses) {
    for (const [first = '', ...rest] of sense[lang]) {
      const isThis = (stems: readonly string[]) => stems.join(' ') === [first, ...rest].join(' ')
      const others = makeBoth((other) => sense[other].filter((stems) => other !== lang || !isThis(stems)))
      if (langs.some((other) => others[other].length > 0)) byStem.set(first, [...(byStem.get(first) ?? []), [rest, others]])
    }
  }
  return byStem
}

/** The stems of a phrase, words that say nothing left out. */
export function stemsOf(phrase: string): string[] {
  const stems = cutWords(phrase).map(({ text }) => text).filter((word) => !stopWords.has(word)).map(stemOf)
  return stems.some(isLetters) ? stems : []
}

/** Remarks in parentheses are dropped, abbreviations in them kept; series («Айкол-1 … Айкол-6») are not forms. */
function plainForms(forms: readonly (string | undefined)[]): string[] {
  return forms.flatMap((form) => {
    if (form === undefined || form.includes('…')) return []
    const inside = /\((\p{Lu}{2,})\)/u.exec(form)?.[1]
    return [form.replace(/\s*\([^)]*\)/g, '').trim(), ...(inside ? [inside] : [])]
  })
}

function hasCyrillic(form: string): boolean {
  return /\p{Script=Cyrillic}/u.test(form)
}

function distinct(rows: readonly string[][]): string[][] {
  return [...new Map(rows.map((row) => [row.join(' '), row])).values()]
}
