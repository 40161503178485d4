import type { Both } from '../lang/langs.ts'
import { alignParagraphs } from '../parity/align.ts'
import { readFacts, type NameIndex } from '../parity/fact.ts'
import type { Paragraph } from '../parity/paragraphs.ts'

/** Paragraphs that stand side by side, by their places in each text, counted from 0. */
export type Row = Both<number[]>

/** The rows of two texts, in the order of the Russian one: paragraph by paragraph where both are built alike, else as the comparison aligns them. */
export function makeRows({ ru, en }: Both<readonly Paragraph[]>, names: () => NameIndex): Row[] {
  if (areAlike(ru, en)) return ru.map((_, place) => ({ ru: [place], en: [place] }))
  const index = names()
  const read = (paragraphs: readonly Paragraph[], lang: 'ru' | 'en') => paragraphs.map((paragraph) => ({ ...paragraph, facts: readFacts(paragraph.text, lang, index) }))
  return alignParagraphs(read(ru, 'ru'), read(en, 'en')).map((pair) => ({ ru: pair.ru, en: pair.en }))
}

/**
 * What each paragraph of a text is called, by its place: `p3` on every page and in both languages. `numbers` are those of the Russian
 * paragraphs; a translated paragraph is called after the first one it was made from, and has no name if it was made from none.
 */
export function paragraphIds(rows: readonly Row[], numbers: readonly number[], lang: keyof Row): (string | undefined)[] {
  if (lang === 'ru') return numbers.map((number) => `p${number}`)
  const ids: (string | undefined)[] = []
  for (const row of rows) {
    const [first, number] = [row[lang][0], numbers[row.ru[0] ?? -1]]
    if (first !== undefined && number !== undefined) ids[first] = `p${number}`
  }
  return ids
}

function areAlike(ru: readonly Paragraph[], en: readonly Paragraph[]): boolean {
  return ru.length === en.length && ru.every((paragraph, place) => {
    const twin = en[place]
    return twin !== undefined && twin.kind === paragraph.kind && mayBeTwins(paragraph.text, twin.text)
  })
}

/** Whether two paragraphs may say the same: about as long, and with numbers in common if both have any; as many may stand where one was cut in two and another left out. */
function mayBeTwins(one: string, other: string): boolean {
  const [short = 0, long = 0] = [one.length, other.length].sort((a, b) => a - b)
  if (long > 80 && long > 2 * short) return false
  const [few = [], many = []] = [one, other].map((text): string[] => text.match(/\d+/g) ?? []).sort((a, b) => a.length - b.length)
  return few.length === 0 ? many.length < 3 : few.some((number) => many.includes(number))
}
