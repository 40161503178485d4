import { makeBoth, type Both, type Lang } from '../lang/langs.ts'

/** A language as an adjective of every language: `en → английский, English`. */
export function named(lang: Lang): Both {
  return makeBoth((each) => new Intl.DisplayNames(each, { type: 'language' }).of(lang) ?? lang)
}
