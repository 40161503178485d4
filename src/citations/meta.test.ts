import { expect, test } from 'vitest'
import { articlesIn } from '../articles/article.ts'
import { madeUpArticle } from '../articles/made-up.ts'
import { langs } from '../lang/langs.ts'
import { citationMeta } from './meta.ts'

const article = madeUpArticle(
  { ru: ['Домой вернулись 99 человек', 'Женщины и дети.'], en: ['99 people return', 'Women & “children”.'] },
  { slug: 'aikol-5' },
)

test.each(langs)('what a reference manager reads in %s has not changed', async (lang) => {
  const [item] = articlesIn([article], lang)
  const tags = item ? citationMeta(article, item.text, 'https://homeward.example') : []
  await expect(`${JSON.stringify(tags, null, 1)}\n`).toMatchFileSnapshot(`snapshots/meta.${lang}.json`)
})

test('a date is written as far as it is known, with slashes for Google Scholar', () => {
  const dates = ['2026-11-22', '2026-11', '2026'].map((published) => {
    const [item] = articlesIn([madeUpArticle({ ru: ['а', 'а'] }, { published })], 'ru')
    return (
      item &&
      citationMeta(item.article, item.text, '').find(({ attrs }) => attrs['name'] === 'citation_publication_date')?.attrs[
        'content'
      ]
    )
  })
  expect(dates).toEqual(['2026/11/22', '2026/11', '2026'])
})
