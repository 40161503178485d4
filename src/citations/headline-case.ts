// Articles, the conjunctions of 8.159, and prepositions of any length; “up”, “over” and the like are as often adverbs, and are left capital.
const small = new Set(
  'a an the and but for or nor as to at by from in into of off on onto with within without about above across after against along among around before behind below beneath beside between beyond despite during except inside near outside past per since than through throughout toward towards under until upon via vs'.split(' '),
)

/** An English title in headline style (The Chicago Manual of Style, 8.159): `99 people return from camps → 99 People Return from Camps`. */
export function headlineCase(title: string): string {
  const words = title.split(/(\s+)/)
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word))
  return words.map((word, index) => (isSmall(words, index, last) ? word : word.replace(/^(\P{L}*)(\p{Ll})/u, (_, signs: string, letter: string) => (/\d/.test(signs) ? signs + letter : signs + letter.toUpperCase())))).join('')
}

/** Whether a word stays small: not at the beginning, nor at the end, nor after a colon or a dash. */
function isSmall(words: readonly string[], index: number, last: number): boolean {
  const first = words.slice(0, index).every((word) => !/[\p{L}\p{N}]/u.test(word))
  const begins = first || /[:.?!—–]$/u.test(words[index - 2] ?? '')
  return !begins && index !== last && small.has(words[index]?.replace(/[^\p{L}]/gu, '') ?? '')
}
