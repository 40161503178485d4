import { foldWord, type Token } from '../reading/token.ts'

/** One way to write a name, ready to be found in any case. */
export type NameForm = {
  words: readonly NameWord[]
  /** The entries it may mean. */
  ids: string[]
  sort: 'person' | 'operation' | 'body' | 'place' | 'country' | 'adjective'
  needsCapital: boolean
  needsQuotes: boolean
  isWeak: boolean
}

/** A folded word and, in Russian, the stem that its cases share. */
export type NameWord = { text: string; stem?: string; isUpper: boolean }

/** Cuts a written name into words: `«Айкол» → айкол`, `Аль-Холь → аль, холь`. */
export function cutName(name: string): NameWord[] {
  return (name.normalize('NFC').match(/[\p{L}\p{M}’']+|\d+/gu) ?? []).map((word) => {
    const text = foldWord(word)
    const isUpper = /^\p{Lu}{2}/u.test(word) && word.length <= 6 && word === word.toUpperCase()
    return { text, isUpper, ...(/^[а-яөүңқғұһәі]+$/.test(text) ? { stem: stemOf(text) } : {}) }
  })
}

/** Whether a token of a text is a word of a name in some case: `Жапаровым` is `Жапаров`. */
export function isForm(word: NameWord, token: Token): boolean {
  if (word.isUpper && !token.isUpper) return false
  if (token.text === word.text) return true
  if (word.stem === undefined) return word.text.endsWith('y') && token.text === `${word.text.slice(0, -1)}ies`
  return token.text.startsWith(word.stem) && endings.has(token.text.slice(word.stem.length))
}

const endings = new Set((
  ' а у ом ем е ы и я ю ой ей ою ею ам ям ами ями ьми ах ях ов ев ь ью о'
  + ' ия ию ии ие ием иям иях иями ией ий ый ая яя ое ее ые ого его ому ему ым им ую юю ых их ыми ими').split(' '))

/** Every stem that a folded Russian word may have: `боевиков → боевиков, боевик`. */
export function stemsOf(word: string): string[] {
  return [...endings].filter((ending) => word.endsWith(ending) && word.length - ending.length > 2).map((ending) => word.slice(0, word.length - ending.length))
}

function stemOf(word: string): string {
  if (word.length < 3) return word
  const stem = word.replace(/(?:ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ых|их|ия|ии|[аеиоуыэюяйь])$/, '')
  return stem.length < 2 || (stem.length < 3 && word.length > 4) ? word : stem
}
