import type { Article, ArticleText } from '../articles/article.ts'
import { modifiedOn } from '../articles/correction.ts'
import type { Lang } from '../lang/langs.ts'

/** An article with its text and the text as HTML with absolute links. */
export type FeedItem = { article: Article; text: ArticleText; html: string }

/** What both kinds of feed are made from: `page` is what they tell of, `folder` where they stand. `site` ends without a slash. */
export type Feed = { lang: Lang; title: string; description: string; site: string; page: string; folder: string; items: FeedItem[] }

/** The day a feed last changed: the latest publication or correction in it, or the beginning of the site's year when it is empty. */
export function updatedOf(feed: Feed): string {
  return feed.items.map(({ article }) => modifiedOn(article.facts)).sort().at(-1) ?? '2026-01-01'
}

/** HTML whose links and images from the root are made absolute, for readers far from the site. */
export function makeAbsolute(html: string, site: string): string {
  return html.replace(/\b(href|src)="\/(?!\/)/g, `$1="${site}/`)
}

/** Midnight UTC of a day in the form of RFC 3339. */
export function atMidnight(day: string): string {
  return `${day.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`
}
