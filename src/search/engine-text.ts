import { cutWords } from '../lexis/cut-words.ts'
import { neighbours } from '../lexis/fold.ts'
import { standIn } from './engine-term.ts'

// The engine cuts a text at white space alone and makes one space of it. It shall cut where we do, so that a phrase means the same to both, and
// still give the text back: what it would lose is written in signs of the private use area, which it passes over.

/** A text as the engine is given it: one space after each word and none elsewhere, a sign between paragraphs that no phrase runs over. */
export function writeText(text: string): string {
  let end = 0
  let written = ''
  for (const word of cutWords(text)) {
    written += writeGap(text.slice(end, word.start), end > 0) + writeWord(text.slice(word.start, word.end))
    end = word.end
  }
  return written + hide(text.slice(end))
}

/** A written text with terms after it, which are found with it but not read. */
export function joinTerms(written: string, terms: string): string {
  return `${written} ${ending} ${terms}`
}

/** The text that was written. */
export function readText(written: string): string {
  const [text = ''] = written.split(new RegExp(` ?${ending}`))
  return text
    .replaceAll(`${tied} `, '')
    .replaceAll(` ${paragraph} `, '\n')
    .replaceAll(`${standIn}${point}`, '.')
    .replaceAll(standIn, ',')
    .replace(/.[\uE020-\uE03F]/gu, ([base = '', sign = '']) => inCaseOf(base, letters[sign.charCodeAt(0) - signs.letters] ?? ''))
    .replace(/[\uE010-\uE01F]/g, (sign) => endings[sign.charCodeAt(0) - signs.endings] ?? '')
    .replace(/[\uE002-\uE00F]/g, (sign) => spaces[sign.charCodeAt(0) - signs.spaces] ?? '')
}

const paragraph = '¶'
const ending = '⁋'
const point = '\uE000'
const tied = '\uE001'
const signs = { spaces: 0xe002, endings: 0xe010, letters: 0xe020 }
// The engine takes a low line for a letter.
const spaces = [' ', '\n', '\u00a0', '\u2009', '\u202f', '\t', '_']
const endings = ["'s", '’s', 'ʼs', '`s']
const letters = Object.keys(neighbours).filter((letter) => neighbours[letter]?.length === 1)

function writeGap(gap: string, isInside: boolean): string {
  const [before = '', after = '', ...more] = gap.split('\n')
  if (gap.includes('\n') && more.length === 0) return `${hide(before)} ${paragraph} ${hide(after)}`
  if (!isInside) return hide(gap)
  const at = gap.indexOf(' ')
  return at < 0 ? `${hide(gap)}${tied} ` : `${hide(gap.slice(0, at))} ${hide(gap.slice(at + 1))}`
}

function writeWord(word: string): string {
  // A decimal mark tells 1.6 from 16; the other marks inside a number tell nothing.
  if (/^\d/.test(word)) return hide(/^\d+[.,]\d+$/.test(word) && !/^\d{1,3},\d{3}$/.test(word) ? word.replace(',', standIn).replace('.', standIn + point) : word)
  return word
    .replace(/['’ʼ`]s$/, (ending) => String.fromCharCode(signs.endings + endings.indexOf(ending)))
    .replace(/\p{L}/gu, (letter) => {
      const at = letters.indexOf(letter.toLowerCase())
      return at < 0 ? letter : inCaseOf(letter, neighbours[letter.toLowerCase()] ?? '') + String.fromCharCode(signs.letters + at)
    })
}

function hide(text: string): string {
  return text.replace(/[\s_]/g, (space) => String.fromCharCode(signs.spaces + Math.max(0, spaces.indexOf(space))))
}

function inCaseOf(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase()
}
