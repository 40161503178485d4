/** English characters to a Russian one, and how much the lengths of a pair vary: measured on pairs of this archive. */
const ratio = 1.03
const variance = 2.5

/** How unlikely it is that texts of these lengths say the same, as −ln of the probability (Gale and Church 1993). */
export function lengthCost(ru: number, en: number): number {
  const mean = (ru + en / ratio) / 2
  if (mean === 0) return 0
  // Short texts differ by a word or two whatever their length, long ones by their translator's manner.
  const delta = Math.abs(en - ru * ratio) / Math.sqrt(mean * variance + 30 + (mean / 20) ** 2)
  return costs[Math.min(costs.length - 1, Math.round(delta * 32))] ?? 35
}

/** The distribution function of the normal law, to five digits (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail
}

/** The cost at every thirty-second part of a deviation. */
const costs = Float64Array.from({ length: 8 * 32 + 1 }, (_, index) => (index === 8 * 32 ? 35 : -Math.log(Math.max(1e-15, 2 * (1 - normal(index / 32))))))
