import { articlesIn } from '../articles/article.ts'
import { madeUpArticle } from '../articles/made-up.ts'
import type { Lang } from '../lang/langs.ts'
import type { Feed } from './feed.ts'

/** A text that would break any format it is put into unescaped: tags, quotes, the ends of CDATA and of a script, a stray sign. */
export const hostile = '</title><script>alert("1 & 2")</script> \'одна\' ]]> <!-- \u000B {{x}} \\u003c 🕊'

/** A feed that never was: an article in both languages with a correction, one in English only, and one whose every word is hostile. */
export function madeUpFeed(lang: Lang): Feed {
  const articles = [
    madeUpArticle(
      {
        ru: ['Домой вернулись 99 человек', 'Двадцать восемь женщин и дети.'],
        en: ['99 people return', 'Twenty-eight women and children.'],
      },
      { slug: 'aikol-5', corrections: [{ date: '2026-12-03', was: { ru: 'Детей 17.', en: '17 children.' }, now: { ru: 'Детей 71.', en: '71 children.' } }] },
    ),
    madeUpArticle(
      { en: ['In English only', 'No translation yet.'] },
      { slug: 'alone', date: '2026-01', published: '2026-12-01' },
    ),
    madeUpArticle(
      { ru: [hostile, hostile], en: [hostile, hostile] },
      { slug: 'hostile', date: '2023', topics: ['return', 'law'] },
    ),
  ]
  return {
    lang,
    title: lang === 'ru' ? 'Домой & «друзья»' : 'Homeward & “friends”',
    description: hostile,
    site: 'https://homeward.example',
    page: `/${lang}/`,
    folder: `/${lang}/`,
    items: articlesIn(articles, lang).map(({ article, text }) => ({
      article,
      text,
      html: `<p><a href="https://homeward.example/${lang}/data/">99</a> &amp; ]]></p>`,
    })),
  }
}
