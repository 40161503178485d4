/** The languages of the site, the language of record first. A third language is one more line here. */
export const langs = ['ru', 'en'] as const

/** One language of the site. */
export type Lang = (typeof langs)[number]

/** A value that exists in every language of the site. */
export type Both<T = string> = Record<Lang, T>

/** How each language names itself. */
export const langNames: Both = { ru: 'Русский', en: 'English' }

/** The short form of each language for the switch in the header. */
export const langCodes: Both = { ru: 'RU', en: 'EN' }

/** The languages other than this one: `otherLangs('ru') → ['en']`. */
export function otherLangs(lang: Lang): Lang[] {
  return langs.filter((other) => other !== lang)
}

/** Builds a bilingual value from a function of the language. */
export function makeBoth<T>(make: (lang: Lang) => T): Both<T> {
  return Object.fromEntries(langs.map((lang) => [lang, make(lang)])) as Both<T>
}

/** Whether a string names a language of the site. */
export function isLang(value: string | undefined): value is Lang {
  return (langs as readonly string[]).includes(value ?? '')
}
