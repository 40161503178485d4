import { langsOf, type Article, type ArticleText } from '../articles/article.ts'
import { modifiedOn } from '../articles/correction.ts'
import type { Lang } from '../lang/langs.ts'
import { archiveFeedPath, articlePath, articlesPath, filesPath, homePath, recordPath } from '../site/paths.ts'
import { licence } from '../site/site.ts'
import { atMidnight } from './feed.ts'

/** How many articles a file of the archive holds. */
export const archivePage = 1000

/** One article of the archive with its paragraphs as plain words. */
export type ArchiveItem = { article: Article; text: ArticleText; paragraphs: readonly string[] }

/** One file of the archive: which of how many, from 1, and its articles, the newest first. */
export type ArchiveFeed = { lang: Lang; title: string; description: string; site: string; page: number; pages: number; items: readonly ArchiveItem[] }

/** The whole archive of a language as JSON Feed 1.1 (jsonfeed.org), file by file; the texts are plain words. What the standard does not know stands in an object of its own, as it asks. */
export function makeArchiveFeed({ lang, title, description, site, page, pages, items }: ArchiveFeed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: lang,
    home_page_url: site + articlesPath(lang),
    feed_url: site + archiveFeedPath(lang, page),
    ...(page < pages && { next_url: site + archiveFeedPath(lang, page + 1) }),
    authors: [{ name: title, url: site + homePath(lang) }],
    _homeward: { about: site + filesPath(lang), licence: { name: licence.name, url: licence.url[lang] } },
    items: items.map(({ article, text, paragraphs }) => ({
      id: site + articlePath(lang, article),
      url: site + articlePath(lang, article),
      title: text.title,
      summary: text.summary,
      content_text: paragraphs.join('\n\n'),
      date_published: atMidnight(article.facts.published),
      date_modified: atMidnight(modifiedOn(article.facts)),
      language: lang,
      tags: article.facts.topics,
      _homeward: {
        record: site + recordPath(articlePath(lang, article)),
        twins: Object.fromEntries(langsOf(article).filter((other) => other !== lang).map((other) => [other, site + articlePath(other, article)])),
      },
    })),
  }
}
