import { Case, Gender, numeralize } from 'numeralize-ru'
import type { Numeral } from './numeral.ts'
import { remember } from './remember.ts'

/** What a single Russian word says of a number, in any case and gender: `двадцати → 20`, `шестого → #6`, `пятеро → 5`, `полутора → 1.5`. */
export function russianNumeral(word: string): Numeral | undefined {
  return cardinals.get(word) ?? ordinalOf(word)
}

/** The number that begins a compound: `пятилетний → 5`, `двухмесячный → 2`, with what is left of the word. */
export const russianPrefix = remember((word: string): { value: number; rest: string } | undefined => {
  const found = prefixes.find(([prefix]) => word.startsWith(prefix) && word.length > prefix.length + 2)
  return found && { value: found[1], rest: word.slice(found[0].length) }
})

const simple = [...Array(21).keys(), 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900]
const cases = [Case.Nominative, Case.Genitive, Case.Dative, Case.Accusative, Case.Instrumental, Case.Prepositional]
const genders = [Gender.Masculine, Gender.Feminine, Gender.Neuter]

const cardinals = new Map<string, Numeral>()
for (const value of simple)
  for (const kase of cases)
    for (const gender of genders)
      for (const animate of [false, true]) add(numeralize(value, gender, kase, animate), { type: 'unit', value, isWeak: value === 1 })
add('одни одних одним одними одною', { type: 'unit', value: 1, isWeak: true })
add('восьмью', { type: 'unit', value: 8 })
add('восьмьюдесятью', { type: 'unit', value: 80 })
for (const [value, words] of [
  [2, 'двое двоих двоим двоими'], [3, 'трое троих троим троими'], [4, 'четверо четверых четверым четверыми'],
  [5, 'пятеро пятерых пятерым пятерыми'], [6, 'шестеро шестерых шестерым шестерыми'], [7, 'семеро семерых семерым семерыми'],
  [8, 'восьмеро восьмерых восьмерым восьмерыми'], [9, 'девятеро девятерых девятерым девятерыми'], [10, 'десятеро десятерых десятерым десятерыми'],
] as const) add(words, { type: 'whole', value })
add('оба обе обоих обеих обоим обеим обоими обеими', { type: 'whole', value: 2, isWeak: true })
add('дважды', { type: 'whole', value: 2, isWeak: true })
add('трижды', { type: 'whole', value: 3, isWeak: true })
add('полтора полторы полутора', { type: 'unit', value: 1.5 })
add('полтораста полутораста', { type: 'whole', value: 150 })
add('полтысячи', { type: 'whole', value: 500 })
add('полмиллиона', { type: 'whole', value: 500_000 })
add('полсотни', { type: 'whole', value: 50 })
add('половина половины половине половину половиной', { type: 'fraction', value: 2 })
add('треть трети третьью', { type: 'fraction', value: 3 })
add('четверть четверти четвертью четвертей четвертям четвертями четвертях', { type: 'fraction', value: 4 })
for (const [value, one, few, many] of [
  [10, 'десяток десятку десятком десятке', 'десятка', 'десятков десятки десятками десятках десяткам'], [12, 'дюжина дюжину дюжиной дюжине', 'дюжины', 'дюжин дюжинами'],
  [100, 'сотня сотню сотней сотне', 'сотни', 'сотен сотням сотнями сотнях'],
  [1000, 'тысяча тысячу тысячей тысячью тысяче', 'тысячи', 'тысяч тысячам тысячами тысячах'],
  [1e6, 'миллион миллиону миллионом миллионе', 'миллиона', 'миллионы миллионов миллионам миллионами миллионах'],
  [1e9, 'миллиард миллиарду миллиардом миллиарде', 'миллиарда', 'миллиарды миллиардов миллиардам миллиардами миллиардах'],
] as const) {
  add(one, { type: 'scale', value, alone: 'yes' })
  add(few, { type: 'scale', value, alone: 'bounded' })
  add(many, { type: 'scale', value, alone: 'no' })
}
add('тыс', { type: 'scale', value: 1000, alone: 'no', isShort: true })
add('млн', { type: 'scale', value: 1e6, alone: 'no', isShort: true })
add('млрд', { type: 'scale', value: 1e9, alone: 'no', isShort: true })
add('впервые', { type: 'ordinal', value: 1, isWeak: true })

const stems: [string, number][] = [
  ['перв', 1], ['втор', 2], ['трет', 3], ['четверт', 4], ['пят', 5], ['шест', 6], ['седьм', 7], ['восьм', 8], ['девят', 9], ['десят', 10],
  ['одиннадцат', 11], ['двенадцат', 12], ['тринадцат', 13], ['четырнадцат', 14], ['пятнадцат', 15], ['шестнадцат', 16], ['семнадцат', 17],
  ['восемнадцат', 18], ['девятнадцат', 19], ['двадцат', 20], ['тридцат', 30], ['сороков', 40], ['пятидесят', 50], ['шестидесят', 60],
  ['семидесят', 70], ['восьмидесят', 80], ['девяност', 90], ['сот', 100], ['двухсот', 200], ['трехсот', 300], ['четырехсот', 400],
  ['пятисот', 500], ['тысячн', 1000],
]
const hard = 'ый ой ая ое ые ого ому ым ом ую ою ых ыми'.split(' ')
const soft = 'ий ья ье ьи ью ьего ьему ьим ьем ьей ьих ьими'.split(' ')
const ordinals = new Map(stems.flatMap(([stem, value]) => (value === 3 ? soft : hard).map((ending) => [stem + ending, value])))

const prefixes: [string, number][] = ([
  ['одно', 1], ['двух', 2], ['трех', 3], ['четырех', 4], ['пяти', 5], ['шести', 6], ['семи', 7], ['восьми', 8], ['девяти', 9], ['десяти', 10],
  ['двенадцати', 12], ['полутора', 1.5], ['полу', 0.5], ['пятнадцати', 15], ['двадцати', 20], ['тридцати', 30], ['сорока', 40], ['пятидесяти', 50],
  ['четырнадцати', 14], ['шестнадцати', 16], ['семнадцати', 17], ['восемнадцати', 18], ['одиннадцати', 11], ['тринадцати', 13],
] as [string, number][]).sort((a, b) => b[0].length - a[0].length)

function ordinalOf(word: string): Numeral | undefined {
  const value = ordinals.get(word)
  return value === undefined ? undefined : { type: 'ordinal', value, isWeak: value === 1 }
}

function add(words: string, numeral: Numeral): void {
  for (const word of words.replaceAll('ё', 'е').split(' ')) if (!cardinals.has(word)) cardinals.set(word, numeral)
}
