import { cellOf, makeBand } from './band.ts'
import { beads, makeBeadCost, type Bead } from './bead-cost.ts'
import { makeLikeness, type ReadParagraph } from './likeness.ts'
import { findMoved } from './moved.ts'

/** Paragraphs that belong together: their places in each text, counted from 0, and how they do. */
export type Pair = { ru: number[]; en: number[]; kind: 'same' | 'merged' | 'split' | 'missing' | 'extra' | 'swapped' }

/**
 * Pairs the paragraphs of two texts by their lengths (Gale and Church 1993) and by what they share, which anchors them.
 * `merged` is several Russian paragraphs in one English one, `split` the reverse, `missing` is not in English, `extra` only in English.
 */
export function alignParagraphs(ru: readonly ReadParagraph[], en: readonly ReadParagraph[], likeness = makeLikeness(ru, en)): Pair[] {
  const band = makeBand(ru.length, en.length, likeness)
  const costOf = makeBeadCost(ru, en, likeness, band)
  const totals = new Float64Array(band.size).fill(Infinity)
  const steps = new Int8Array(band.size).fill(-1)
  totals[0] = 0
  for (let i = 0; i <= ru.length; i++)
    for (let j = band.left[i] ?? 0; j <= (band.right[i] ?? -1); j++) {
      const here = cellOf(band, i, j)
      for (let index = 0; index < beads.length; index++) {
        const bead = beads[index]
        if (!bead || i < bead.ru || j < bead.en) continue
        const before = cellOf(band, i - bead.ru, j - bead.en)
        const base = before < 0 ? Infinity : (totals[before] ?? Infinity)
        if (base === Infinity) continue
        const total = base + costOf(bead, i - bead.ru, j - bead.en)
        if (total < (totals[here] ?? Infinity)) {
          totals[here] = total
          steps[here] = index
        }
      }
    }
  return findMoved(walkBack(ru.length, en.length, (i, j) => beads[steps[cellOf(band, i, j)] ?? -1]), likeness, ru, en, (i, j) => costOf(plain, i, j))
}

const plain: Bead = { ru: 1, en: 1, cost: 0 }

function walkBack(ruLength: number, enLength: number, beadAt: (i: number, j: number) => Bead | undefined): Pair[] {
  const pairs: Pair[] = []
  for (let [i, j] = [ruLength, enLength]; i > 0 || j > 0; ) {
    const bead = beadAt(i, j) ?? (i > 0 ? { ru: 1, en: 0, cost: 0 } : { ru: 0, en: 1, cost: 0 })
    i -= bead.ru
    j -= bead.en
    if (bead.isSwap) pairs.push({ ru: [i + 1], en: [j], kind: 'swapped' }, { ru: [i], en: [j + 1], kind: 'swapped' })
    else pairs.push({ ru: run(i, bead.ru), en: run(j, bead.en), kind: kindOf(bead) })
  }
  return pairs.reverse()
}

function kindOf({ ru, en }: Bead): Pair['kind'] {
  return en === 0 ? 'missing' : ru === 0 ? 'extra' : ru > en ? 'merged' : ru < en ? 'split' : 'same'
}

function run(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index)
}
