import { langs, type Lang } from './lang/langs.ts'

/** The static paths of a page that exists in every language. */
export function inEveryLang(): { params: { lang: Lang } }[] {
  return langs.map((lang) => ({ params: { lang } }))
}

/** The static paths of a page that exists in every language for each item, with what the page needs. */
export function inEveryLangFor<Item, Params extends Record<string, string>>(items: readonly Item[], paramsOf: (item: Item) => Params) {
  return langs.flatMap((lang) => items.map((item) => ({ params: { lang, ...paramsOf(item) }, props: { item } })))
}
