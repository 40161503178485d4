import type { Lang } from '../lang/langs.ts'
import type { Article, ArticleText } from './article.ts'

/** An article that never was, for tests: its title and summary in the languages it exists in, and what else is not as usual. */
export function madeUpArticle(
  texts: Partial<Record<Lang, [title: string, summary: string]>>,
  more: { slug?: string } & Partial<Article['facts']> = {},
): Article {
  const { slug = 'made-up', ...facts } = more
  const date = facts.date ?? '2024-02-20'
  return {
    slug,
    year: Number(date.slice(0, 4)),
    facts: {
      date,
      published: '2026-11-22',
      missions: [],
      countries: ['kg'],
      topics: ['return'],
      people: [],
      sources: ['made-up'],
      ...facts,
    },
    texts: Object.fromEntries(
      Object.entries(texts).map(([lang, [title, summary]]) => [lang, madeUpText(lang as Lang, slug, title, summary)]),
    ),
  }
}

function madeUpText(lang: Lang, slug: string, title: string, summary: string): ArticleText {
  return { lang, file: `articles/2024/${slug}/article.${lang}.mdx`, title, summary, body: summary, bodyLine: 5 }
}
