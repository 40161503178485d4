import type { Lang } from '../lang/langs.ts'
import { stemsOf, type Known } from './known.ts'
import { capital, matchesOf, mayHold, wordsOf } from './pattern.ts'
import type { Scene, Stretch } from './scene.ts'
import { oneChild, schoolWords, villageWords } from './words.ts'

const place = `[«“"]?(?<name>${capital}(?:[\\s-]${capital})*)`
const number = '\\s?(?:№|#|N[оo]?\\.?|No\\.?|[Nn]umber|номер)\\s?\\d+'
const wide = '(?!\\s(?:област|республик|регион|region|oblast|province|Region|Oblast|Province))'

/** Schools, shelters and the like near a child that can be told from others: by number, by name, by place. */
export function findSchools(scene: Scene, lang: Lang, known: Known): Stretch[] {
  const list = [...schoolWords[lang], ...(known.protection.schools?.[lang] ?? [])]
  if (!mayHold(scene.text, list)) return []
  const words = wordsOf(list)
  const sure = [`${words}${number}`, `(?i:№)\\s?\\d+\\s${words}`, ...named[lang](words)]
  const guessed = ofPlace[lang](words)
  return [
    ...sure.flatMap((pattern) => wholeMatches(pattern, scene.text)),
    ...guessed.flatMap((pattern) => matchesOf(pattern, scene.text)).filter(({ words: found }) => isSmall(found, known)),
  ].filter(({ start }) => scene.isNear(start))
}

/** Villages, streets and towns near a child. */
export function findVillages(scene: Scene, lang: Lang, known: Known): Stretch[] {
  const words = wordsOf([...villageWords[lang], ...(known.protection.villages?.[lang] ?? [])])
  const one = wordsOf(oneChild[lang])
  const near = villages[lang](words).flatMap((pattern) => matchesOf(pattern, scene.text)).filter(({ start, words: found }) => scene.isNear(start) && !isWide(found, known))
  const ofOne = towns[lang](one).flatMap((pattern) => matchesOf(pattern, scene.text)).filter(({ start, words: found }) => scene.isOfOne(start) && !isWide(found, known))
  const homes = matchesOf(living[lang], scene.text).filter(({ start, words: found }) => scene.isNear(start) && isSmall(found, known))
  return [...near, ...ofOne, ...homes]
}

/** Whether a sentence names a place narrower than a country or an oblast. */
export function hasPlace(sentence: string, lang: Lang, known: Known): boolean {
  const found = lang === 'ru' ? `(?<![\\p{L}])(?i:из|в|во|с|под|близ|около)\\s(?:\\p{Ll}+\\s)?${place}${wide}` : `\\b(?i:from|in|near|at)\\s(?:\\p{Ll}+\\s)?${place}${wide}`
  return stemsOf(sentence).some((stem) => known.camps.has(stem)) || matchesOf(found, sentence).some(({ words }) => !isWide(words, known))
}

const named: Record<Lang, (words: string) => string[]> = {
  ru: (words) => [`${words}\\s(?:имени|им\\.)\\s?(?:\\p{Lu}\\.\\s?){0,2}${capital}`, `${words}\\s[«“"][^»”"]{2,40}[»”"]`],
  en: (words) => [`${words}\\snamed after\\s${capital}`, `${words},?\\s(?:called\\s)?[“"«][^”"»]{2,40}[”"»]`],
}

const ofPlace: Record<Lang, (words: string) => string[]> = {
  ru: (words) => [`${words}\\s(?:(?:села|айыла|аила|аула|пос[её]лка|кишлака|города|в|на)\\s)?${place}${wide}`, `(?<name>${capital}(?<=ск(?:ая|ой|ую|ий|ого|ом)))\\s(?:[\\p{Ll}-]+\\s)?${words}`],
  en: (words) => [`${words}\\s(?:in|of)\\s${place}${wide}`, `(?<name>${capital})(?:\\s(?i:secondary|primary|boarding|village|high|middle|general))*\\s${words}`],
}

const villages: Record<Lang, (words: string) => string[]> = {
  ru: (words) => [`${words}\\s(?:городского типа\\s)?${place}`, `(?<![\\p{L}])(?:с|ул|дер|пос|мкр)\\.\\s?${place}`, `${place}\\s(?:айыл|аил|кишла)\\p{L}*`],
  en: (words) => [`${words}\\s(?:of\\s)?${place}`, `(?<name>${capital})\\s${words}`],
}

// A district or a town is told only of many children.
const towns: Record<Lang, (one: string) => string[]> = {
  ru: (one) => [`${one}\\s(?:родом\\s)?(?:из|с)\\s(?:города\\s)?${place}${wide}`, `(?<name>${capital}(?<=ск(?:ий|ого|ому|им|ом)))\\sрайон(?:а|у|ом|е)?`],
  en: (one) => [`${one}\\sfrom\\s(?:the\\s(?:town|city)\\sof\\s)?${place}${wide}`, `(?<name>${capital})\\s(?:district|District)`],
}

const living = {
  ru: `(?<![\\p{L}])(?i:живут?|живёт|жил[аи]?|поселил\\p{L}+|переехал\\p{L}*|вырос\\p{L}*|учит?ся|учатся)\\s(?:теперь\\s)?в\\s${place}${wide}`,
  en: `\\b(?i:lives?|lived|settled|moved|grew up|study|studies)\\s(?:now\\s)?(?:in|to)\\s${place}${wide}`,
}

const notPlaces = /^(?:The|A|An|In|At|From|Of|On|This|That|Every|Each|One|No|New|Public|State|Secondary|Primary|High|Boarding|Sunday|Law|Medical|Summer|Их|Его|Её|Это|В|На|Для)$/

function isSmall(found: string, known: Known): boolean {
  return !notPlaces.test(found) && stemsOf(found).some((stem) => !known.words.has(stem))
}

function isWide(found: string, known: Known): boolean {
  return notPlaces.test(found) || stemsOf(found).every((stem) => known.wide.has(stem))
}

function wholeMatches(pattern: string, text: string): Stretch[] {
  return matchesOf(pattern, text).map(({ start, end, words }) => ({ start, end, words }))
}
