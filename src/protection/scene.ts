import { makeBoth, type Lang } from '../lang/langs.ts'
import type { Protection } from './protection.ts'
import { age, wordsOf } from './pattern.ts'
import { childWords, kinWords, oneChild } from './words.ts'

/** Some characters of a text. */
export type Stretch = { start: number; end: number; words: string }

/** A text with what is known of children in it. */
export type Scene = {
  text: string
  /** Whether a word for a child stands in this sentence or the two around it. */
  isNear: (offset: number) => boolean
  /** Whether a word for a child or its kin, or an age, stands as near as that. */
  isOfFamily: (offset: number) => boolean
  /** Whether the sentence tells of one child. */
  isOfOne: (offset: number) => boolean
  /** The sentence that holds an offset. */
  sentenceAt: (offset: number) => Stretch
  /** Whether a sentence begins here. */
  opens: (offset: number) => boolean
}

const reach = 2

/** Reads where a text speaks of children. */
export function makeScene(text: string, lang: Lang, protection: Protection): Scene {
  const sentences = sentencesOf(text)
  const child = new RegExp(wordsOf([...childWords[lang], ...(protection.children?.[lang] ?? [])]), 'u')
  const one = new RegExp(wordsOf(oneChild[lang]), 'u')
  const ofChildren = sentences.map(({ words }) => child.test(words))
  const ofFamily = sentences.map(({ words }, index) => ofChildren[index] || family[lang].test(words))
  const indexAt = (offset: number) => Math.max(0, sentences.findLastIndex(({ start }) => start <= offset))
  const sentenceAt = (offset: number) => sentences[indexAt(offset)] ?? { start: 0, end: text.length, words: text }
  return {
    text,
    isNear: (offset) => around(ofChildren, indexAt(offset)),
    isOfFamily: (offset) => around(ofFamily, indexAt(offset)),
    isOfOne: (offset) => one.test(sentenceAt(offset).words),
    sentenceAt,
    opens: (offset) => /^[\s«“"(—–-]*$/.test(text.slice(sentenceAt(offset).start, offset)),
  }
}

const ages = { ru: `(?<![\\p{L}\\p{N}])(?i:${age.ru})\\s(?:лет|года?)(?![\\p{L}])`, en: `\\b(?i:${age.en})(?:-|\\s)years?(?:-|\\s)old|\\((?:1[0-7]|[1-9])\\)` }
const family = makeBoth((lang) => new RegExp(`${wordsOf(kinWords[lang])}|${ages[lang]}`, 'u'))

function around(told: readonly boolean[], index: number): boolean {
  return told.slice(Math.max(0, index - reach), index + reach + 1).some(Boolean)
}

function sentencesOf(text: string): Stretch[] {
  // A full stop after one letter («с. Кара-Суу», «А. Иванова») or after «ул», «им» ends nothing.
  const ends = [...text.matchAll(/(?<!(?:^|[\s(«])(?:\p{L}|ул|им|пос|дер|мкр|обл|No|St))[.!?…]+[»”")]*\s+(?=[«“"(—–]?\s?[\p{Lu}\p{N}])/gu)].map((match) => match.index + match[0].length)
  return [0, ...ends].map((start, index) => {
    const end = ends[index] ?? text.length
    return { start, end, words: text.slice(start, end) }
  })
}
