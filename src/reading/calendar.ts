import { makeBoth, type Lang } from '../lang/langs.ts'
import { remember } from './remember.ts'
import { at, isGlued, type Token } from './token.ts'

/** A month or a season at a token, 1–12 or its English name, and the token after it. */
export type Named = { value: number; to: number; isShort: boolean; isAdjective: boolean }

/** Reads the name of a month in any case, long or short: `февраля → 2`, `февр. → 2`, `Sept. → 9`, «июльской» → 7. */
export function readMonth(tokens: readonly Token[], index: number, lang: Lang): Named | undefined {
  const token = at(tokens, index)
  if (token.kind !== 'word' || (lang === 'en' && !token.isCapital)) return undefined
  const named = monthNamed[lang](token.text)
  if (!named) return undefined
  const isDotted = named.isShort && at(tokens, index + 1).text === '.' && isGlued(tokens, index + 1)
  return { ...named, to: index + (isDotted ? 2 : 1) }
}

/** Reads the name of a season: `весной → spring`, `autumn → autumn`, `fall → autumn` before a year only. */
export function readSeason(tokens: readonly Token[], index: number, lang: Lang): { value: string; to: number } | undefined {
  const token = at(tokens, index)
  const value = token.kind === 'word' ? seasons[lang].find(([, forms]) => forms.test(token.text))?.[0] : undefined
  return value === undefined ? undefined : { value, to: index + 1 }
}

/** Whether a day exists in a month of some year. */
export function isDay(day: number, month: number, year = 2024): boolean {
  return Number.isInteger(day) && day >= 1 && month >= 1 && month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The words that follow a year in Russian: «года», «г.». */
export const yearWord = /^(?:год|года|году|годом|годе|годы|годов|годам|годами|годах|г|гг)$/

const never = /^(?!)/
const short = (forms: string) => new RegExp(`^(?:${forms})$`)
const russianMonths: [RegExp, RegExp, RegExp][] = ([
  ['январ(?:ь|я|ю|ем|е)', 'янв', 'январск'], ['феврал(?:ь|я|ю|ем|е)', 'фев|февр', 'февральск'], ['март(?:а|у|ом|е)?', 'мар', 'мартовск'],
  ['апрел(?:ь|я|ю|ем|е)', 'апр', 'апрельск'], ['ма(?:й|я|ю|ем|е)', '', 'майск'], ['июн(?:ь|я|ю|ем|е)', 'июн', 'июньск'],
  ['июл(?:ь|я|ю|ем|е)', 'июл', 'июльск'], ['август(?:а|у|ом|е)?', 'авг', 'августовск'], ['сентябр(?:ь|я|ю|ем|е)', 'сен|сент', 'сентябрьск'],
  ['октябр(?:ь|я|ю|ем|е)', 'окт', 'октябрьск'], ['ноябр(?:ь|я|ю|ем|е)', 'ноя|нояб', 'ноябрьск'], ['декабр(?:ь|я|ю|ем|е)', 'дек', 'декабрьск'],
] as const).map(([long, brief, adjective]) => [short(long), brief ? short(brief) : never, new RegExp(`^(?:пред|по)?${adjective}(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими)$`)])

const englishMonths: [RegExp, RegExp, RegExp][] = ([
  ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may', ''], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'],
  ['september', 'sep|sept'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
] as const).map(([long, brief]) => [short(long), brief ? short(brief) : never, never])

const monthNamed = makeBoth((lang) => remember((word): Omit<Named, 'to'> | undefined => {
  const months = lang === 'ru' ? russianMonths : englishMonths
  const [long, short, adjective] = [0, 1, 2].map((form) => months.findIndex((forms) => forms[form]?.test(word)) + 1)
  const value = long || short || adjective
  return value ? { value, isShort: !long && !!short, isAdjective: !long && !short } : undefined
}))

const seasons: Record<Lang, [string, RegExp][]> = {
  ru: [['spring', /^весн(?:а|ы|е|у|ой)$/], ['summer', /^лет(?:о|ом)$/], ['autumn', /^осен(?:ь|и|ью)$/], ['winter', /^зим(?:а|ы|е|у|ой)$/]],
  en: [['spring', /^spring$/], ['summer', /^summer$/], ['autumn', /^(?:autumn|fall)$/], ['winter', /^winter$/]],
}
