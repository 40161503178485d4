import { cutWords, type Word } from '../lexis/cut-words.ts'
import { unmixed } from '../lexis/look-alikes.ts'
import { stopWords } from '../lexis/stop-words.ts'
import { valuesIn } from './values.ts'

/** A part of a query as the reader wrote it: a word, a phrase in quotation marks, or a number or date in neutral form. */
export type Part =
  | { kind: 'word'; typed: string; word: string; joined: boolean }
  | { kind: 'phrase'; typed: string; words: string[] }
  | { kind: 'value'; typed: string; values: string[] }

const longest = 200
const most = 16

/** The parts of a query in order: `"детский сад" 1,6 тысячи` → a phrase and 1600; words that say nothing only if there are no others. */
export function readQuery(text: string): Part[] {
  const query = text.normalize('NFC').slice(0, longest).replace(/[\p{L}\p{M}]+/gu, unmixed)
  const phrases = [...query.matchAll(quoted)].map(([, ...insides]): Part => {
    const inside = insides.find((each) => each !== undefined) ?? ''
    return { kind: 'phrase', typed: inside.trim(), words: cutWords(inside).map((word) => word.text) }
  })
  const rest = query.replace(quoted, (phrase) => ' '.repeat(phrase.length))
  const values = valuesIn(rest)
  const cut = cutWords(rest)
  const words = cut.flatMap((word, at): Part[] => {
    const value = values.find(({ start, end }) => word.start < end && start < word.end)
    if (!value) return isEnding(word, cut[at - 1], rest) ? [] : [wordPart(word, rest)]
    // A number that covers several words stands where the first of them was.
    return cutWords(rest.slice(value.start, word.start)).length === 0 ? [{ kind: 'value', typed: rest.slice(value.start, value.end).trim(), values: value.asked }] : []
  })
  const telling = words.filter((part) => part.kind !== 'word' || !stopWords.has(part.word))
  const all = [...(telling.length > 0 || phrases.length > 0 ? telling : words), ...phrases.filter((part) => part.kind === 'phrase' && part.words.length > 0)]
  return [...new Map(all.map((part) => [`${part.kind} ${part.typed.toLowerCase()}`, part])).values()].slice(0, most)
}

// «Ёлочки», „лапки“, “quotes”, "straight" ones, »those« of other countries: any that closes what one opened, or one left open before several words;
// then single ones, unless they are apostrophes.
const quoted =
  /["“”„«»]([^"“”„«»]*)["“”„«»]|(?<!\S)["“„«]([^"“”„«»]+\s[^"“”„«»]+)$|(?<![\p{L}\p{N}])[‘‚‹›'](?!\s)([^'‘’‚‹›"“”„«»]*)['’‘‹›](?![\p{L}\p{N}])/gu

function wordPart({ text, start, end, joined }: Word, query: string): Part {
  return { kind: 'word', typed: query.slice(start, end), word: text, joined }
}

/** Whether a word only ends the number before it: «2021-й», «90-х», "5th", «2021г». */
function isEnding({ text, start }: Word, before: Word | undefined, query: string): boolean {
  return before !== undefined && /^\d+$/.test(before.text) && /^-?$/.test(query.slice(before.end, start)) && numberEnding.test(text)
}

const numberEnding = /^(?:й|я|е|ая|ое|ой|го|ого|му|ому|м|ом|ми|х|ых|ю|ую|ые|ти|гг?|st|nd|rd|th|s)$/
