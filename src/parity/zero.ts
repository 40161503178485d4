import type { Lang } from '../lang/langs.ts'
import type { Fact } from './fact.ts'
import { at, type Token } from '../reading/token.ts'
import { unitAfter } from './unit-after.ts'

/** Reads «ни одного», "not one", "not a single": the value 0, softly, since a language has other ways to say it. */
export function readZero(tokens: readonly Token[], from: number, lang: Lang): { fact: Fact; to: number } | undefined {
  if (!/^(?:ни|not)$/.test(at(tokens, from).text)) return undefined
  const words = [0, 1, 2].map((offset) => at(tokens, from + offset).text)
  const count = lang === 'ru' ? (words[0] === 'ни' && /^одн(?:ого|ой|ому|им|ом|о|а|у)$|^один$/.test(words[1] ?? '') ? 2 : 0)
    : words[0] === 'not' && words[1] === 'one' ? 2 : words.join(' ') === 'not a single' ? 3 : 0
  if (count === 0) return undefined
  const unit = unitAfter(tokens, from + count, lang)
  return {
    to: from + count,
    fact: {
      kind: 'number', value: '0', readings: ['0'], written: '', start: at(tokens, from).start, end: at(tokens, from + count - 1).end, manner: 'words',
      ...(unit !== undefined ? { unit } : {}), weak: true,
    },
  }
}
