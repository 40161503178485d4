import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemRussian } from '@orama/stemmers/russian'

/** What the forms of a folded word share, by the Snowball rules of its alphabet: `гуманитарный → гуманитарн`, `айкола5 → айкол5`; numbers stay. */
export function stemOf(word: string): string {
  const [, letters = '', digits = ''] = /^(\p{L}*)(.*)$/u.exec(word) ?? []
  if (letters.length < 3) return word
  return (isCyrillic(letters) ? stemRussian(letters) : stemEnglish(letters)) + digits
}

/** Whether a folded word is written in Cyrillic letters. */
export function isCyrillic(word: string): boolean {
  return /^[а-я]/.test(word)
}

/** Whether a folded word begins with a letter, of whatever alphabet. */
export function isLetters(word: string): boolean {
  return /^\p{L}/u.test(word)
}
