import type { Lang } from '../lang/langs.ts'
import type { Article } from './article.ts'

/** The articles whose text binds a figure (`<Count of="…" />`), then those about the mission it belongs to. */
export function articlesUsing(figure: string, owner: string, articles: readonly Article[], lang: Lang): Article[] {
  const bound = articles.filter((article) => boundFigures(article.texts[lang]?.body ?? '').includes(figure))
  return [...bound, ...articles.filter((article) => !bound.includes(article) && article.facts.missions.includes(owner))]
}

/** A figure that a text binds, and the one whose number it takes where that is not the number the site uses. */
export type Bound = { of: string; by?: string }

/** The numbers that a text takes from the ledger, each once, in the order of the text. */
export function boundCounts(body: string): Bound[] {
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]+)"`).exec(tag)?.[1]
  const all = [...body.matchAll(/<Count\b[^>]*>/g)].map(([tag]): Bound => ({ of: attribute(tag, 'of') ?? '', by: attribute(tag, 'by') }))
  return [...new Map(all.map((bound) => [`${bound.of} ${bound.by ?? ''}`, bound])).values()]
}

function boundFigures(body: string): string[] {
  return boundCounts(body).map(({ of }) => of)
}
