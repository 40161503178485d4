import type { Lang } from '../lang/langs.ts'
import { makeSay } from '../lang/words.ts'
import { named } from './named.ts'

/** What readers of a translation are told when facts of its source have changed since, and the words of the link to the source. */
export function makeStaleNote(lang: Lang, source: Lang): { note: string; link: string } {
  const say = makeSay(lang)
  const language = named(source)[lang]
  return { note: say('stale.note', { language }), link: say('stale.link', { language }) }
}
