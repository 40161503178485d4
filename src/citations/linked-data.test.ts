import { describe, expect, test } from 'vitest'
import { articlesIn, type Article } from '../articles/article.ts'
import { madeUpArticle } from '../articles/made-up.ts'
import { langs, type Lang } from '../lang/langs.ts'
import type { Source } from '../sources/source.ts'
import { breadcrumbsOf, datasetOf, newsArticleOf } from './linked-data.ts'

const site = 'https://homeward.example'
const both = madeUpArticle(
  { ru: ['Домой вернулись 99 человек', 'Женщины и дети.'], en: ['99 people return', 'Women & “children”.'] },
  { slug: 'aikol-5' },
)
const alone = madeUpArticle({ en: ['In English only', 'No translation yet.'] }, { slug: 'alone' })
const source: Source = {
  publisher: 'Kaktus.media',
  title: 'Дети <b>дома</b>',
  date_basis: 'unknown',
  url: 'https://kaktus.media/1',
  lang: 'ru',
  kind: 'media',
}
const file = (path: string) => ({ path, bytes: 1234, hash: 'ab' })
const dataOf = (article: Article, lang: Lang, sources: Source[] = []) =>
  articlesIn([article], lang).map(({ text }) => newsArticleOf(article, text, sources, site))[0]

describe.each(langs)('in %s', (lang) => {
  test.each([
    ['news-article', dataOf(both, lang, [source])],
    ['dataset', datasetOf(lang, site, { name: 'Name', description: 'Description', files: [file('homeward-data.zip')] }, { from: '2019', to: '2025-09', places: ['Кыргызстан'], version: '1.0.0' }, [{ name: 'Missions', description: 'A row a mission', files: [file('missions.csv'), file('missions.json')] }, { name: 'Corpus', description: 'A row a paragraph', files: [file('parallel/2024.tmx')] }])],
    [
      'breadcrumbs',
      breadcrumbsOf(
        [
          { name: lang === 'ru' ? 'Домой' : 'Homeward', path: `/${lang}/` },
          { name: '99', path: `/${lang}/data/` },
        ],
        site,
      ),
    ],
  ])('%s has not changed', async (name, data) => {
    await expect(`${JSON.stringify(data, null, 1)}\n`).toMatchFileSnapshot(`snapshots/${name}.${lang}.json`)
  })
})

test('a correction is a comment with its day, and the day of the newest one is when the article changed', () => {
  const correction = (date: string, was: string, now: string) => ({ date, was: { ru: was, en: was }, now: { ru: now, en: now } })
  const corrected = madeUpArticle({ ru: ['а', 'а'] }, { corrections: [correction('2026-12-03', '17.', '71.'), correction('2027-01-05', '27.', '28.')] })
  expect(dataOf(corrected, 'ru')).toMatchObject({
    datePublished: '2026-11-22',
    dateModified: '2027-01-05',
    correction: [
      { '@type': 'CorrectionComment', datePublished: '2027-01-05', text: 'Было сказано: 27. Верно: 28.' },
      { '@type': 'CorrectionComment', datePublished: '2026-12-03' },
    ],
  })
  expect(dataOf(both, 'ru')).toMatchObject({ dateModified: '2026-11-22' })
  expect(dataOf(both, 'ru')).not.toHaveProperty('correction')
})

test('an article names the version that citations name, and where its words stay', () => {
  const version = { article: 'bh274h7t', number: 2, fingerprint: '803c24a7', facts: both.facts, texts: {} }
  const [data] = articlesIn([both], 'ru').map(({ text }) => newsArticleOf(both, text, [], site, version))
  expect(data).toMatchObject({ identifier: 'bh274h7t', version: '2, 803c24a7', workExample: { '@id': `${site}/ru/articles/2024/aikol-5/v/803c24a7/` } })
})

test('the Russian text is the work and the English one its translation', () => {
  expect(dataOf(both, 'ru')).toMatchObject({ workTranslation: { '@id': `${site}/en/articles/2024/aikol-5/`, inLanguage: 'en' } })
  expect(dataOf(both, 'en')).toMatchObject({
    translationOfWork: { '@id': `${site}/ru/articles/2024/aikol-5/`, inLanguage: 'ru' },
  })
})

test('an article in one language is nobody’s translation', () => {
  expect(Object.keys(dataOf(alone, 'en') ?? {}).filter((key) => /translation/i.test(key))).toEqual([])
})
