import type { ArticleText } from '../articles/article.ts'
import { hintAt, type Issue } from '../issues/issue.ts'
import type { Both, Lang } from '../lang/langs.ts'
import { claimOf, type Figure } from '../missions/figures.ts'
import { nounOf } from '../missions/nouns.ts'
import { nounAfter } from './noun-after.ts'

/** Numbers below this are too common to mean a figure. */
const least = 10

/**
 * Hints at every bare number in a text that equals a figure of a mission the article is about, so that it can be bound with
 * `<Count … />`. Numbers within names, dates, links, headings and tags are passed over, and so are those that count others than the
 * figure does (10 men are not 10 children) or are bounded where it is exact (about 30).
 */
export function checkBinding(text: ArticleText, figures: readonly Figure[]): Issue[] {
  const byValue = Map.groupBy(
    figures.filter((figure) => figure.value >= least),
    (figure) => figure.value,
  )
  return text.body.split('\n').flatMap((line, index) => {
    if (/^\s*(?:#|<)/.test(line)) return []
    const plain = line.replaceAll(/<[^>]*>|\[[^\]]*\]\([^)]*\)/g, (tag) => ' '.repeat(tag.length))
    return bareNumbers(plain).flatMap(({ digits, column }) => {
      const candidates = byValue.get(Number(digits))?.filter(fits(plain, column, digits.length, text.lang)) ?? []
      const first = candidates[0]
      if (!first) return []
      const ids = candidates.map((figure) => figure.id).join(', ')
      const bare = nounAfter(plain.slice(column - 1 + digits.length), text.lang) ? '' : ' bare'
      return [
        hintAt(
          { file: text.file, line: text.bodyLine + index, column },
          'ledger/bind',
          { ru: `Число ${digits} есть в данных: ${ids}.`, en: `The number ${digits} is in the data: ${ids}.` },
          {
            ru: `Если это оно, напишите <Count of="${first.id}"${bare} />: тогда оно всегда будет верным.`,
            en: `If this is that number, write <Count of="${first.id}"${bare} />: then it will always be right.`,
          },
        ),
      ]
    })
  })
}

/** Whether a number at a place may be a figure: it counts the same, and is not bounded where the figure is exact. */
function fits(line: string, column: number, length: number, lang: Lang): (figure: Figure) => boolean {
  const noun = nounAfter(line.slice(column - 1 + length), lang)
  const isBounded = bounds[lang].test(line.slice(0, column - 1))
  const counts = noun === 'citizens' ? 'people' : noun
  return (figure) => (!counts || nounOf(figure.measure) === counts) && (!isBounded || claimOf(figure)?.qualifier !== undefined)
}

const bounds: Both<RegExp> = {
  ru: /(?<!\p{L})(?:около|примерно|порядка|более|больше|свыше|менее|меньше|почти|до)\s+$/iu,
  en: /\b(?:about|around|approximately|some|(?:more|less|fewer) than|over|at (?:least|most)|nearly|almost|up to)\s+$/i,
}

/** The whole numbers of a line that stand for themselves: not in a name, a range, a sum, a date or a percentage. */
function bareNumbers(line: string): { digits: string; column: number }[] {
  return [...line.matchAll(/\d+(?:[.,\s]\d+)*/g)]
    .filter(({ 0: digits, index }) => {
      const before = line.slice(0, index)
      const after = line.slice(index + digits.length)
      return /^\d+$/.test(digits) && !/[\p{L}–—-]$|[+−×=№$]\s?$/u.test(before) && !notACount.test(after)
    })
    .map(({ 0: digits, index }) => ({ digits, column: index + 1 }))
}

const months =
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|January|February|March|April|May|June|July|August|September|October|November|December'
const notACount = new RegExp(`^(?:[–-]|\\s?[+−×=%]|\\s(?:год|${months}))`)
