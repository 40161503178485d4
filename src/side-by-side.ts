import { sayCounts } from './archive/pairs.ts'
import type { Archive } from './archive/archive.ts'
import type { Article } from './articles/article.ts'
import type { BlockIds } from './compile.ts'
import { makeBoth, type Both, type Lang } from './lang/langs.ts'
import { library } from './library.ts'
import { makeRows, paragraphIds, type Row } from './parallel/rows.ts'
import { makeNameIndex, type NameIndex } from './parity/fact.ts'
import { numberParagraphs } from './published/paragraph-numbers.ts'
import { versionsOf } from './published/public-record.ts'
import { numberBlocks, readParagraphs } from './parity/paragraphs.ts'

/**
 * An article in two languages: its rows, the number of each Russian paragraph, and for each block of a text the place of the
 * paragraph that it is, counted from 0.
 */
export type SideBySide = { rows: Row[]; numbers: number[]; places: Both<(number | undefined)[]> }

/** Puts the two texts of an article side by side; nothing if one of them is missing. */
export async function readSideBySide(article: Article): Promise<SideBySide | undefined> {
  const { texts } = article
  if (!texts.ru || !texts.en) return undefined
  const archive = await library()
  const say = (saying ??= sayCounts(archive.missions, archive.totals.totals))
  const bodies: Both = { ru: texts.ru.body, en: texts.en.body }
  const paragraphs = makeBoth((lang) => readParagraphs(bodies[lang], 'mdx', say[lang]))
  const rows = makeRows(paragraphs, () => namesOf(archive))
  const places = makeBoth((lang) => numberBlocks(bodies[lang]).map((number) => (number === undefined ? undefined : number - 1)))
  const versions = versionsOf(archive.published, article).flatMap((version) => version.texts.ru?.body ?? [])
  return { rows, numbers: numberParagraphs(versions, paragraphs.ru), places }
}

/** The ids by which the paragraphs of an article are addressed on its page: `#p3`. */
export function blockIds({ rows, numbers, places }: SideBySide, lang: Lang): BlockIds {
  const ids = paragraphIds(rows, numbers, lang)
  return places[lang].map((place) => (place === undefined ? undefined : ids[place]))
}

/** The names of the glossary, made ready for reading once a build. */
export function namesOf({ glossary }: Archive): NameIndex {
  return (index ??= makeNameIndex(glossary))
}

let saying: ReturnType<typeof sayCounts> | undefined
let index: NameIndex | undefined
