import { fingerprintOf as evenOut } from '../translation/fingerprint.ts'

/** The words of a text as they are compared: neither typography (spaces, quotes, dashes, «ё») nor marks between words count. */
export function wordsOf(text: string): string[] {
  return evenOut(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether two texts read the same but for typography. */
export function readsTheSame(a: string, b: string): boolean {
  return a === b || evenOut(a) === evenOut(b)
}
