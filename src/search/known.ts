import { langs, makeBoth, type Both, type Lang } from '../lang/langs.ts'
import { isCyrillic, isLetters, stemOf } from '../lexis/stem.ts'
import { cyrillicOf, latinOf } from '../lexis/transliterate.ts'
import type { StemEntry } from './index-format.ts'
import type { Index } from './open-index.ts'

/** A word of a query with what each language’s texts know of its stem; one that was typed by ear is known as it is spelt. */
export type Known = { typed: string; word: string; joined: boolean; stem: string; entries: Both<StemEntry[]> }

/** Looks a word up, if need be in the letters of the other alphabet. */
export async function lookUp(typed: string, word: string, joined: boolean, index: Index): Promise<Known> {
  const own = await read(word, index)
  const spelt = isKnown(own) ? undefined : await respelt(word, typed, index)
  // A word that only begins the name of something may still be one of these.
  return { ...own, typed, joined, entries: makeBoth((lang) => [...own.entries[lang], ...(spelt?.entries[lang] ?? [])]) }
}

/** A stem’s own entry, then those of the same word with other letters. */
export async function family(lang: Lang, stem: string, index: Index): Promise<StemEntry[]> {
  const own = await index.stem(lang, stem)
  const others = await Promise.all((own?.[2] ?? []).map((same) => index.stem(lang, same)))
  return [own, ...others].filter((entry) => entry !== undefined)
}

type Read = Pick<Known, 'word' | 'stem' | 'entries'>

async function read(word: string, index: Index): Promise<Read> {
  const stem = stemOf(word)
  const entries = await Promise.all(langs.map((lang) => family(lang, stem, index)))
  return { word, stem, entries: makeBoth((lang) => entries[langs.indexOf(lang)] ?? []) }
}

const most = 24

/** The likeliest spelling in the other alphabet that texts have; short words would meet by chance. */
async function respelt(word: string, typed: string, index: Index): Promise<Read | undefined> {
  if (word.length < 4 || !isLetters(word)) return undefined
  const spelt = await Promise.all(spellingsOf(word, typed).map((spelling) => read(spelling, index)))
  return spelt.find(isCyrillic(word) ? isWhole : isInflected)
}

function spellingsOf(word: string, typed: string): string[] {
  if (isCyrillic(word)) return distinct(firstCases(word).flatMap((form) => latinOf(form, 6))).slice(0, most)
  return distinct([...cyrillicOf(typed.normalize('NFC').toLowerCase(), most), ...cyrillicOf(word, most)])
}

/** What a name in any case may be in its first: «Рожаве» → рожаве, рожав, рожава, рожавь … */
function firstCases(word: string): string[] {
  return [word, ...['', 'а', 'ь', 'я', 'й', 'о', 'е'].map((ending) => stemOf(word) + ending)]
}

/** English does not inflect names: the very word has to stand there, or to be another name of what does. */
function isWhole({ word, stem, entries }: Read): boolean {
  return langs.some((lang) => entries[lang].some(([own, forms, , senses]) => forms.includes(word) || (own === stem && forms.length === 0 && senses !== undefined)))
}

/** Russian does, but not down to two letters. */
function isInflected(each: Read): boolean {
  return (each.stem.length > 2 || isWhole(each)) && isKnown(each)
}

/** Whether a word stands in a text, or is by itself another name of what does. */
function isKnown({ entries }: Read): boolean {
  return langs.some((lang) => entries[lang].some(([, forms, , senses = []]) => forms.length > 0 || senses.some(([rest]) => rest.length === 0)))
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)]
}
