import { cellOf, type Band } from './band.ts'
import { lengthCost } from './length-cost.ts'
import type { Likeness, ReadParagraph } from './likeness.ts'
import { cutCost, lastSign, sentenceEnds, signCost } from './sentence-ends.ts'

/** A way in which paragraphs of both texts can belong together, and what it costs beside a plain pair. */
export type Bead = { ru: number; en: number; cost: number; isSwap?: boolean }

/** The ways that are tried. */
export const beads: readonly Bead[] = [
  { ru: 1, en: 1, cost: 0 }, { ru: 1, en: 0, cost: 6 }, { ru: 0, en: 1, cost: 6 },
  { ru: 2, en: 1, cost: 3.5 }, { ru: 1, en: 2, cost: 3.5 }, { ru: 3, en: 1, cost: 5 }, { ru: 1, en: 3, cost: 5 }, { ru: 4, en: 1, cost: 6 }, { ru: 1, en: 4, cost: 6 },
  { ru: 2, en: 2, cost: 9 }, { ru: 2, en: 2, cost: 5, isSwap: true },
]

/** What it costs that the paragraphs from here on belong together in a way. */
export function makeBeadCost(ru: readonly ReadParagraph[], en: readonly ReadParagraph[], likeness: Likeness, band: Band): (bead: Bead, i: number, j: number) => number {
  const [ruEnds, enEnds] = [ru.map(({ text }) => sentenceEnds(text)), en.map(({ text }) => sentenceEnds(text))]
  const [ruLengths, enLengths] = [sums(ru, ({ text }) => text.length), sums(en, ({ text }) => text.length)]
  const [ruTitles, enTitles] = [sums(ru, titleCost), sums(en, titleCost)]
  const { shares, whole, part } = costTables(ru, en, likeness, band, (i, j) => {
    const [a, b] = [ruEnds[i], enEnds[j]]
    return a && b ? signCost(lastSign(a), lastSign(b)) : 0
  })
  const read = (table: Float32Array, i: number, j: number) => table[cellOf(band, i, j)] ?? 3
  const fit = (i: number, iCount: number, j: number, jCount: number) => lengthCost(between(ruLengths, i, iCount), between(enLengths, j, jCount))
  const one = (i: number, j: number) => fit(i, 1, j, 1) + read(whole, i, j)
  return (bead, i, j) => {
    if (bead.ru === 0 || bead.en === 0) return bead.cost
    if (bead.ru === 1 && bead.en === 1) return one(i, j)
    if (bead.isSwap) return bead.cost + one(i, j + 1) + one(i + 1, j)
    if (bead.ru === bead.en) return bead.cost + fit(i, 2, j, 2) + read(shares, i, j) + read(shares, i + 1, j + 1)
    const isMerged = bead.ru > 1
    const rough = fit(i, bead.ru, j, bead.en)
    if (rough > 12) return Infinity
    const single = isMerged ? enEnds[j] : ruEnds[i]
    let cost = bead.cost + (isMerged ? between(ruTitles, i, bead.ru) : between(enTitles, j, bead.en))
    for (let a = i; a < i + bead.ru; a++) for (let b = j; b < j + bead.en; b++) cost += read(part, a, b)
    return single && single.places.length > 1 ? cost + (isMerged ? cutCost(ruEnds, i, bead.ru, single, true) : cutCost(enEnds, j, bead.en, single, false)) : cost + rough + 8
  }
}

/**
 * What every two paragraphs cost beside their lengths: `shares` by what they share alone, `whole` when they are a pair, `part` when one is a
 * part of the other. What two share speaks for them; that they have much to share and share nothing speaks against.
 */
function costTables(ru: readonly ReadParagraph[], en: readonly ReadParagraph[], likeness: Likeness, band: Band, signs: (i: number, j: number) => number): { shares: Float32Array; whole: Float32Array; part: Float32Array } {
  const [shares, whole, part] = [new Float32Array(band.size), new Float32Array(band.size), new Float32Array(band.size)]
  for (let i = 0; i < ru.length; i++)
    for (let j = band.left[i] ?? 0; j <= Math.min(en.length - 1, band.right[i] ?? -1); j++) {
      const cell = cellOf(band, i, j)
      const shared = likeness.of(i, j)
      const most = Math.min(likeness.ru[i] ?? 0, likeness.en[j] ?? 0)
      const kinds = kindCost(ru[i], en[j])
      const share = -Math.min(shared, 30) + (most > 1.5 && shared < most / 8 ? 3 : 0)
      shares[cell] = share
      whole[cell] = share + kinds + signs(i, j)
      // A part shares most of what it has to share; what shares little is a neighbour that speaks of the same.
      part[cell] = (share > 0 || -share >= most / 2 ? share : share / 2) + (most > 3 && -share < most * 0.35 ? 3 : share >= 0 ? 0.8 : 0) + 2 * kinds
    }
  return { shares, whole, part }
}

/** A line that ends without a sign is a title or a row of a list, and seldom becomes part of a sentence. */
function titleCost({ text }: ReadParagraph): number {
  return text.length < 80 && /[\p{L}\p{N}%]$/u.test(text) ? 2 : 0
}

function kindCost(ru: ReadParagraph | undefined, en: ReadParagraph | undefined): number {
  if (ru?.kind === en?.kind) return 0
  return ru?.kind === 'heading' || en?.kind === 'heading' ? 6 : 1
}

/** Numbers added up from the beginning, so that any run of paragraphs is one subtraction. */
function sums(paragraphs: readonly ReadParagraph[], of: (paragraph: ReadParagraph) => number): Float64Array {
  const totals = new Float64Array(paragraphs.length + 1)
  for (const [index, paragraph] of paragraphs.entries()) totals[index + 1] = (totals[index] ?? 0) + of(paragraph)
  return totals
}

function between(totals: Float64Array, from: number, count: number): number {
  return (totals[from + count] ?? 0) - (totals[from] ?? 0)
}
