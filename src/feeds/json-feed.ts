import { modifiedOn } from '../articles/correction.ts'
import { articlePath, feedPath, homePath } from '../site/paths.ts'
import { siteName } from '../site/site.ts'
import { atMidnight, type Feed } from './feed.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org), full texts. */
export function formatJsonFeed({ lang, title, description, site, page, folder, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: lang,
    home_page_url: site + page,
    feed_url: site + feedPath(folder, 'json'),
    authors: [{ name: siteName[lang], url: site + homePath(lang) }],
    items: items.map(({ article, text, html }) => ({
      id: site + articlePath(lang, article),
      url: site + articlePath(lang, article),
      title: text.title,
      summary: text.summary,
      content_html: html,
      date_published: atMidnight(article.facts.published),
      date_modified: atMidnight(modifiedOn(article.facts)),
      language: lang,
      tags: article.facts.topics,
    })),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}
