import { errorAt, type Issue, type Place } from '../issues/issue.ts'
import { checkSigns } from './signs.ts'

/** Characters that a text and that a list of records may have: a book of an article, and room for ten thousand records. */
const most = { mdx: 100_000, yaml: 10_000_000 }
/** How deep brackets, lists and quotations may stand in one another: deeper, and reading them takes for ever. */
const deepest = { marks: 20, brackets: 100 }

/** Names what keeps a file from being read at all: its size, its encoding, signs that nobody sees, nesting without end. */
export function checkReadable(text: string, file: string): Issue[] {
  const limit = file.endsWith('.mdx') ? most.mdx : most.yaml
  const start = { file, line: 1, column: 1 }
  if (text.length > limit) return [tooLarge(start, text.length, limit)]
  const deep = deepLine(text)
  return [...(deep ? [tooDeep({ file, line: deep, column: 1 })] : []), ...checkSigns(text, file)]
}

const deepMarks = new RegExp(`^(?:\\s*(?:>|[-*+?]|\\d{1,9}[.)])(?=[\\s>]|$)){${deepest.marks}}`)

/** The line, from 1, at which the nesting becomes too deep, if it does. */
function deepLine(text: string): number | undefined {
  let depth = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (deepMarks.test(line) || /^ {200}/.test(line)) return index + 1
    for (const [sign] of line.matchAll(/[[\]{}]/g)) {
      depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1))
      if (depth > deepest.brackets) return index + 1
    }
  }
  return undefined
}

function tooLarge(place: Place, length: number, limit: number): Issue {
  return errorAt(place, 'file/size', {
    ru: `В файле ${length} знаков, больше ${limit} проверка не читает.`, en: `The file has ${length} characters; the check reads no more than ${limit}.`,
  }, {
    ru: 'Разделите текст на несколько файлов; картинки и чужие данные из него уберите.', en: 'Divide the text into several files; take pictures and foreign data out of it.',
  })
}

function tooDeep(place: Place): Issue {
  return errorAt(place, 'file/depth', {
    ru: 'Скобки, списки или цитаты вложены друг в друга слишком глубоко.', en: 'Brackets, lists or quotations stand too deep in one another.',
  }, {
    ru: 'Закройте лишние скобки; списку и цитате хватит одной-двух ступеней.', en: 'Close the brackets that are too many; one or two levels are enough for a list or a quotation.',
  })
}
