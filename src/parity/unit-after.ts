import type { Lang } from '../lang/langs.ts'
import { at, isGlued, type Token } from '../reading/token.ts'
import { countedUnit } from '../reading/units.ts'

/** What a number counts: the first noun known within three words. */
export function unitAfter(tokens: readonly Token[], from: number, lang: Lang): string | undefined {
  for (let index = from; index < from + 4; index++) {
    const token = at(tokens, index)
    if (token.kind === 'name') continue
    if (at(tokens, index + 1).text === '-' && isGlued(tokens, index + 2)) {
      index++ // a compound such as `school-age`
      continue
    }
    if (token.kind !== 'word' || stops.has(token.text)) return undefined
    const unit = countedUnit(token.text, lang)
    if (unit !== undefined) return unit
  }
  return undefined
}

const stops = new Set([
  ...'и или а но из в во с со на по от до для о об у к за при что'.split(' '),
  ...'of in from to and or but with on at by for the were was are is had have who which that came come'.split(' '),
])
