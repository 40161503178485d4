import type { Lang } from '../lang/langs.ts'
import { at, type Token } from './token.ts'

/** A Roman number where one is sure: «XXI век», "Phase II"; in capitals only. */
export function readRoman(tokens: readonly Token[], index: number, lang: Lang): { value: number; type: 'ordinal' | 'cardinal'; to: number } | undefined {
  const token = at(tokens, index)
  if (token.kind !== 'word' || !token.isUpper || !/^[ivxl]+$/.test(token.text)) return undefined
  const isBefore = lang === 'ru' && /^(?:век|вв$|квартал|полугоди|съезд|созыв|сесси|форум|саммит|этап)/.test(at(tokens, index + 1).text)
  const isAfter = token.text.length > 1 && /^(?:phase|stage|part|volume|этап|часть)$/.test(at(tokens, index - 1).text)
  const value = isBefore || isAfter ? valueOf(token.text) : 0
  return value > 0 ? { value, type: isBefore ? 'ordinal' : 'cardinal', to: index + 1 } : undefined
}

const letters: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }

function valueOf(text: string): number {
  const values = [...text].map((letter) => letters[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
