import { describe, expect, test } from 'vitest'
import { langs } from '../lang/langs.ts'
import { formatApa } from './apa.ts'
import { formatChicago } from './chicago.ts'
import { plainCitation } from './citation.ts'
import { formatGost } from './gost.ts'
import { madeUpRecords } from './made-up.ts'
import { citationsOf } from './styles.ts'

describe.each(langs)('in %s', (lang) => {
  test('citations of an article, a mission and a figure have not changed', async () => {
    const lines = Object.entries(madeUpRecords(lang)).flatMap(([kind, item]) => citationsOf(item, lang).map(({ style, citation }) => `${kind}, ${style}\n${plainCitation(citation)}\n`))
    await expect(lines.join('\n')).toMatchFileSnapshot(`snapshots/cited.${lang}.txt`)
  })
})

const start = '«Айкол-5»: 99 человек вернулись из сирийских лагерей [Электронный ресурс] // Домой : сайт. – '

test.each([
  ['2026-11-22', '2026. – 22 нояб. – '], ['2026-03-01', '2026. – 1 марта. – '], ['2026-05-09', '2026. – 9 мая. – '], ['2026-03', '2026. – Март. – '], ['2026-09', '2026. – Сент. – '], ['2026', '2026. – '],
])('GOST writes %s as %s', (published, date) => {
  expect(plainCitation(formatGost(madeUpRecords('ru', { published }).article), '22.11.2026')).toBe(`${start}${date}Версия 1, 803c24a7. – URL: https://homeward.example/ru/articles/2024/aikol-5/v/803c24a7/ (дата обращения: 22.11.2026).`)
})

test.each([
  ['2026-11-22', '(2026, November 22)', 'November 22, 2026.'], ['2026-11', '(2026, November)', 'November 2026.'], ['2026', '(2026)', ' 2026.'],
])('APA and Chicago write %s as far as it is known', (published, apa, chicago) => {
  const { article } = madeUpRecords('en', { published })
  expect(plainCitation(formatApa(article))).toContain(`Homeward. ${apa}. Aikol-5`)
  expect(plainCitation(formatChicago(article))).toContain(`803c24a7. ${chicago.trim()} https`)
})

test.each([
  ['99 people return from camps', '“99 People Return from Camps.”'],
  ['Who counted?', '“Who Counted?”'],
  ['What “repatriation” means', '“What ‘Repatriation’ Means.”'],
  ['What "repatriation" means', '“What ‘Repatriation’ Means.”'],
  ['The word is “home”', '“The Word Is ‘Home.’”'],
  ['Aikol-5: a return to the country they came from', '“Aikol-5: A Return to the Country They Came From.”'],
  ['Children: 71 — of whom many are under 10', '“Children: 71 — Of Whom Many Are under 10.”'],
  ['UNICEF and the ICRC: al-Hol to Bishkek', '“UNICEF and the ICRC: Al-Hol to Bishkek.”'],
])('Chicago sets the title %s as %s', (title, cased) => {
  expect(plainCitation(formatChicago(madeUpRecords('en', { title }).article))).toContain(`Homeward. ${cased} Version`)
})

test('a page without a date or a version says when it was read, in every style', () => {
  const { mission } = madeUpRecords('en')
  expect(plainCitation(formatApa(mission), 'November 22, 2026')).toBe('Homeward. (n.d.). Aikol-5: 99 people from Syria. Retrieved November 22, 2026, from https://homeward.example/en/missions/kg-aikol-5/')
  expect(plainCitation(formatChicago(mission), 'November 22, 2026')).toBe('Homeward. “Aikol-5: 99 People from Syria.” Accessed November 22, 2026. https://homeward.example/en/missions/kg-aikol-5/.')
})
