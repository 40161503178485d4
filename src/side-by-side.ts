import type { Article } from './articles/article.ts'
import { knowledge, library } from './library.ts'
import { makeSideBySide, type SideBySide } from './parallel/side-by-side.ts'

const made = new WeakMap<Article, SideBySide | undefined>()

/** The two texts of an article side by side, made once for all its pages; nothing if one of them is missing. */
export async function readSideBySide(article: Article): Promise<SideBySide | undefined> {
  if (!made.has(article)) made.set(article, makeSideBySide(article, (await library()).published, await knowledge()))
  return made.get(article)
}
