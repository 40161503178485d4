import type { Lang } from './langs.ts'

/** The BCP 47 tag whose conventions a language of the site follows. */
export function localeOf(lang: Lang): string {
  return lang === 'en' ? 'en-GB' : lang
}

/** The format of dates of a language; days are those of UTC. */
export const dateFormat = keep((lang, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(localeOf(lang), { timeZone: 'UTC', ...options }))

/** The format of numbers of a language. */
export const numberFormat = keep((lang, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(localeOf(lang), options))

/** A format takes a hundred times longer to make than to use, and there are few. */
function keep<Options extends object, Format>(make: (lang: Lang, options: Options) => Format): (lang: Lang, options: Options) => Format {
  const made = new Map<string, Format>()
  return (lang, options) => {
    const key = lang + JSON.stringify(options)
    const format = made.get(key) ?? make(lang, options)
    made.set(key, format)
    return format
  }
}
