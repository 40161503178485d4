import type { Article, ArticleText } from '../articles/article.ts'
import { modifiedOn } from '../articles/correction.ts'
import { articlePath } from '../site/paths.ts'
import type { HeadTag } from '../site/head.ts'
import { licence, siteName } from '../site/site.ts'

/** What reference managers read from a page: Highwire Press tags as Google Scholar and Zotero know them, and Dublin Core. */
export function citationMeta(article: Article, text: ArticleText, site: string): HeadTag[] {
  const { published } = article.facts
  const pairs: [string, string][] = [
    ['citation_title', text.title],
    ['citation_author', siteName[text.lang]],
    ['citation_publication_date', published.replaceAll('-', '/')],
    ['citation_journal_title', siteName[text.lang]],
    ['citation_language', text.lang],
    ['citation_public_url', site + articlePath(text.lang, article)],
    ['citation_abstract', text.summary],
    ['DC.title', text.title],
    ['DC.date', published],
    ['DC.language', text.lang],
    ['DC.publisher', siteName[text.lang]],
    ['DC.rights', licence.url[text.lang]],
    ['article:published_time', published],
    ['article:modified_time', modifiedOn(article.facts)],
  ]
  return pairs.map(([name, content]) => ({ tag: 'meta', attrs: { [name.startsWith('article:') ? 'property' : 'name']: name, content } }))
}
