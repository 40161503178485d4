import type { Name } from '../glossary/glossary.ts'
import type { Country } from '../places/countries.ts'
import { commonCapitals } from './capitals.ts'
import type { Protection } from './protection.ts'

/** Who and what may be named near a child: officials of the glossary, its bodies and places, and what an editor allowed with a reason. */
export type Known = {
  /** The words of each form of a person’s name, as stems. */
  people: readonly (readonly string[])[]
  /** Stems of words that name bodies, operations, places and offices. */
  words: ReadonlySet<string>
  /** Stems of words that name countries and camps: so wide that they tell nothing of one child. */
  wide: ReadonlySet<string>
  /** Those of them that name camps. */
  camps: ReadonlySet<string>
  protection: Protection
}

/** Gathers who and what may be named. */
export function makeKnown(glossary: readonly Name[], countries: readonly Country[], protection: Protection): Known {
  const wide = new Set(commonCapitals)
  const words = new Set(commonCapitals)
  const camps = new Set<string>()
  const people: string[][] = []
  for (const { name } of countries) for (const form of Object.values(name)) for (const stem of stemsOf(form)) wide.add(stem)
  for (const entry of glossary)
    for (const form of formsOf(entry)) {
      const stems = stemsOf(form)
      if (entry.type === 'person') people.push(stems)
      else for (const stem of stems) (entry.type === 'camp' ? camps : words).add(stem)
    }
  for (const stem of ['лагер', 'camp']) camps.delete(stem)
  for (const stem of camps) wide.add(stem)
  for (const stem of wide) words.add(stem)
  return { people, words, wide, camps, protection }
}

/** Whether a name is that of an official or names no person at all; a family name alone stands for the official who bears it. */
export function isKnownName(written: string, { people, words, wide }: Known): boolean {
  // «Кыргызстан» is known, and so are «кыргызстанец» and “Kyrgyzstanis”.
  const isWord = (stem: string) => words.has(stem) || [5, 6, 7, 8, 9, 10].some((length) => length < stem.length && wide.has(stem.slice(0, length)))
  const stems = stemsOf(written).filter((stem) => !isWord(stem))
  if (stems.length === 0) return true
  return people.some((person) => stems.every((stem) => (stems.length === 1 ? stem.length > 1 && person.slice(1).includes(stem) : person.includes(stem))))
}

/** The stems of the words of a name: `Сирии → сири`, `Чуйской → чуйск`; small cases differ by their ends. */
export function stemsOf(written: string): string[] {
  return (written.toLowerCase().replaceAll('ё', 'е').match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []).map((word) => {
    const bare = word.replace(/[’']s$/, '')
    return /[а-я]/.test(bare) && bare.length > 3 ? bare.replace(/(?:ами|ями|ого|его|ему|ому|ыми|ими|ой|ей|ом|ем|ам|ям|ах|ях|ым|им|ую|юю|ая|яя|ое|ее|ые|ие|ых|их|ию|ия|ии|ий|[аеиоуыэюяьй])$/, '') : bare
  })
}

function formsOf(entry: Name): string[] {
  const { ru, en, abbr_ru, abbr_en, native = {}, variants_ru = [], variants_en = [], variants_unseen = [] } = entry
  return [ru, en, abbr_ru ?? '', abbr_en ?? '', ...Object.values(native), ...variants_ru, ...variants_en, ...variants_unseen].filter(Boolean)
}
