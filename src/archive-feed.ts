import { articlesIn } from './articles/article.ts'
import { archivePage, makeArchiveFeed } from './feeds/archive-feed.ts'
import type { Lang } from './lang/langs.ts'
import { makeSay } from './lang/words.ts'
import { library } from './library.ts'
import { readPlain } from './records.ts'
import { originOf } from './site/origin.ts'
import { siteName } from './site/site.ts'

/** How many files the archive of a language takes, at least one. */
export async function countArchivePages(lang: Lang): Promise<number> {
  return Math.max(1, Math.ceil(articlesIn((await library()).articles, lang).length / archivePage))
}

/** A file of the archive of a language, counted from 1. */
export async function readArchiveFeed(lang: Lang, page: number, site: URL | undefined): Promise<object> {
  const shown = articlesIn((await library()).articles, lang).slice((page - 1) * archivePage, page * archivePage)
  const items = await Promise.all(shown.map(async (item) => ({ ...item, paragraphs: (await readPlain(item.text)).map(({ text }) => text) })))
  const description = makeSay(lang)('articles.lead')
  return makeArchiveFeed({ lang, title: siteName[lang], description, site: originOf(site), page, pages: await countArchivePages(lang), items })
}
