/** What the same keys give in the other layout of a keyboard, or nothing if no letter comes of it: `fqrjk → айкол`, `<birtr → бишкек`, `ыекшлу → strike`. */
export function swapKeyboard(text: string): string | undefined {
  const small = text.toLowerCase()
  const [from, to] = /[а-яё]/.test(small) ? [russian, english] : [english, russian]
  const swapped = [...small].map((key) => (from.includes(key) ? to[from.indexOf(key)] : /\p{L}/u.test(key) ? undefined : key))
  return swapped.every((key) => key !== undefined) && /\p{L}/u.test(small) ? swapped.join('') : undefined
}

// The second line is what the keys of the first give with Shift, where that is no letter in Latin.
const english = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + '{}:"<>~'
const russian = 'йцукенгшщзхъфывапролджэячсмитьбюё' + 'хъжэбюё'
