import { expect, test } from 'vitest'
import { cutWords } from '../lexis/cut-words.ts'
import { engineTerm, engineWord } from './engine-term.ts'
import { joinTerms, readText, writeText } from './engine-text.ts'

const texts = [
  'Дети вернулись. 71 ребёнок — домой', '«Айкол-5»: 1\u00a0600 детей, 1,6\u202fтысячи, 1.6 million, 1,600', 'Аль-Холь\nвторой абзац\nтретий', '', '!', ' в начале', 'в конце. ',
  '— Да? — сказала она. — Нет…', 'Дети · 71\nВзрослые · 28', '«Первое».\n«Второе»', 'a\n\nb', 'Zhaparov’s children', 'из\u00a0лагеря', '«Айкөл», АЙКӨЛ, Ёлка, ёж, Ўзбек', 'Ян’s', 'n_345_ru',
]

test.each(texts)('%j is given back as it was written', (text) => expect(readText(writeText(text))).toBe(text))

test.each(texts)('the engine, which cuts %j at white space alone, reads the words that we do', (text) => {
  const words = writeText(text).split(/\s+/).map(engineWord).filter((word) => word !== '')
  expect(words).toEqual(cutWords(text).map((word) => engineWord(engineTerm(word.text))))
})

test.each(texts)('%j is given back without the terms that stand after it', (text) => expect(readText(joinTerms(writeText(text), '2024ᐧ02 айкол5'))).toBe(text))
