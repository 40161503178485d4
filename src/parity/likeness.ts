import type { Lang } from '../lang/langs.ts'
import { wordMarks } from './cognates.ts'
import type { Fact } from './fact.ts'
import type { Paragraph } from './paragraphs.ts'

/** A paragraph with the facts that it states. */
export type ReadParagraph = Paragraph & { facts: Fact[] }

/** How much two paragraphs share, rare things counting most; and how much a paragraph has to share at all. */
export type Likeness = { of: (ru: number, en: number) => number; best: (ru: number) => [en: number, score: number][]; ru: number[]; en: number[] }

/** Compares every paragraph of one text with every paragraph of the other by the facts and words they share. */
export function makeLikeness(ru: readonly ReadParagraph[], en: readonly ReadParagraph[]): Likeness {
  const [here, there] = [indexMarks(ru, 'ru'), indexMarks(en, 'en')]
  const scores: Map<number, number>[] = ru.map(() => new Map<number, number>())
  const weights = { ru: ru.map(() => 0), en: en.map(() => 0) }
  for (const [mark, places] of here) {
    const others = there.get(mark) ?? []
    addWeight(weights.ru, places, mark)
    // What stands everywhere tells nothing.
    if (others.length === 0 || places.length * others.length > 900) continue
    const score = weightOf(mark) / Math.sqrt(places.length * others.length)
    for (const from of places) for (const to of others) scores[from]?.set(to, (scores[from]?.get(to) ?? 0) + score)
  }
  for (const [mark, places] of there) addWeight(weights.en, places, mark)
  return { of: (from, to) => scores[from]?.get(to) ?? 0, best: (from) => [...(scores[from] ?? [])], ...weights }
}

/** Few words sound alike in both languages, so that those that do not are no loss. */
function addWeight(weights: number[], places: readonly number[], mark: string): void {
  const weight = mark.startsWith('c') ? 0.8 : weightOf(mark)
  for (const place of places) weights[place] = (weights[place] ?? 0) + weight / places.length
}

function indexMarks(paragraphs: readonly ReadParagraph[], lang: Lang): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, paragraph] of paragraphs.entries())
    for (const mark of new Set([...factMarks(paragraph.facts), ...wordMarks(paragraph.text, lang)])) {
      const places = index.get(mark)
      if (places) places.push(place)
      else index.set(mark, [place])
    }
  return index
}

function factMarks(facts: readonly Fact[]): string[] {
  return facts.map(({ kind, value }) => (kind === 'name' ? `n:${value}` : kind === 'date' ? `d:${value}` : kind === 'quoted' ? `q:${value}` : `v:${value.split(/[ %]/)[0] ?? value}`))
}

function weightOf(mark: string): number {
  return { n: 4, d: 5, q: 3, v: 4, c: 2.5, w: 2 }[mark[0] ?? ''] ?? 0
}
