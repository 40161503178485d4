import type { Both } from '../lang/langs.ts'
import type { Passage } from '../prose/passage.ts'
import { gapsOf } from './gaps.ts'
import { isSuspect } from './suspect.ts'
import { setText } from './set-text.ts'

/** What kind of change an edit is; the end of its rule's name. */
export type EditKind = 'quotes' | 'dash' | 'ellipsis' | 'space' | 'nbsp'

/** Characters of a passage's text to be replaced; offsets in the passage. */
export type Edit = { kind: EditKind; start: number; end: number; text: string }

const quotes: Both<[opening: string, closing: string][]> = { ru: [['«', '»'], ['„', '“']], en: [['“', '”']] }

/** The edits that set a passage as the style wants it, in order; none that would leave a quote without its pair. */
export function editsOf({ text, lang, kind }: Passage): Edit[] {
  if (!isSuspect(text, lang)) return []
  const set = setText(text, lang)
  if (set === text) return []
  const [before, after] = [gapsOf(text), gapsOf(set)]
  const isPaired = quotes[lang].every(([opening, closing]) => set.split(opening).length === set.split(closing).length)
  return before.flatMap(({ start, text: old }, index) => {
    const wanted = after[index]?.text ?? old
    const edits = old === wanted ? [] : trim(start, old, wanted)
    const isSafe = edits.every((edit) => (edit.kind === 'quotes' ? isPaired : !isUnclear(text, start, old, wanted)))
    return isSafe ? edits.filter((edit) => edit.kind !== 'nbsp' || kind === 'text') : []
  })
}

/** Only what differs is replaced, so that an edit is as small as it can be. */
function trim(start: number, old: string, wanted: string): Edit[] {
  if (old.length === wanted.length)
    return [...old].flatMap((character, index) => {
      const text = wanted[index] ?? ''
      return character === text ? [] : [{ kind: kindOf(character, text), start: start + index, end: start + index + 1, text }]
    })
  let head = 0
  while (head < old.length && old[head] === wanted[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < wanted.length - head && old.at(-1 - tail) === wanted.at(-1 - tail)) tail++
  const text = wanted.slice(head, wanted.length - tail)
  return [{ kind: kindOf(old.slice(head, old.length - tail), text), start: start + head, end: start + old.length - tail, text }]
}

function kindOf(old: string, wanted: string): EditKind {
  if (/["'«»„“”‘’‚]/.test(wanted) && /["'«»„“”‘’‚]/.test(old)) return 'quotes'
  if (/[—–]/.test(wanted)) return /[—–]/.test(old) && old.replace(/\s/g, ' ') === wanted.replace(/\s/g, ' ') ? 'nbsp' : 'dash'
  if (wanted.includes('…')) return 'ellipsis'
  return /[\u00a0\u202f]/.test(wanted) ? 'nbsp' : 'space'
}

/** Between two numbers a hyphen with spaces may be a dash, a range or a minus, and a colon with a space before it a ratio. */
function isUnclear(text: string, start: number, old: string, wanted: string): boolean {
  const isBetweenNumbers = /\d$/.test(text.slice(0, start)) && /^[\d:]/.test(text.slice(start + old.length))
  return isBetweenNumbers && /^[ \u00a0]?(?:--?[ \u00a0]?)?$/.test(old) && wanted !== '–' && !/^\s$/.test(wanted)
}
