import type { Lang } from '../lang/langs.ts'
import type { Qualifier } from './fact.ts'
import { boundBefore, type Bound } from './qualifiers.ts'
import { at, type Token } from '../reading/token.ts'

/** The bound before the word that stands between: "almost a third", «почти на треть», «более чем в 20 странах». */
export function boundAcross(tokens: readonly Token[], from: number, lang: Lang): Bound | undefined {
  const isBetween = (lang === 'en' ? /^a$/ : /^(?:в|во|на|о|об|с|со|у|к|из|для|по|за|при)$/).test(at(tokens, from - 1).text)
  const bound = isBetween ? boundBefore(tokens, from - 1, lang) : undefined
  const isThan = at(tokens, from - 2).text === 'чем'
  return lang === 'en' || isThan || /^(?:almost|about|exactly)$/.test(bound?.qualifier ?? '') ? bound : undefined
}

/** The bound of a number, unless its word means something else there: "over six weeks", "wrote about 8 women", «вырос до 725». */
export function boundOf(tokens: readonly Token[], before: Bound, to: number, is: { age: boolean; duration: boolean }): Qualifier | undefined {
  const word = at(tokens, before.from).text
  const earlier = at(tokens, before.from - 1).text
  const isSingle = before.to === before.from + 1
  if (isSingle && word === 'до') {
    if (/^(?:вырос|увелич|сократ|сниз|уменьш|округл|дош|дове|доход|возрос|расшир|продл|упал)/.test(earlier)) return undefined
    if (earlier === ',' || [1, 2, 3, 4].some((back) => /^(?:от|с|со)$/.test(at(tokens, before.from - back).text))) return undefined
    if (at(tokens, to).text === 'не' && at(tokens, to + 1).text.startsWith('хват')) return undefined
  }
  if (isSingle && word === 'about' && saying.test(earlier)) return undefined
  if (word === 'up' && /^(?:adds?|added|adding|leads?|led|leading|live|grew|grown)$/.test(earlier)) return undefined
  if (isSingle && word === 'over' && /^(?:hand|turn|tak|took|sign|pass)\w*$/.test(earlier)) return undefined
  if (isSingle && word === 'over' && is.duration && !/^(?:for|after|with|of|is|was|took|lasted|lasting|spent|in|than|aged)$/.test(earlier)) return undefined
  if (is.age && isSingle && /^(?:under|below|младше|моложе|younger)$/.test(word)) return 'up-to'
  return before.qualifier
}

const saying = /^(?:spoke|speaks?|wrote|writes?|written|report(?:ed|s)?|told|tells?|talk(?:ed|s)?|heard|hears?|asked|information|news|data|stor(?:y|ies)|questions?|facts)$/
