import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemRussian } from '@orama/stemmers/russian'
import { functionWords } from './function-words.ts'

/**
 * What the forms of a folded word share, by the Snowball rules of its alphabet: `гуманитарный → гуманитарн`, `айкола5 → айкол5`; numbers stay. A
 * small word is its own stem and no other’s: «при» is not found by «приём».
 */
export function stemOf(word: string): string {
  const [, letters = '', digits = ''] = /^(\p{L}*)(.*)$/u.exec(word) ?? []
  if (letters.length < 3 || functionWords.has(letters)) return word
  const stem = isCyrillic(letters) ? stemRussian(letters) : stemEnglish(letters)
  return (functionWords.has(stem) ? letters : stem) + digits
}

/** Whether a folded word is written in Cyrillic letters. */
export function isCyrillic(word: string): boolean {
  return /^[а-я]/.test(word)
}

/** Whether a folded word begins with a letter, of whatever alphabet. */
export function isLetters(word: string): boolean {
  return /^\p{L}/u.test(word)
}
