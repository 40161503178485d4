import type { Lang } from '../lang/langs.ts'
import type { ArticleText, Reviewed } from './article.ts'

/** A standing page such as «О проекте», in the languages it exists in. */
export type Page = { id: string; texts: Partial<Record<Lang, ArticleText>>; reviewed?: Reviewed }
