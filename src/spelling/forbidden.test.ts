import { expect, test } from 'vitest'
import { readFile } from 'node:fs/promises'
import { styleSchema } from '../glossary/style.ts'
import { readYaml } from '../issues/yaml.ts'
import { langs, type Both, type Lang } from '../lang/langs.ts'
import { checkForbidden, makeForbidden } from './forbidden.ts'
import { family } from './words-rules.ts'

const style = readYaml(await readFile('content/style.yaml', 'utf8'), 'style.yaml', styleSchema).entry?.value ?? []
const forbidden = makeForbidden(style)

function found(text: string, lang: Lang, terms = forbidden): string[] {
  const offsets = [...text].map((_, index) => index)
  expect(terms.mayStandIn(text) || checkForbidden([{ lang, kind: 'text', text, from: offsets, to: offsets }], text, 'x', terms).length === 0).toBe(true)
  return checkForbidden([{ lang, kind: 'text', text, from: offsets, to: offsets }], text, 'x', terms).map(({ column, problem, fix }) => `${column} ${problem[lang]} ${fix[lang]}`)
}

test.each<[string, Lang, string]>([
  ['Возвращенцами стали', 'ru', 'Возвращенцами'], ['для возвращенца', 'ru', 'возвращенца'], ['о возвращёнцах', 'ru', 'возвращёнцах'],
  ['детей боевиков', 'ru', 'детей боевиков'], ['детьми боевика', 'ru', 'детьми боевика'], ['Детям «ИГИЛ»', 'ru', 'Детям «ИГИЛ'], ['дети-игиловцы', 'ru', 'дети-игиловцы'],
  ['жён боевиков', 'ru', 'жён боевиков'], ['жене боевика', 'ru', 'жене боевика'], ['игиловок', 'ru', 'игиловок'], ['игиловским жёнам', 'ru', 'игиловским жёнам'], ['Невестой\u00a0джихада', 'ru', 'Невестой\u00a0джихада'],
  ['the ISIS wives', 'en', 'ISIS wives'], ['an Isis wife', 'en', 'Isis wife'], ['“ISIS children” returned', 'en', 'ISIS children'], ['jihadi brides', 'en', 'jihadi brides'],
  ['terrorists’ children', 'en', 'terrorists’ children'], ['ISIS-brides', 'en', 'ISIS-brides'],
])('a term of the style is found in any form: %s', (text, lang, term) => {
  const [issue] = found(text, lang)
  expect(issue).toContain(lang === 'ru' ? `«${term}»` : `“${term}”`)
  expect(issue?.startsWith(`${text.indexOf(term) + 1} `)).toBe(true)
})

test.each<[string, Lang]>([
  ['возвращённые граждане вернулись', 'ru'], ['дети, возвращённые из Ирака и Сирии', 'ru'], ['жёны и дети вернулись', 'ru'], ['дети игры', 'ru'], ['ИГИЛ удерживало город', 'ru'],
  ['боевики и дети', 'ru'], ['ISIS held the town, women fled', 'en'], ['children returned from Iraq and Syria', 'en'], ['the wives of ministers', 'en'],
])('what only looks like one is not: %s', (text, lang) => expect(found(text, lang)).toEqual([]))

test('the word to write stands in the fix, in the language of the text', () => {
  expect(found('возвращенцы', 'ru')).toEqual(['1 Мы не пишем «возвращенцы». Ярлык вместо человека. Напишите: «возвращённые граждане». Чужую цитату с таким словом перескажите.'])
  expect(found('jihadi brides', 'en')).toEqual(['1 We do not write “jihadi brides”. A person is not named by the guilt of another. Write: “women returned from Iraq and Syria”. Put a quotation with such a word in your own words.'])
})

test('a quotation may have a term only if the list says so', () => {
  const both = { ru: 'лица', en: 'people' }
  const lenient = makeForbidden([{ not_ru: ['контингент'], not_en: [], say: both, why: both, in_quotes: true }])
  expect(found('Он сказал: «контингент прибыл».', 'ru', lenient)).toEqual([])
  expect(found('Прибыл контингент.', 'ru', lenient)).toHaveLength(1)
  expect(found('Она сказала: «возвращенцы прибыли».', 'ru')).toHaveLength(1)
})

test.each(family.rules.filter(({ name }) => name === 'words/term'))('the examples of $name hold', ({ right, wrong }) => {
  for (const lang of langs) expect([right, wrong].map((example) => found((example as Both)[lang], lang).length)).toEqual([0, 1])
})
