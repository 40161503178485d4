import { langsOf } from '../articles/article.ts'
import { modifiedOn } from '../articles/correction.ts'
import { element, escapeMarkup } from '../site/markup.ts'
import { articlePath, feedPath } from '../site/paths.ts'
import { licence, siteName } from '../site/site.ts'
import { atMidnight, updatedOf, type Feed, type FeedItem } from './feed.ts'

/** A feed as Atom (RFC 4287), full texts, each entry tied to its versions in other languages. */
export function formatAtom(feed: Feed): string {
  const { lang, site } = feed
  const parts = [
    element('title', {}, escapeMarkup(feed.title)),
    element('subtitle', {}, escapeMarkup(feed.description)),
    element('id', {}, `${site}${feed.folder}`),
    element('link', { rel: 'self', type: 'application/atom+xml', href: site + feedPath(feed.folder) }),
    element('link', { rel: 'alternate', type: 'text/html', href: site + feed.page }),
    element('updated', {}, atMidnight(updatedOf(feed))),
    element('author', {}, element('name', {}, escapeMarkup(siteName[lang]))),
    element('rights', {}, escapeMarkup(`${licence.name} ${licence.url[lang]}`)),
    ...feed.items.map((item) => formatEntry(item, site)),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, `\n${parts.join('\n')}\n`)}\n`
}

function formatEntry({ article, text, html }: FeedItem, site: string): string {
  const url = site + articlePath(text.lang, article)
  const others = langsOf(article).filter((lang) => lang !== text.lang)
  return element(
    'entry',
    {},
    [
      element('title', {}, escapeMarkup(text.title)),
      element('id', {}, url),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: text.lang, href: url }),
      ...others.map((lang) => element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: site + articlePath(lang, article) })),
      element('published', {}, atMidnight(article.facts.published)),
      element('updated', {}, atMidnight(modifiedOn(article.facts))),
      element('summary', {}, escapeMarkup(text.summary)),
      element('content', { type: 'html' }, escapeMarkup(html)),
    ].join('\n'),
  )
}
