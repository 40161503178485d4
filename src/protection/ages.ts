import type { Lang } from '../lang/langs.ts'
import { age, matchesOf, mayHold, wordsOf } from './pattern.ts'
import type { Scene, Stretch } from './scene.ts'
import { oneChild } from './words.ts'

const one = { ru: wordsOf(oneChild.ru), en: wordsOf(oneChild.en) }
const clues = ['летн', 'месячн', 'лет', 'год', 'месяц', 'year-old', 'month-old', 'aged?\\s', 'of\\s', 'is\\s', 'was\\s', 'turned\\s']
const years = '(?:лет|года?|годик\\p{L}*|месяц\\p{L}*)(?![\\p{L}])(?!\\s+(?:назад|спустя|подряд|в\\s))'
const months = { ru: '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)', en: '(?:January|February|March|April|May|June|July|August|September|October|November|December)' }

/** The exact age of one child; an age of a group («дети до трёх лет», “children aged 5 to 12”) is none. */
export function findAges(scene: Scene, lang: Lang): Stretch[] {
  if (!mayHold(scene.text, clues)) return []
  return patterns[lang].flatMap((pattern) => matchesOf(pattern, scene.text)).filter(({ start }) => scene.isNear(start))
}

/** The day a child was born. */
export function findBirthdays(scene: Scene, lang: Lang): Stretch[] {
  return births[lang].flatMap((pattern) => matchesOf(pattern, scene.text)).filter(({ start }) => scene.isNear(start))
}

const patterns: Record<Lang, string[]> = {
  ru: [
    `(?<name>(?<![\\p{L}\\p{N}–-])(?i:(?:${age.ru})[-‑]?(?:ти|х|и)?[-‑]?)(?:летн(?:ий|яя|его|ей|ему|юю|им|ем)|месячн(?:ый|ая|ого|ой|ому|ую))\\s(?:\\p{Ll}+\\s)?${one.ru})`,
    `(?<!(?:младш|старш)\\p{L}*\\s)${one.ru}(?:,|\\s—|\\s–)?\\s(?:(?:в возрасте|было|исполнилось|сейчас|всего|лишь|уже|тогда|ей|ему|около)\\s){0,3}(?<name>(?i:${age.ru})\\s${years})`,
    `(?<![\\p{L}])(?i:ей|ему|ребёнку|девочке|мальчику)\\s(?:(?:было|исполнилось|сейчас|всего|лишь|уже|тогда)\\s){0,2}(?<name>(?i:${age.ru})\\s${years})`,
    `(?<![\\p{L}])(?i:двое|трое|четверо|двух|тр[её]х|четыр[её]х|два|три|четыре)\\s(?:\\p{Ll}+\\s)?(?i:детей|сыновей|дочерей|сына|дочери|девочек|мальчиков|мальчика|девочки)\\s?(?:—|–|,|\\()?\\s?(?:в возрасте\\s)?(?<name>(?i:${age.ru})(?:,\\s(?i:${age.ru}))*\\sи\\s(?i:${age.ru})\\s${years})`,
  ],
  en: [
    `(?<name>\\b(?i:${age.en})-(?:year|month)-old\\s(?:\\p{Ll}+\\s)?${one.en})`,
    `${one.en},?\\s(?:who\\s(?:is|was)\\s(?:just\\s|only\\s)?)?(?<name>(?:aged?\\s|of\\s)(?i:${age.en})(?![\\p{N}–-])(?!\\s(?:to|and|or)\\s)(?=[\\s,.;)]|$))`,
    `(?<!(?:old|young|eld)est\\s)${one.en}\\s(?:is|was|turned)\\s(?:now\\s|just\\s|only\\s|about\\s)?(?<name>(?i:${age.en}))(?=[,.;]|\\sand\\s|\\syears?\\sold|\\swhen\\s)`,
    `(?<name>\\b(?:[Tt]he|[Aa]n?)\\s(?i:${age.en})-year-old)(?=\\s(?:said|told|was|is|has|had|who|from|came|lives|lived|returned)|[,.;])`,
    `\\b(?i:two|three|four)\\s(?:\\p{Ll}+\\s)?(?i:children|sons|daughters|girls|boys),?\\s(?<name>(?:aged\\s)(?i:${age.en})(?:,\\s(?i:${age.en}))*,?\\sand\\s(?i:${age.en}))\\b`,
  ],
}

const births: Record<Lang, string[]> = {
  ru: [`(?<name>[Рр]оди(?:л(?:ся|ась|ись)|вш\\p{L}+)(?:\\s[вн]а?\\s\\p{Lu}\\p{L}+)?\\s\\d{1,2}\\s${months.ru}(?:\\s\\d{4})?)`, '(?<name>\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\s(?:г\\.\\s?р|года рождения))', `(?<name>\\d{1,2}\\s${months.ru}\\s\\d{4}\\sгода\\sрождения)`],
  en: [`(?<name>[Bb]orn\\s(?:in\\s\\p{Lu}\\p{L}+\\s)?(?:on\\s)?(?:\\d{1,2}\\s${months.en}|${months.en}\\s\\d{1,2})(?:,?\\s\\d{4})?)`],
}
