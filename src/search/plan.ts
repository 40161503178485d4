import { langs, type Lang } from '../lang/langs.ts'
import { isLetters, stemOf } from '../lexis/stem.ts'
import { family, lookUp, type Known } from './known.ts'
import type { Index } from './open-index.ts'
import { termOf } from './phrases.ts'
import type { Part } from './query.ts'

/** One way in which a text of a language may say what was asked: a row of words, each as the stems that stand for it. */
export type Way = { lang: Lang; rows: string[][]; weight: number }

/** A part of a query with every way to meet it. A phrase is met by its very forms. */
export type Unit = { typed: string; ways: Way[]; phrase?: string[] }

/** What is asked of the index, and the words that it knows in no way. */
export type Plan = { units: Unit[]; missing: string[] }

/** Turns a query into units that can be looked up; `translate` says whether the other language’s words for the same count. */
export async function makePlan(parts: readonly Part[], index: Index, translate: boolean): Promise<Plan> {
  const words = parts.flatMap((part) => (part.kind === 'word' ? [part] : []))
  const read = await Promise.all(words.map(({ typed, word, joined }) => lookUp(typed, word, joined, index)))
  const units: Unit[] = parts.flatMap((part) => (part.kind === 'phrase' ? [{ typed: part.typed, ways: [], phrase: part.words }] : []))
  for (const part of parts) if (part.kind === 'value') units.push({ typed: part.typed, ways: await heldWays(langs.map((lang) => ({ lang, rows: [part.values], weight: 1 })), index) })
  let chain: Unit[] = []
  for (let at = 0; at < read.length; ) {
    const [unit, size] = await unitAt(read, at, index, translate)
    if (!read[at]?.joined) {
      units.push(...tieChain(chain))
      chain = []
    }
    chain.push(unit)
    at += size
  }
  units.push(...tieChain(chain))
  return {
    units: units.filter(({ ways, phrase }) => phrase !== undefined || ways.length > 0),
    missing: units.filter(({ ways, phrase }) => phrase === undefined && ways.length === 0).map(({ typed }) => typed),
  }
}

/** Units tied by hyphens; if one is missing and the others say little without it, as «al» of "al-Hasakah" or the number of a name, all of it is missing. */
function tieChain(chain: Unit[]): Unit[] {
  const isMissing = chain.some(({ ways }) => ways.length === 0)
  return isMissing && chain.every(({ ways, typed }) => ways.length === 0 || typed.length < 4) ? [{ typed: chain.map(({ typed }) => typed).join('-'), ways: [] }] : chain
}

async function unitAt(words: readonly Known[], at: number, index: Index, translate: boolean): Promise<[Unit, number]> {
  const word = words[at]
  const next = words[at + 1]
  if (!word) return [{ typed: '', ways: [] }, 1]
  const tied = next ? await tiedUnit(word, next, index, translate) : undefined
  if (tied) return [tied, 2]
  const named = phraseAt(words, at)
  const covered = words.slice(at, at + named.size)
  const typed = covered.map((each) => each.typed).join(' ')
  const own = langs.map((lang): Way => ({ lang, rows: covered.map((each) => stemsOfWord(each, lang)), weight: covered.length > 1 ? 0.6 : 1 }))
  const said = named.senses.flatMap(({ lang, others }) =>
    langs.filter((other) => translate || other === lang).flatMap((other) => others[other].map((row) => ({ lang: other, row, weight: other === lang ? synonym : translation }))),
  )
  return [{ typed, ways: await heldWays([...own, ...named.own, ...(await Promise.all(said.map((way) => wayOf(way, index))))], index) }, covered.length]
}

/** The longest phrase that has another name and begins at a word, with its senses; a word alone is a phrase of one. */
function phraseAt(words: readonly Known[], at: number) {
  const known = langs.flatMap((lang) =>
    (words[at]?.entries[lang] ?? []).flatMap(([first, , , senses = []]) =>
      senses.filter(([rest]) => rest.every((stem, index) => isSaid(stem, words[at + 1 + index], lang))).map(([rest, others]) => ({ lang, row: [first, ...rest], size: rest.length + 1, others })),
    ),
  )
  const size = Math.max(1, ...known.map((sense) => sense.size))
  const senses = known.filter((sense) => sense.size === size)
  return { size, senses, own: size > 1 ? senses.map(({ lang, row }): Way => ({ lang, rows: [[termOf(row)]], weight: 1 })) : [] }
}

function isSaid(stem: string, word: Known | undefined, lang: Lang): boolean {
  return word !== undefined && (word.stem === stem || word.entries[lang].some(([other]) => other === stem))
}

/** Two words that texts write as one: «Аль-Холь», «Джалал Абад», and a name with its number, «Айкол 5», which then has to be that very one. */
async function tiedUnit(word: Known, next: Known, index: Index, translate: boolean): Promise<Unit | undefined> {
  const phase = /^\d{1,2}$/.test(next.word) ? next.word : phases[next.typed]
  const isPhase = isLetters(word.word) && phase !== undefined
  if (!isPhase && !(isLetters(word.word) && isLetters(next.word))) return undefined
  const others = langs.flatMap((lang) => word.entries[lang].flatMap(([, , , senses = []]) => senses.filter(([rest]) => rest.length === 0).map(([, sense]) => ({ lang, sense }))))
  const names = isPhase ? others.flatMap(({ lang, sense }) => langs.filter((other) => translate || other === lang).flatMap((other) => sense[other].map((row) => ({ lang: other, row })))) : []
  const joined = [
    ...langs.map((lang): Way => ({ lang, rows: [[stemOf(word.word + (phase ?? next.word)), ...stemsOfWord(word, lang).map((stem) => stem + (phase ?? next.word))]], weight: 1 })),
    ...names.filter(({ row }) => row.length === 1).map(({ lang, row }): Way => ({ lang, rows: [[row[0] + (phase ?? next.word)]], weight: 0.9 })),
  ]
  const ways = await heldWays(joined, index)
  if (ways.length === 0) return undefined
  const apart = isPhase ? [] : await heldWays(langs.map((lang) => ({ lang, rows: [stemsOfWord(word, lang), stemsOfWord(next, lang)], weight: 0.9 })), index)
  return { typed: `${word.typed}${next.joined ? '-' : ' '}${next.typed}`, ways: [...ways, ...apart] }
}

// Phases are numbered in Roman letters too: «Жусан-III».
const phases: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5', VI: '6', VII: '7', VIII: '8', IX: '9', X: '10' }

function stemsOfWord(word: Known, lang: Lang): string[] {
  return word.entries[lang].filter(([, forms]) => forms.length > 0).map(([stem]) => stem)
}

// Another word of one’s own language seldom says quite the same; a translation does.
const synonym = 0.6
const translation = 0.8

/** A way to say a thing: a word with its family, or a phrase, which the index keeps as a term of its own. */
async function wayOf({ lang, row, weight }: { lang: Lang; row: readonly string[]; weight: number }, index: Index): Promise<Way> {
  return { lang, rows: [(await family(lang, termOf(row), index)).map(([each]) => each)], weight }
}

/** Ways that texts can meet: every word of a row is held in at least one form. */
async function heldWays(ways: readonly Way[], index: Index): Promise<Way[]> {
  const held = await Promise.all(ways.map(async (way) => {
    const rows = await Promise.all(way.rows.map(async (stems) => {
      const entries = await Promise.all([...new Set(stems)].map((stem) => index.stem(way.lang, stem)))
      return entries.flatMap((entry) => (entry && entry[1].length > 0 ? [entry[0]] : []))
    }))
    return { ...way, rows }
  }))
  return held.filter(({ rows }) => rows.length > 0 && rows.every((stems) => stems.length > 0))
}
