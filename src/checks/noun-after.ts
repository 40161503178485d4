import { makeBoth, type Lang } from '../lang/langs.ts'
import { cases } from '../lang/spell.ts'
import { makeSay } from '../lang/words.ts'
import { nouns, type Noun } from '../missions/nouns.ts'

/** Whom or what a number counts, by the word that follows it, in any case: ` детям` → `children`; nothing for other words. */
export function nounAfter(text: string, lang: Lang): Noun | undefined {
  return forms[lang].get(/^\s(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '')
}

/** Every form in which the dictionary lets a number's noun stand. */
const forms = makeBoth((lang) => {
  const say = makeSay(lang)
  return new Map(
    nouns.flatMap((noun) =>
      [1, 2, 5].flatMap((count) => cases.map((context): [string, Noun] => [say(`count.${noun}`, { count, n: '', ...(context !== 'nom' && { context }) }).trim(), noun])),
    ),
  )
})
