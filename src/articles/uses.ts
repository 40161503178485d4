import type { Lang } from '../lang/langs.ts'
import type { Article } from './article.ts'

/** The articles whose text binds a figure (`<Count of="…" />`), then those about the mission it belongs to. */
export function articlesUsing(figure: string, owner: string, articles: readonly Article[], lang: Lang): Article[] {
  const bound = articles.filter((article) => boundFigures(article.texts[lang]?.body ?? '').includes(figure))
  return [...bound, ...articles.filter((article) => !bound.includes(article) && article.facts.missions.includes(owner))]
}

/** The figures that a text binds, each once, in the order of the text. */
export function boundFigures(body: string): string[] {
  return [...new Set([...body.matchAll(/<Count\b[^>]*\bof="([^"]+)"/g)].map(([, id]) => id ?? ''))]
}
