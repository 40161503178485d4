/** A word of a query, or a phrase in quotation marks. */
export type Part = {
  /** As the reader wrote it, to be named when it is nowhere. */
  typed: string
  /** What the index is asked for. */
  term: string
  /** The spellings under which the index may hold it; if it holds none of them exactly, the part is nowhere. */
  forms: string[]
  /** Whether only exact finds count if there are any: of a phrase, a number, or a word as short as «ЕС», not «если». */
  exact: boolean
}

const longest = 200
const most = 16

/** The words and phrases of a query: `гуманитарный "детский сад"` → one word, one phrase; repeated ones count once. */
export function prepareQuery(text: string): Part[] {
  const query = text.normalize('NFC').slice(0, longest)
  const quoted = /["“”„]([^"“”„]*)["“”„]/g
  const phrases = [...query.matchAll(quoted)].map(([, inside]) => wordsOf(inside ?? ''))
  const parts = [
    ...wordsOf(query.replace(quoted, ' ')).map(makeWord),
    ...phrases.filter((words) => words.length > 0).map(makePhrase),
  ]
  const once = new Map(parts.map((part) => [part.term, part]))
  return [...once.values()].slice(0, most)
}

/** One word as the index is asked for it. */
export function makeWord(typed: string): Part {
  const word = foldLetters(typed)
  const term = rewriteEnding(word)
  return { typed, term, forms: unique([word, term, ...formsInY(word)]), exact: word.length <= 3 || isNumber(word) }
}

/** A word and the small number after it as one word, as phases are named: `Айкол`, `5` → `Айкол-5`. */
export function joinPhase(word: Part, number: Part): Part | undefined {
  return /^\d{1,2}$/.test(number.typed) && /^\p{L}{3,}$/u.test(word.typed) ? makeWord(`${word.typed}-${number.typed}`) : undefined
}

/** Kyrgyz letters as a Russian keyboard has them, and capitals as small letters: `Айкөл → айкол`. */
export function foldLetters(text: string): string {
  return text.toLowerCase().replace(/[өүң]/g, (letter) => kyrgyz[letter] ?? letter)
}

const kyrgyz: Record<string, string> = { ө: 'о', ү: 'у', ң: 'н' }
const vowel = '[аеёиоуыэюя]'

// The index turns й into и before it cuts off endings, so «гуманитарный» is not cut to the stem of «гуманитарная».
// The ending -ая is cut rightly and leaves a stem with which all forms begin. An ending without a vowel before it,
// as in «строй», is part of the stem.
function rewriteEnding(word: string): string {
  return word.length > 4 ? word.replace(new RegExp(`(${vowel}.*)[ыои]й$`), '$1ая') : word
}

// For the same reason a text that has only «гуманитарной» does not hold «гуманитарная» exactly.
function formsInY(word: string): string[] {
  const [, stem] = new RegExp(`^(.*?${vowel}.*?)(?:${endings})$`).exec(word) ?? []
  return stem && stem.length > 2 ? ['ый', 'ой', 'ий'].map((ending) => stem + ending) : []
}

const endings = '[ыои]й|[ое]го|[ое]му|[ыиая]ми|ая|яя|[оеыи]е|[ую]ю|[ыиоеая]м|[ыиая]х|[аыуеио]'

function makePhrase(words: string[]): Part {
  const folded = words.map(foldLetters)
  const rewritten = folded.map(rewriteEnding).join(' ')
  return { typed: words.join(' '), term: rewritten, forms: unique([folded.join(' '), rewritten]), exact: true }
}

/** The words of a text; a hyphen, an apostrophe or a decimal mark inside a word belongs to it. */
function wordsOf(text: string): string[] {
  return text.match(/\d+[.,]\d+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)*/gu) ?? []
}

function isNumber(word: string): boolean {
  return /^[\d.,]+$/.test(word)
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)]
}
