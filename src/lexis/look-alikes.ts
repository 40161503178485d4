/** A word in which letters of two alphabets are mixed because they look alike, in the letters of the one that it is mostly written in: `Cирия → Сирия`. */
export function unmixed(word: string): string {
  const [cyrillic, latin] = [/[\u0400-\u04ff]/g, /[a-z]/gi].map((letters) => word.match(letters)?.length ?? 0)
  if (!cyrillic || !latin) return word
  const [from, to] = cyrillic >= latin ? [latinLetters, cyrillicLetters] : [cyrillicLetters, latinLetters]
  return word.replace(/\p{L}/gu, (letter) => to[from.indexOf(letter)] ?? letter)
}

const latinLetters = 'aceopxyABCEHKMOPTXYki'
const cyrillicLetters = 'асеорхуАВСЕНКМОРТХУкі'
