import { makeBoth, type Lang } from '../lang/langs.ts'
import type { Article } from './article.ts'

/** Gives the articles of a language whose text binds a figure (`<Count of="…" />`), then those about the mission it belongs to. */
export type ArticlesUsing = (figure: { id: string; owner: string }, lang: Lang) => Article[]

/** Reads once where the figures of the ledger are used. */
export function makeArticlesUsing(articles: readonly Article[]): ArticlesUsing {
  const binding = makeBoth((lang) => group(articles, ({ texts }) => boundCounts(texts[lang]?.body ?? '').map(({ of }) => of)))
  const about = group(articles, ({ facts }) => facts.missions)
  return ({ id, owner }, lang) => [...new Set([...(binding[lang].get(id) ?? []), ...(about.get(owner) ?? [])])]
}

/** A figure that a text binds, and the one whose number it takes where that is not the number the site uses. */
export type Bound = { of: string; by?: string }

/** The numbers that a text takes from the ledger, each once, in the order of the text. */
export function boundCounts(body: string): Bound[] {
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]+)"`).exec(tag)?.[1]
  const all = [...body.matchAll(/<Count\b[^>]*>/g)].map(([tag]): Bound => ({ of: attribute(tag, 'of') ?? '', by: attribute(tag, 'by') }))
  return [...new Map(all.map((bound) => [`${bound.of} ${bound.by ?? ''}`, bound])).values()]
}

function group(articles: readonly Article[], keysOf: (article: Article) => readonly string[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>()
  for (const article of articles) {
    for (const key of new Set(keysOf(article))) {
      const group = groups.get(key)
      if (group) group.push(article)
      else groups.set(key, [article])
    }
  }
  return groups
}
