import { cellOf, type Band } from './band.ts'
import { lengthCost } from './length-cost.ts'
import type { Likeness, ReadParagraph } from './likeness.ts'

/** A way in which paragraphs of both texts can belong together, and what it costs beside a plain pair. */
export type Bead = { ru: number; en: number; cost: number; isSwap?: boolean }

/** The ways that are tried. */
export const beads: readonly Bead[] = [
  { ru: 1, en: 1, cost: 0 }, { ru: 1, en: 0, cost: 5.5 }, { ru: 0, en: 1, cost: 5.5 },
  { ru: 2, en: 1, cost: 4.5 }, { ru: 1, en: 2, cost: 4.5 }, { ru: 3, en: 1, cost: 6 }, { ru: 1, en: 3, cost: 6 }, { ru: 4, en: 1, cost: 7 }, { ru: 1, en: 4, cost: 7 },
  { ru: 2, en: 2, cost: 9 }, { ru: 2, en: 2, cost: 5, isSwap: true },
]

/** What it costs that the paragraphs from here on belong together in a way. */
export function makeBeadCost(ru: readonly ReadParagraph[], en: readonly ReadParagraph[], likeness: Likeness, band: Band): (bead: Bead, i: number, j: number) => number {
  const [ruTotals, enTotals] = [sums(ru), sums(en)]
  const shares = shareTable(ru, likeness, band)
  const fit = (i: number, iCount: number, j: number, jCount: number) =>
    lengthCost((ruTotals[i + iCount] ?? 0) - (ruTotals[i] ?? 0), (enTotals[j + jCount] ?? 0) - (enTotals[j] ?? 0))
  const share = (i: number, j: number) => {
    const cell = cellOf(band, i, j)
    return cell < 0 ? 3 : (shares[cell] ?? 0)
  }
  const one = (i: number, j: number) => fit(i, 1, j, 1) + kindCost(ru[i], en[j]) + share(i, j)
  return (bead, i, j) => {
    if (bead.ru === 0 || bead.en === 0) return bead.cost
    if (bead.ru === 1 && bead.en === 1) return one(i, j)
    if (bead.isSwap) return bead.cost + one(i, j + 1) + one(i + 1, j)
    if (bead.ru === bead.en) return bead.cost + fit(i, 2, j, 2) + share(i, j) + share(i + 1, j + 1)
    let cost = bead.cost + fit(i, bead.ru, j, bead.en) + (bead.ru > 1 ? titleCost(ru, i, bead.ru) : titleCost(en, j, bead.en))
    for (let a = i; a < i + bead.ru; a++)
      for (let b = j; b < j + bead.en; b++) {
        const shared = share(a, b)
        const most = Math.min(likeness.ru[a] ?? 0, likeness.en[b] ?? 0)
        // A part shares most of what it has to share; what shares little is a neighbour that speaks of the same.
        cost += (shared > 0 || -shared >= most / 2 ? shared : shared / 2) + (most > 1.5 && -shared < most * 0.35 ? 3 : shared >= 0 ? 1.2 : 0) + 2 * kindCost(ru[a], en[b])
      }
    return cost
  }
}

/** What two paragraphs share speaks for them; that they have much to share and share nothing speaks against. */
function shareTable(ru: readonly ReadParagraph[], likeness: Likeness, band: Band): Float32Array {
  const shares = new Float32Array(band.size)
  for (let i = 0; i < ru.length; i++)
    for (let j = band.left[i] ?? 0; j <= (band.right[i] ?? -1); j++) {
      const shared = likeness.of(i, j)
      const most = Math.min(likeness.ru[i] ?? 0, likeness.en[j] ?? 0)
      shares[cellOf(band, i, j)] = -Math.min(shared, 30) + (most > 1.5 && shared < most / 8 ? 3 : 0)
    }
  return shares
}

/** A line that ends without a sign is a title or a row of a list, and seldom becomes part of a sentence. */
function titleCost(paragraphs: readonly ReadParagraph[], from: number, count: number): number {
  let cost = 0
  for (let place = from; place < from + count; place++) {
    const text = paragraphs[place]?.text ?? ''
    if (text.length < 80 && /[\p{L}\p{N}%]$/u.test(text)) cost += 2
  }
  return cost
}

function kindCost(ru: ReadParagraph | undefined, en: ReadParagraph | undefined): number {
  if (ru?.kind === en?.kind) return 0
  return ru?.kind === 'heading' || en?.kind === 'heading' ? 6 : 1
}

/** Lengths added up from the beginning, so that any run of paragraphs is one subtraction. */
function sums(paragraphs: readonly ReadParagraph[]): Float64Array {
  const totals = new Float64Array(paragraphs.length + 1)
  for (const [index, { text }] of paragraphs.entries()) totals[index + 1] = (totals[index] ?? 0) + text.length
  return totals
}
