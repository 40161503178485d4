import type { Article } from '../articles/article.ts'
import { shelfOf, type Version } from '../articles/version.ts'
import type { Moved } from './moved.ts'

/** What readers have seen: the versions of every article by shelf, oldest first, the present one last; every address; and those that are no more. */
export type PublicRecord = { versions: Readonly<Record<string, readonly Version[]>>; addresses: readonly string[]; moved: readonly Moved[] }

/** The versions of an article, oldest first; the last one is what it says now. */
export function versionsOf({ versions }: Pick<PublicRecord, 'versions'>, article: Pick<Article, 'year' | 'slug'>): readonly Version[] {
  return versions[shelfOf(article)] ?? []
}
