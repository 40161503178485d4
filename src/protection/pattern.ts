import type { Lang } from '../lang/langs.ts'

/** One capitalised word, `Кара-Суу` among them; a number keeps its sign. */
export const capital = '\\p{Lu}[\\p{Ll}ʼ’\']+(?:-\\p{L}[\\p{Ll}]*)*'

/** An age below eighteen in digits or words. */
export const age: Record<Lang, string> = {
  ru: '(?:1[0-7]|[1-9]|одн[аио]\\p{L}*|полтор\\p{L}*|дв[аеу]\\p{L}*|тр[её]\\p{L}*|три|четыр\\p{L}*|пят[ьи]\\p{L}*|шест[ьи]\\p{L}*|сем[ьи]\\p{L}*|вос[ье]м[ьи]\\p{L}*|девят[ьи]\\p{L}*|десят[ьи]\\p{L}*|(?:один|две|три|четыр|пят|шест|сем)надцат[ьи])',
  en: '(?:1[0-7]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)',
}

/** A pattern of whole words: `…` in a word is any ending; small and capital letters are alike where `loose` says so. */
export function wordsOf(words: readonly string[], loose = true): string {
  const any = words.map((word) => word.replaceAll('…', '\\p{L}*')).join('|')
  return `(?<![\\p{L}\\p{N}-])(?${loose ? 'i' : ''}:${any})(?![\\p{L}\\p{N}])`
}

/** Every match of a pattern, with the stretch of its group `name`, or of the whole. */
export function matchesOf(pattern: string, text: string): { start: number; end: number; words: string; whole: string }[] {
  return [...text.matchAll(compiled(pattern))].map((match) => {
    const [start, end] = match.indices?.groups?.['name'] ?? match.indices?.[0] ?? [match.index, match.index]
    return { start, end, words: text.slice(start, end), whole: match[0] }
  })
}

/** Whether any of the words may stand in a text: quick, and mistaken only on the safe side. */
export function mayHold(text: string, words: readonly string[]): boolean {
  const key = words.join('|')
  const clue = clues.get(key) ?? new RegExp(key.replaceAll('…', ''), 'iu')
  clues.set(key, clue)
  return clue.test(text)
}

const clues = new Map<string, RegExp>()
const regExps = new Map<string, RegExp>()

/** Compiling costs more than matching a paragraph; there are a few dozen patterns. */
function compiled(pattern: string): RegExp {
  const known = regExps.get(pattern) ?? new RegExp(pattern, 'gdu')
  regExps.set(pattern, known)
  return known
}
