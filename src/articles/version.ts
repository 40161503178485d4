import type { Lang } from '../lang/langs.ts'
import { langs } from '../lang/langs.ts'
import type { Article, ArticleFacts } from './article.ts'

/** The facts of an article that a version keeps. */
export const versionFacts = ['date', 'published', 'missions', 'countries', 'topics', 'people', 'sources', 'corrections'] as const

/** What an article said in one language: Markdown, its counts written out. */
export type VersionText = { title: string; summary: string; body: string }

/** What an article said from one publication to the next. */
export type Version = {
  /** The article's short name, the same for ever, whatever its address. */
  article: string
  /** Counted from 1. */
  number: number
  /** When it was recorded (ISO 8601, UTC); not yet, if it is only about to be published. */
  recorded?: string
  /** The first eight digits of the SHA-256 of its texts, one after the other. */
  fingerprint: string
  facts: Pick<ArticleFacts, (typeof versionFacts)[number]>
  texts: Partial<Record<Lang, VersionText>>
}

/** The shelf an article and its versions stand on: `2024/aikol-5`. */
export function shelfOf({ year, slug }: Pick<Article, 'year' | 'slug'>): string {
  return `${year}/${slug}`
}

/** The languages a version exists in, the language of record first. */
export function langsOfVersion({ texts }: Version): Lang[] {
  return langs.filter((lang) => texts[lang])
}
