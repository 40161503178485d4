import { remember } from './remember.ts'

/** A word, a run of digits or a single sign of a text; what a name has already taken is `name`. */
export type Token = {
  kind: 'word' | 'digits' | 'sign' | 'name'
  /** Folded for comparing: lower case, no accents, «ё» as «е», no possessive ending. */
  text: string
  /** White space before it, as it stands. */
  gap: string
  isCapital: boolean
  /** Begins with two capitals, as abbreviations do, or is one capital letter. */
  isUpper: boolean
  start: number
  end: number
}

/** Cuts a text into tokens with their places: `«28–31 мая» → « 28 – 31 мая »`; addresses of web pages are passed over. */
export function cutTokens(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(shape)) {
    const [written] = match
    const { address, word, digits } = match.groups ?? {}
    if (address) continue
    const gap = text.slice(end, match.index)
    end = match.index + written.length
    tokens.push({
      kind: word ? 'word' : digits ? 'digits' : 'sign',
      text: word ? foldWord(written) : digits ? written : (signs[written] ?? written),
      gap, isCapital: word ? written !== written.toLowerCase() : false, isUpper: /^\p{Lu}(?:\p{Lu}|$)/u.test(written), start: match.index, end,
    })
  }
  return tokens
}

/** The token at a place, or one that is like no other beyond the ends of the text. */
export function at(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? nothing
}

/** Whether a token stands without a space after the one before it. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  return index > 0 && tokens[index]?.gap === ''
}

/** A word made comparable: `Ní → ni`, `Сёмин → семин`, `Uzbekistan’s → uzbekistan`; letters of another alphabet that look alike are put right. */
export const foldWord = remember((word: string): string => {
  const plain = word.normalize('NFC').toLowerCase().replace(invisible, '').replace(/['’ʼ`](?:s$|$)/u, '')
  const bare = [...plain].map((letter) => (letter === 'й' ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''))).join('')
  const isMixed = /[a-z]/.test(bare) && /[а-я]/.test(bare)
  return isMixed ? unmix(bare) : bare
})

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const hidden = String.raw`\p{M}\u00ad\u200b-\u200d\u2060`
const shape = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)\S+)`, String.raw`(?<word>\p{L}(?:[\p{L}${hidden}]|['’ʼ\x60](?=\p{L}))*['’]?)`, String.raw`(?<digits>\d+)`,
    String.raw`[^\s\ufeff${hidden}]`,
  ].join('|'),
  'gu',
)

const signs: Record<string, string> = Object.fromEntries(
  [['-', '‐‑−﹣－'], ['–', '‒'], ['—', '―'], ['"', '«»„“”‟＂'], ['%', '％٪']]
    .flatMap(([sign = '', alike = '']) => [...alike].map((other) => [other, sign])),
)
const nothing: Token = { kind: 'sign', text: '', gap: ' ', isCapital: false, isUpper: false, start: -1, end: -1 }
const latin = 'aeopcyxkmtbhi'
const cyrillic = 'аеорсухкмтвні'

function unmix(word: string): string {
  const own = (alphabet: RegExp, alike: string) => [...word].filter((letter) => alphabet.test(letter) && !alike.includes(letter)).length
  const isCyrillic = own(/[а-я]/, cyrillic) >= own(/[a-z]/, latin)
  const [from, to] = isCyrillic ? [latin, cyrillic] : [cyrillic, latin]
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('')
}
