import type { Name } from '../src/glossary/glossary.ts'
import type { Lang } from '../src/lang/langs.ts'

/** One fault that can be planted in a line: what to put in place of what. */
export type Site = { start: number; end: number; text: string }

/** A class of faults: the rules that may name it, and where a line can have it. */
export type FaultClass = { name: string; rules: string[]; sites: (line: string, lang: Lang, glossary: readonly Name[]) => Site[] }

const amounts = ['parity/number', 'parity/scale', 'parity/percent', 'parity/money', 'parity/date', 'parity/ordinal', 'parity/name']

/** Faults within a line; paragraphs that are dropped or change places are planted by the benchmark itself. */
export const faultClasses: FaultClass[] = [
  { name: 'digit swapped', rules: amounts, sites: (line) => numbersIn(line).flatMap((site) => swapDigits(site)) },
  { name: 'digit dropped', rules: amounts, sites: (line) => numbersIn(line).flatMap(({ start, end, text }) => (/^\d{2,}$/.test(text) ? [{ start, end, text: text.slice(0, -1) }] : [])) },
  { name: 'number word changed', rules: ['parity/number', 'parity/scale', 'parity/date', 'parity/money'], sites: (line, lang) => changeWords(line, numberWords[lang]) },
  { name: 'thousand ↔ million', rules: ['parity/scale', 'parity/number', 'parity/money'], sites: (line, lang) => changeWords(line, scaleWords[lang]) },
  { name: 'decimal comma', rules: ['parity/scale', 'parity/number', 'parity/money', 'parity/percent'], sites: (line, lang) => find(line, lang === 'ru' ? /\d+,\d+/g : /\d+\.\d+/g, (text) => text.replace(/[.,]/, '')) },
  { name: 'date: day', rules: ['parity/date'], sites: (line, lang) => find(line, dayShape[lang], (text) => text.replace(/\d{1,2}(?!\d)/, (day) => String(Number(day) > 27 ? Number(day) - 1 : Number(day) + 1))) },
  { name: 'date: month', rules: ['parity/date'], sites: (line, lang) => changeWords(line, monthWords[lang]) },
  { name: 'date: year', rules: ['parity/date', 'parity/number'], sites: (line) => find(line, /(?<![\d№-])20[12]\d(?!\d)/g, (year) => String(Number(year) + (Number(year) % 2 ? 1 : -1))) },
  { name: 'percent changed', rules: ['parity/percent'], sites: (line, lang) => find(line, lang === 'ru' ? /\d+(?:,\d+)?(?=\s?(?:%|процент))/g : /\d+(?:\.\d+)?(?=\s?(?:%|per ?cent))/g, (text) => String(Number(text.replace(',', '.')) + 3).replace('.', lang === 'ru' ? ',' : '.')) },
  { name: 'qualifier dropped', rules: ['parity/qualifier'], sites: (line, lang) => find(line, qualifierShape[lang], () => '') },
  { name: 'qualifier added', rules: ['parity/qualifier'], sites: (line, lang) => find(line, bareShape[lang], (text) => (lang === 'ru' ? `более ${text}` : `more than ${text}`)) },
  { name: 'ordinal changed', rules: ['parity/ordinal', 'parity/date', 'parity/number'], sites: (line, lang) => changeWords(line, ordinalWords[lang]) },
  { name: 'name replaced', rules: ['parity/name'], sites: replaceNames },
  { name: 'negation dropped', rules: ['parity/negation'], sites: (line, lang) => find(line, lang === 'ru' ? /(?<!\p{L})не (?=(?:все )?(?:\d|шесть))/giu : /\bnot (?=(?:on |all )?(?:\d|six))/gi, () => '') },
]

const dayShape = { ru: /(?<![\d,.])\d{1,2} (?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*/gu, en: /(?<![\d,.])\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*/g }
const qualifierShape = { ru: /(?:более|свыше|около|почти|не менее|до|ровно|менее) (?=\d)(?!\d{4} год|\d+ (?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек))/giu, en: /(?:more than|about|almost|at least|up to|exactly|fewer than) (?=\d)/gi }
const bareShape = {
  ru: /(?<!(?:более|свыше|около|почти|менее|больше|до|с|по|в|от|за|ровно|на|к|о|об|№|не|без|из|эти|все|всех|ещё|—) )(?<=\s)\d{2,3}(?= (?:человек|дет|ребён|женщин|семей|сем|граждан))/giu,
  en: /(?<!(?:more than|over|about|almost|least|up to|nearly|exactly|than|not|the|all|these|of|every|first|last|further|another|some) )(?<=\s)\d{2,3}(?= (?:people|children|women|famil|citizens))/gi,
}

const numberWords: Record<Lang, string[][]> = {
  ru: [['два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять', 'двенадцать', 'семнадцать'], ['две', 'три'], ['двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'], ['двумя', 'тремя', 'четырьмя'], ['двое', 'трое', 'четверо', 'пятеро', 'шестеро'], ['сорок', 'пятьдесят', 'шестьдесят']],
  en: [['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'seventeen', 'twenty']],
}
const scaleWords: Record<Lang, string[][]> = { ru: [['тысяча', 'миллион'], ['тысячи', 'миллиона'], ['тысяч', 'миллионов'], ['тыс', 'млн'], ['миллиона', 'тысяч']], en: [['thousand', 'million']] }
const ordinalWords: Record<Lang, string[][]> = {
  ru: ['ый|ой|ий', 'ого', 'ому', 'ом', 'ым', 'ая', 'ую', 'ое', 'ой', 'ые', 'ых'].flatMap((ending) => [['перв', 'четвёрт', 'пят'].map((stem) => stem + (ending.split('|')[0] ?? '')), ['втор', 'шест', 'седьм'].map((stem) => stem + (ending.split('|')[1] ?? ending)), ['третий', 'шестой'], ['третья', 'пятая'], ['третьего', 'пятого'], ['третьем', 'пятом']]),
  en: [['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']],
}
const monthWords: Record<Lang, string[][]> = {
  ru: [['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'], ['январе', 'феврале', 'марте', 'апреле', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре'], ['январь', 'февраль', 'март', 'апрель', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь']],
  en: [['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']],
}

function numbersIn(line: string): Site[] {
  return find(line, /(?<![\d,.:№-])\d+(?![\d:]|[.,]\d|\.kg|-\p{L})/gu, (text) => text)
}

function swapDigits({ start, end, text }: Site): Site[] {
  const at = [...text].findIndex((digit, index) => index + 1 < text.length && text[index + 1] !== digit && !(index === 0 && text[1] === '0'))
  return at < 0 ? [] : [{ start, end, text: `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}` }]
}

/** Puts the next word of a row in place of a word of it, with its capital. */
function changeWords(line: string, rows: readonly string[][]): Site[] {
  return find(line, /\p{L}+/gu, (word) => {
    const row = rows.find((each) => each.some((item) => item.toLowerCase() === word.toLowerCase()))
    const at = row?.findIndex((item) => item.toLowerCase() === word.toLowerCase()) ?? -1
    const next = row?.[(at + 1) % row.length] ?? word
    return /^\p{Lu}/u.test(word) ? next.charAt(0).toUpperCase() + next.slice(1) : next
  }).filter(({ start, end, text }) => line.slice(start, end) !== text && !/^May$|^may$/.test(line.slice(start, end)))
}

function replaceNames(line: string, lang: Lang, glossary: readonly Name[]): Site[] {
  const kinds = ['person', 'body', 'operation', 'place', 'camp']
  const entries = glossary.filter(({ type }) => kinds.includes(type))
  return entries.flatMap((entry) => [entry[lang], lang === 'ru' ? entry.abbr_ru : entry.abbr_en].flatMap((form) => {
    if (!form || form.length < 3) return []
    const twin = entries.find((other) => other.type === entry.type && other.id > entry.id && !line.includes(other[lang])) ?? entries.find((other) => other.type === entry.type && !line.includes(other[lang]))
    const shape = new RegExp(`(?<![\\p{L}-])${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'gu')
    return twin ? find(line, shape, () => twin[lang].replace(/\s*\([^)]*\)/, '')) : []
  }))
}

function find(line: string, shape: RegExp, replace: (text: string) => string): Site[] {
  // Addresses and tags are not words.
  const visible = line.replace(/\]\([^)]*\)|<[^>]*>/g, (hidden) => ' '.repeat(hidden.length))
  return [...visible.matchAll(shape)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: replace(match[0]) }))
}
