import petrovich from 'petrovich'
import RussianNouns from 'russian-nouns-js'
import { foldWord } from './fold.ts'

const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const

/** The folded forms that the words of a Russian personal name take in its cases, word by word: «Садыр Жапаров» → [[садыр, садыра, …], [жапаров, …]]. */
export function personCases(name: string): string[][] {
  const words = name.split(' ')
  const surname = words.at(-1) ?? ''
  const gender = /(?:ва|на|ая)$/.test(surname) ? 'female' : 'male'
  return words.map((word, index) => {
    const part = index === words.length - 1 ? 'last' : index === 0 ? 'first' : 'middle'
    return unique([word, ...cases.map((form) => petrovich[gender][part][form](word))])
  })
}

/** The folded forms that a Russian proper noun takes in its cases: «Баткен» → баткен, баткена, …; one that ends like no Russian noun has one form. */
export function nounCases(noun: string): string[] {
  const text = noun.toLowerCase()
  const gender = /[бвгджзйклмнпрстфхцчшщь]$/.test(text) ? RussianNouns.Gender.MASCULINE : /[ая]$/.test(text) ? RussianNouns.Gender.FEMININE : undefined
  if (!gender || text.length < 3) return unique([text])
  const lemma = RussianNouns.createLemma({ text, gender })
  return unique([text, ...RussianNouns.CASES.flatMap((form) => engine.decline(lemma, form))])
}

const engine = new RussianNouns.Engine()

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms.map(foldWord))]
}
