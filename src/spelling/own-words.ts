import { hintAt, type Issue } from '../issues/issue.ts'
import { makeFinder, type FindKnown } from './known-words.ts'

/** A word of `words.txt` with its line, counted from 1. */
export type OwnWord = { word: string; line: number }

/** Reads `words.txt`: one word a line; what follows a `#` is a remark. */
export function readOwnWords(text: string): OwnWord[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const word = line.replace(/^\uFEFF|#.*/g, '').trim()
    return word ? [{ word, line: index + 1 }] : []
  })
}

/** Hints at words of the list that stand twice, out of order, or are known without it; `isNeeded` says of a word whether a text needs it. */
export function checkOwnWords(words: readonly OwnWord[], isNeeded: (word: string) => boolean, file: string): Issue[] {
  const before = new Map<string, FindKnown>()
  return words.flatMap(({ word, line }, index) => {
    const place = { file, line, column: 1 }
    const twin = [...before.values()].map((find) => find(word)).find((found) => found !== undefined)
    if (!before.has(word.toLowerCase())) before.set(word.toLowerCase(), makeFinder([word]))
    const previous = words[index - 1]?.word
    if (twin) return [hintAt(place, 'words/own', { ru: `Слово «${word}» уже есть в списке: «${twin}» знает все его формы.`, en: `The word “${word}” is in the list already: “${twin}” knows all its forms.` }, { ru: 'Уберите строку.', en: 'Remove the line.' })]
    if (!isNeeded(word)) return [hintAt(place, 'words/own', { ru: `Слова «${word}» нет ни в одном тексте, или его знает словарь.`, en: `The word “${word}” stands in no text, or the dictionary knows it.` }, { ru: 'Уберите строку.', en: 'Remove the line.' })]
    if (previous !== undefined && previous.localeCompare(word, 'ru') > 0) return [hintAt(place, 'words/own', { ru: `«${word}» стоит не по алфавиту.`, en: `“${word}” is out of alphabetical order.` }, { ru: `Поставьте перед «${previous}».`, en: `Put it before “${previous}”.` })]
    return []
  })
}
