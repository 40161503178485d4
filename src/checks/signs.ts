import { controlSigns, directionSigns, invisibleSigns } from '../issues/hidden-signs.ts'
import { errorAt, type Issue, type Place } from '../issues/issue.ts'
import type { Both } from '../lang/langs.ts'

/** Names the signs of a text that nobody sees and that mislead: broken bytes, control characters, turned directions, zero widths. */
export function checkSigns(text: string, file: string): Issue[] {
  if (!suspect.test(text.slice(1))) return []
  const seen = new Set<string>()
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').split('\n').flatMap((line, index) =>
    [...line.matchAll(hidden)].flatMap((match) => {
      const kind = kindOf(match[0])
      if (isAtHome(match, line) || (kind === 'encoding' && seen.has(kind)) || seen.has(`${index} ${kind}`)) return []
      seen.add(kind).add(`${index} ${kind}`)
      return [issueOf(kind, match[0], around(line, match.index), { file, line: index + 1, column: match.index + 1 })]
    }),
  )
}

type Kind = 'encoding' | 'control' | 'direction' | 'invisible'

const hidden = new RegExp(`[\\uFFFD${controlSigns}${directionSigns}${invisibleSigns}]`, 'gu')
const suspect = new RegExp(hidden.source, 'u')

function kindOf(sign: string): Kind {
  if (sign === '\uFFFD') return 'encoding'
  if (new RegExp(`[${controlSigns}]`, 'u').test(sign)) return 'control'
  return new RegExp(`[${directionSigns}]`, 'u').test(sign) ? 'direction' : 'invisible'
}

/** Marks of direction belong beside Arabic and Hebrew letters, joiners between them and within emoji. */
function isAtHome({ 0: sign, index }: RegExpMatchArray & { index: number }, line: string): boolean {
  const [before, after] = [line.slice(0, index), line.slice(index + sign.length)]
  if (/[\u061C\u200E\u200F]/.test(sign)) return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line)
  if (/[\u200C\u200D]/.test(sign)) return (/\p{Script=Arabic}$/u.test(before) && /^\p{Script=Arabic}/u.test(after)) || (/[\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}]$/u.test(before) && /^\p{Extended_Pictographic}/u.test(after))
  return false
}

/** The word that holds a place, without what is hidden in it. */
function around(line: string, index: number): string {
  const start = line.slice(0, index).search(/[^\s«»“”"']*$/)
  const rest = line.slice(index).search(/[\s«»“”"']|$/)
  return line.slice(start, index + Math.max(1, rest)).replace(hidden, '')
}

function issueOf(kind: Kind, sign: string, word: string, place: Place): Issue {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (kind === 'encoding')
    return errorAt(place, 'file/encoding', { ru: 'Буква испорчена: файл сохранён не в UTF-8.', en: 'A letter is broken: the file is not saved as UTF-8.' }, {
      ru: 'Верните файл из истории или сохраните его заново в кодировке UTF-8, а испорченные слова наберите снова.', en: 'Restore the file from the history, or save it again as UTF-8 and type the broken words anew.',
    })
  return errorAt(place, kind === 'direction' ? 'file/direction' : 'file/hidden-sign', problems[kind](code), {
    ru: word ? `Наберите слово заново: «${word}».` : 'Сотрите эту строку до конца и наберите её заново.', en: word ? `Type the word anew: “${word}”.` : 'Erase this line to its end and type it anew.',
  })
}

const problems: Record<Exclude<Kind, 'encoding'>, (code: string) => Both> = {
  control: (code) => ({ ru: `В тексте управляющий знак ${code}, которого не видно.`, en: `The text holds the control character ${code}, which nobody sees.` }),
  direction: (code) => ({ ru: `Знак ${code} переворачивает слова: читатель видит не то, что написано.`, en: `The sign ${code} turns words around: a reader sees something other than what is written.` }),
  invisible: (code) => ({ ru: `Внутри слова невидимый знак ${code}: поиск не найдёт этого слова.`, en: `The invisible sign ${code} stands within a word: a search will not find the word.` }),
}
