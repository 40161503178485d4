/** What the same keys give in the other layout of a keyboard, or nothing if a letter has no place there: `fqrjk → айкол`, `ыекшлу → strike`. */
export function swapKeyboard(text: string): string | undefined {
  const small = text.toLowerCase()
  const [from, to] = /[а-яё]/.test(small) ? [russian, english] : [english, russian]
  const swapped = [...small].map((key) => (from.includes(key) ? to[from.indexOf(key)] : /[\s\d-]/.test(key) ? key : undefined))
  return swapped.every((key) => key !== undefined) ? swapped.join('') : undefined
}

const english = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const russian = 'йцукенгшщзхъфывапролджэячсмитьбюё'
