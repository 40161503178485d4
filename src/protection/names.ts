import type { Lang } from '../lang/langs.ts'
import { makeBoth } from '../lang/langs.ts'
import { givenNames } from './given-names.ts'
import { isKnownName, type Known } from './known.ts'
import { age, capital, matchesOf, mayHold, wordsOf } from './pattern.ts'
import type { Scene, Stretch } from './scene.ts'
import { childWords, kinWords, oneChild } from './words.ts'

/** The names in a text by which a child could be known: beside a word for one child or its kin, beside an age, or in full. */
export function findNames(scene: Scene, lang: Lang, known: Known): Stretch[] {
  const { text, isNear, isOfFamily } = scene
  const beside = mayHold(text, clues.child) ? besideChild[lang].flatMap((pattern) => matchesOf(pattern, text)) : []
  const aged = mayHold(text, clues.age) ? besideAge[lang].flatMap((pattern) => matchesOf(pattern, text)) : []
  const given = matchesOf(givenPattern(lang, known), text).filter(({ start }) => isOfFamily(start))
  const full = fullNames.flatMap((pattern) => matchesOf(pattern, text)).filter(({ start, words }) => isNear(start) && looksFull(words, scene.opens(start), lang))
  return [...beside, ...aged, ...given, ...full].filter(({ words }) => !adjective.test(words) && !noun[lang].test(words) && !isKnownName(words, known))
}

const one = { ru: wordsOf([...oneChild.ru, ...kinWords.ru]), en: wordsOf([...oneChild.en, ...kinWords.en], false) }
const clues = {
  child: [...oneChild.ru, ...oneChild.en, ...kinWords.ru, ...kinWords.en, 'имен', 'имя', 'фамили', 'зовут', 'звали', 'дет', 'сынов', 'дочер', 'name', 'called', 'children'],
  age: ['\\d', 'летн', 'лет', 'год', 'месяц', 'year', 'month', 'aged?\\s'],
}
const name = `(?<name>${capital}(?:\\s${capital})?)`
const single = `(?<name>${capital})`
const yearsRu = '(?:лет|года?|годик\\p{L}*|месяц\\p{L}*)(?![\\p{L}])(?!\\s+(?:назад|спустя|подряд|заключени|лишени))'
const agedRu = `(?<![\\p{L}\\p{N}])(?i:(?:${age.ru})[-‑]?(?:ти|х|и)?[-‑]?)летн(?:ий|яя|его|ей|ему|юю|им|ем)`

const besideChild: Record<Lang, string[]> = {
  ru: [
    `${one.ru}\\s(?:по имени\\s)?[«"]?${name}`,
    `${one.ru}\\s?(?:—|–|:)\\s[«"]?${single}(?!\\s\\p{Lu})`,
    `${one.ru},\\s${name}(?=[,.])`,
    `(?<![\\p{L}])(?i:по имени|по фамилии|зовут|звали|имя (?:ей|ему|девочк[иеу]|мальчика|реб[её]нка))\\s?(?:—|–|:)?\\s[«"]?${name}`,
    `(?<![\\p{L}])(?i:дети|детей|детям|сыновья|сыновей|дочери|дочерей|с[её]стры|братья|брат и сестра)\\s?[—–:,]?\\s${single}(?=(?:,\\s${capital})*\\sи\\s${capital})`,
  ],
  en: [
    `${one.en}\\s${name}`,
    `${one.en},\\s${name}(?=[,.])`,
    `${wordsOf(['sons?', 'daughters?', 'children'], false)}\\sof\\s${name}`,
    `${wordsOf([...oneChild.en, 'children', 'sons', 'daughters'])}[^.!?]{0,40}\\b(?:named|called|surnamed|whose name (?:is|was))\\s[“"]?${name}`,
    `\\b(?:[Hh](?:er|is)) name (?:is|was)\\s[“"]?${name}`,
    `${wordsOf(['children', 'sons', 'daughters', 'sisters', 'brothers'], false)},?\\s${single}(?=(?:,\\s${capital})*\\sand\\s${capital})`,
  ],
}

const besideAge: Record<Lang, string[]> = {
  ru: [`${agedRu}\\s(?:\\p{Ll}+\\s)?${name}`, `${agedRu}\\s(?<name>\\p{Lu}\\.)`, `${name}(?:\\s\\p{Lu}\\.)?(?:,\\s|\\s\\()(?:(?:ей|ему)\\s)?(?i:${age.ru})\\s${yearsRu}`],
  en: [`\\b(?i:${age.en})-year-old\\s(?<name>\\p{Lu}\\.)`, `\\b(?i:${age.en})-(?:year|month)-old\\s(?:(?:boy|girl|child|orphan)\\s)?${name}`, `${name}(?:\\s\\p{Lu}\\.)?,\\s(?:aged?\\s(?i:${age.en})(?=[,.)]|$)|(?i:${age.en})(?=,\\s\\p{Ll}|\\syears? old))`, `${name}\\s(?:\\(aged?\\s|\\(|aged?\\s)(?i:${age.en})(?=\\)|,|\\s|\\.)(?!\\s(?:people|children|women|phases?))`],
}

// Two or three capitalised words, or initials and a word.
const fullNames = [`(?<![\\p{L}-])(?<name>${capital}(?:\\s${capital}){1,2})`, `(?<![\\p{L}])(?<name>(?:\\p{Lu}\\.\\s?){1,2}${capital})`]
const patronymic = /(?:ович|евич|ич|овна|евна|ична)(?:а|у|ем|ом|е|ы|ой)?$|(?:ovich|evich|ovna|evna)$/
const familyName = /\p{L}{2}(?:ов|ев|ёв|ин|ын)(?:а|у|ым|ой|е|ы|ых)?$|(?:кызы|уулу|оглы|заде|зода)$|\p{L}{3}(?:ova?|eva?|yeva?|ina?|uulu|uly|kyzy|qizi|ogl[yu]|zade|zoda)$/u
const sureFamilyName = /\p{L}{2}(?:[ое]в(?:а|у|ым|ой)?|ova?|eva?)$|(?:кызы|уулу|оглы|uulu|kyzy)$/u
// «Мальчикам, 8 лет» and “Girls aged 9” begin with a word for children, not with a name.
const noun = makeBoth((lang) => new RegExp(`^${wordsOf([...childWords[lang], ...kinWords[lang]])}$`, 'u'))
const adjective = /(?:ск|цк)(?:ий|ая|ой|ого|ому|им|ом|ую|ое|ие|их)$/

function looksFull(words: string, opensSentence: boolean, lang: Lang): boolean {
  const parts = words.split(/\s/)
  if (parts.some((part) => patronymic.test(part))) return true
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  if (/\.$/.test(first) || first.includes('.')) return familyName.test(last)
  const isGiven = givenNames[lang].includes(first)
  // The first word of a sentence has a capital whatever it is.
  return opensSentence ? isGiven || sureFamilyName.test(last) || (familyName.test(first) && givenNames[lang].includes(last)) : familyName.test(last) || familyName.test(first)
}

function givenPattern(lang: Lang, { protection }: Known): string {
  const all = [...givenNames[lang], ...(protection.names?.[lang] ?? [])]
  const forms = lang === 'ru' ? all.map((given) => (/[аяь]$/.test(given) ? `${given.slice(0, -1)}(?:[аяыиеуюь]|ой|ей|ью)` : /й$/.test(given) ? `${given.slice(0, -1)}(?:й|я|ю|ем|е)` : `${given}(?:а|у|ом|ем|е)?`)) : all
  return `(?<![\\p{L}-])(?<name>(?:${forms.join('|')})(?![\\p{L}-])(?:\\s${capital})?)`
}
