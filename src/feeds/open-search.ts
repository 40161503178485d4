import type { Lang } from '../lang/langs.ts'
import { makeSay } from '../lang/words.ts'
import { element, escapeMarkup } from '../site/markup.ts'
import { searchPath } from '../site/paths.ts'
import { siteName } from '../site/site.ts'

/** The OpenSearch 1.1 description that lets a browser search the site from its address bar. */
export function formatOpenSearch(lang: Lang, site: string): string {
  const parts = [
    element('ShortName', {}, escapeMarkup(siteName[lang])),
    element('Description', {}, escapeMarkup(makeSay(lang)('search.lead'))),
    element('InputEncoding', {}, 'UTF-8'),
    element('Language', {}, lang),
    element('Image', { width: 32, height: 32, type: 'image/svg+xml' }, `${site}/favicon.svg`),
    element('Url', { type: 'text/html', template: `${site}${searchPath(lang)}?q={searchTerms}` }),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, `\n${parts.join('\n')}\n`)}\n`
}
