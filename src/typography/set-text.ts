import type { Both, Lang } from '../lang/langs.ts'
import { object } from '../prose/passage.ts'
import { keptOf } from './gaps.ts'
import { runTypograf } from './typograf.ts'

/** Sets a text as the style wants it; only what stands between letters and digits ever changes. */
export function setText(text: string, lang: Lang): string {
  const held = hold(text, lang)
  const set = own[lang].reduce((result, [shape, instead]) => result.replace(shape, instead), runTypograf(held.text, lang))
  const result = held.release(set)
  return keptOf(result) === keptOf(text) ? result : text
}

/** What typograf has no rule for, or not the one that this site follows. */
const own: Both<[RegExp, string][]> = {
  ru: [
    [/(?<=\d) (?=[%‰°])/g, '\u00a0'],
    [/(?<=[(«„]\d{1,5}) (?=[а-яё])/gi, '\u00a0'],
    [/(?<![\d.,])(\d{1,3}) (?=\d{3}(?!\d))/g, '$1\u00a0'],
    [/(?<=\d\u00a0\d{3}) (?=\d{3}(?!\d))/g, '\u00a0'],
  ],
  en: [
    [/(?<=\S) (?:--?|—) (?=\S)/g, ' – '],
    [/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’'],
    [/(?<=^[^']*\p{L})'(?=[\s.,;:!?)]|$)/gu, '’'],
    [/(?<=^|[\s(])'(?=\d0s)/g, '’'],
  ],
}

/** What typograf must not see, and a word of no meaning that stands for it: tags, and in an English text Russian names in their quotes. */
const holds: Both<{ shape: RegExp; word: string }> = {
  ru: { shape: /\uFFFC/g, word: 'йцукенщ' },
  en: { shape: /\uFFFC|«[^«»]*[а-яё][^«»]*»/giu, word: 'qzxjkvw' },
}

function hold(text: string, lang: Lang): { text: string; release: (text: string) => string } {
  const held: string[] = []
  const { shape, word } = holds[lang]
  const without = text.replace(shape, (match) => {
    held.push(match)
    return word
  })
  let next = 0
  return { text: without, release: (set) => (held.length === 0 ? set : set.replaceAll(word, () => held[next++] ?? object)) }
}
