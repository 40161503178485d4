import { expect, test } from 'vitest'
import { readContent } from '../library.ts'
import { object } from './passage.ts'
import { readPassages } from './read-passages.ts'

const article = `---
title: '«Айкол-5»: люди''s'
summary: "Они \\"дома\\""
date: 2024-02-20
differs:
  - { paragraph: 1, rule: parity/number, because: { ru: 'Округлено', en: Rounded } }
sources: [kg-kginform-20240221]
---

## Два *подсчёта*

Вернулись <Count of="kg-aikol-5.total" /> на [родину и
домой](/ru/missions/kg-aikol-5/), \`npm start\` \\<20 &amp; да.

- пункт
- <Timeline of="kg" />

> цитата
> дальше

https://example.org/a-b
`

const texts = (path: string, source: string) => readPassages(path, source).map(({ lang, text }) => `${lang} ${text}`)

test('of an article are read: title, summary, bilingual words above it, and paragraphs without markup', () => {
  expect(texts('articles/2024/a/article.ru.mdx', article)).toEqual([
    'ru «Айкол-5»: люди\'s', 'ru Они "дома"', 'ru Округлено', 'en Rounded',
    'ru Два подсчёта', `ru Вернулись ${object} на родину и домой, ${object} <20 & да.`, 'ru пункт', 'ru цитата дальше', `ru ${object}`,
  ])
})

test('of YAML are read the words under the name of a language; a name of the glossary is told from a text', () => {
  const glossary = `- id: meerim\n  ru: «Мээрим»\n  en: Meerim\n  variants_ru: [Мээрим]\n  native: {ky: Мээрим}\n  note:\n    ru: Значит\n      доброта.\n    en: It means kindness.\n`
  expect(readPassages('glossary.yaml', glossary).map(({ kind, lang, text }) => [kind, lang, text])).toEqual([
    ['name', 'ru', '«Мээрим»'], ['name', 'en', 'Meerim'], ['text', 'ru', 'Значит доброта.'], ['text', 'en', 'It means kindness.'],
  ])
})

test('titles of sources are not ours and are not read', () => {
  expect(texts('sources.yaml', 'a:\n  title: Women of "ISIS"\n  publisher: X\n  note: {ru: Да, en: Yes}\n')).toEqual(['ru Да', 'en Yes'])
})

test('what programs remember of translations and of what was published is not read', () => {
  expect(texts('published/2026/school/1.yaml', 'ru: Да\n')).toEqual([])
  expect(texts('articles/2024/a/translation.yaml', 'en:\n  ru: Да\n')).toEqual([])
})

test('every character of every passage of the archive is traced to where it stands', async () => {
  const wrong = [...await readContent('content')].flatMap(([path, source]) =>
    readPassages(path, source).flatMap(({ text, from, to }) =>
      text.split('').flatMap((character, index) => {
        const written = source.slice(from[index], to[index])
        return written === character || character === object || (character === ' ' && /^\s+$/.test(written)) || (character === "'" && written === "''") ? [] : [[path, character, written]]
      }),
    ),
  )
  expect(wrong).toEqual([])
})

test.each(['', '---\n', 'title: "\n', '<<<', '---\ntitle: [\n---\n{{'])('what cannot be read gives no words and no error: %j', (source) => {
  expect(() => [readPassages('articles/2024/a/article.ru.mdx', source), readPassages('topics.yaml', source)]).not.toThrow()
})
