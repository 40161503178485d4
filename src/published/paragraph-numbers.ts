import { readParagraphs, type Paragraph } from '../parity/paragraphs.ts'
import { alignVersions } from './rows.ts'

/**
 * The number by which each paragraph of a text is addressed, for as long as it lives: the first version counts from 1, what a later
 * one adds goes on from the highest. `bodies` are the versions in one language as Markdown, oldest first, the present one last;
 * `paragraphs` are those of the present text as it is written, where the caption of an image is none.
 */
export function numberParagraphs(bodies: readonly string[], paragraphs: readonly Paragraph[]): number[] {
  const [first = '', ...later] = bodies
  const start = readParagraphs(first, 'markdown')
  let last = start.length
  let numbered: Numbered = { paragraphs: start, numbers: start.map(({ number }) => number) }
  for (const next of [...later.map((body) => readParagraphs(body, 'markdown')), paragraphs]) {
    numbered = { paragraphs: next, numbers: carryOver(numbered, next, () => ++last) }
  }
  return numbered.numbers
}

type Numbered = { paragraphs: readonly Paragraph[]; numbers: number[] }

/** A paragraph in place of several has the number of the first; of several in place of one, the first has its number. */
function carryOver({ paragraphs, numbers }: Numbered, next: readonly Paragraph[], makeNumber: () => number): number[] {
  const own = new Map(paragraphs.map((paragraph, place) => [paragraph, numbers[place]]))
  const kept = new Map<Paragraph, number>()
  for (const { before, after } of alignVersions(paragraphs, next)) {
    const [from, to] = [before[0], after[0]]
    const number = from && own.get(from)
    if (to && number !== undefined) kept.set(to, number)
  }
  return next.map((paragraph) => kept.get(paragraph) ?? makeNumber())
}
