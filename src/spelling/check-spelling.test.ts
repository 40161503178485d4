import { expect, test } from 'vitest'
import { readFile } from 'node:fs/promises'
import { glossarySchema } from '../glossary/glossary.ts'
import { formatIssues } from '../issues/issue.ts'
import { readYaml } from '../issues/yaml.ts'
import { langs, type Both, type Lang } from '../lang/langs.ts'
import { readPassages } from '../prose/read-passages.ts'
import { checkSpelling, type Dictionaries, type Prose } from './check-spelling.ts'
import { readOwnWords } from './own-words.ts'
import { family } from './words-rules.ts'

const glossary = readYaml(await readFile('content/glossary.yaml', 'utf8'), 'glossary.yaml', glossarySchema).entry?.value ?? []

/** Dictionaries that lack a few words. */
const lacking = new Map([['репатрированых', ['репатриированных']], ['репатрированым', ['репатриированным']], ['recieved', ['received', 'relieved']], ['трекеров', []], ['трекеры', []], ['спецрейсы', []]])
const names = /^(?:Мэрим|Мэримом|Meirim|Бекболатов|Bekbolatov|Kyrgistan|Жуссана|Джонсон|Озодии)$/
const dictionaries: Dictionaries = {
  missing: async (words) => new Set(words.filter((word) => lacking.has(word) || names.test(word))),
  suggest: async (words) => new Map(words.map((word) => [word, lacking.get(word) ?? []])),
}

function proseOf(text: string, lang: Lang): Prose {
  const source = `---\ntitle: x\n---\n\n${text}\n`
  return { file: `article.${lang}.mdx`, source, passages: readPassages(`article.${lang}.mdx`, source) }
}

const check = (text: string, lang: Lang, own = '') => checkSpelling([proseOf(text, lang)], glossary, { words: readOwnWords(own), file: 'words.txt' }, dictionaries)

test.each(langs)('what the proofreader says to an editor (%s)', async (lang) => {
  const issues = [
    ...(await check('Операцией «Мэрим» репатрированых вывезли из Аль Холя; cирийские трекеры, Джонсон.', 'ru')),
    ...(await check('They recieved the children of Meirim in Kyrgistan.', 'en')),
    ...(await check('Нет трекеров.', 'ru', 'трекер\nспецрейс\nагрегатор\nтрекеры\n')),
  ]
  await expect(formatIssues(issues, lang)).toMatchFileSnapshot(`snapshots/spelling.${lang}.txt`)
})

test.each<[string, Lang, string]>([
  ['Операция «Мэрим».', 'ru', 'Мээрим'], ['Операцией Мэримом', 'ru', 'Мээрим'], ['Меерим', 'ru', 'Мээрим'], ['лагерь Аль-Хол', 'ru', 'Аль-Холь'], ['из Аль Холя', 'ru', 'Аль-Холь'], ['лагеря Родж', 'ru', 'Рож'],
  ['секретарь Бекболатов', 'ru', 'Бекболотов'], ['в операции Жуссана', 'ru', 'Жусан'], ['на Иссык Куле', 'ru', 'Иссык-Куль'], ['Камишли', 'ru', 'Камышлы'],
  ['Operation Meirim', 'en', 'Meerim'], ['the al-Hawl camp', 'en', 'al-Hol'], ['Al Hol', 'en', 'al-Hol'], ['Sadyr Zhaparov', 'en', 'Japarov'], ['Aykol', 'en', 'Aikol'], ['Bekbolatov’s office', 'en', 'Bekbolotov'], ['in Kyrgistan', 'en', 'Kyrgyzstan'],
])('a name spelt otherwise than the glossary spells it is named: %s', async (text, lang, house) => {
  const found = await check(text, lang)
  expect(found.map(({ rule, severity, fix }) => [rule, severity, fix.en.includes(`“${house}”`)])).toEqual([['words/name', 'warning', true]])
})

test.each<[string, Lang]>([
  ['«Мээримом», «Айкола» и Айкөл, лагеря Аль-Холь, в Аль-Холе', 'ru'], ['Садыром Жапаровым и Бекболотова', 'ru'], ['на Иссык-Куле, в Камышлы, по-кыргызски', 'ru'], ['Кыргызстана, кыргызских, Киргизия', 'ru'],
  ['Al-Hol and al-Hol, Bekbolotov’s, Türkiye, Turkey', 'en'], ['Kaktus.media, CABAR.asia, 24.kg, https://example.org/Meirim', 'en'], ['УП-5542, МККК, ЮНИСЕФ', 'ru'],
])('names in any case, addresses and abbreviations raise no alarm: %s', async (text, lang) => expect(await check(text, lang)).toEqual([]))

test('what `not:` lists is named, one word or several, near or not', async () => {
  const body = { id: 'x', type: 'body' as const, ru: 'Министерство просвещения', en: 'Ministry of Enlightenment', basis: 'common' as const, not: ['Минпрос', 'министерство образования', 'Education Ministry'] }
  const found = async (text: string, lang: Lang) => (await checkSpelling([proseOf(text, lang)], [body], { words: [], file: '' }, dictionaries)).map(({ problem }) => problem.en)
  expect(await found('Сообщил Минпрос.', 'ru')).toEqual(['The name is spelt “Минпрос”; we spell it “Министерство просвещения”.'])
  expect(await found('Из\u00a0Министерство образованию.', 'ru')).toEqual(['The name is spelt “Министерство образованию”; we spell it “Министерство просвещения”.'])
  expect(await found('the Education Ministry said', 'en')).toEqual(['The name is spelt “Education Ministry”; we spell it “Ministry of Enlightenment”.'])
})

test('an own word knows its cases', async () => {
  expect(await check('Трекеров и трекеры', 'ru', 'трекер')).toEqual([])
})

test('a text that speaks of spellings may have any of a name', async () => {
  const prose = { ...proseOf('пишут и Аль-Хол, и Аль Холь', 'ru'), isAboutNames: true }
  expect(await checkSpelling([prose], glossary, { words: [], file: '' }, dictionaries)).toEqual([])
})

test.each(family.rules.filter(({ name }) => /^words\/(?:name|spelling|alphabet)$/.test(name)))('the examples of $name hold', async ({ name, right, wrong }) => {
  for (const lang of langs) {
    const rulesIn = async (example: object | string) => [...new Set((await check((example as Both)[lang], lang)).map(({ rule }) => rule))]
    expect([await rulesIn(right), await rulesIn(wrong)]).toEqual([[], [name]])
  }
})

test.each(family.rules.filter(({ name }) => name === 'words/own'))('the examples of $name hold', async ({ name, right, wrong }) => {
  const rulesIn = async (own: object | string) => (await check('Нет трекеров.', 'ru', String(own))).map(({ rule }) => rule)
  expect([await rulesIn(right), await rulesIn(wrong)]).toEqual([[], [name]])
})
