import type { HeadTag } from '../site/head.ts'
import { licence } from '../site/site.ts'
import type { Lang } from '../lang/langs.ts'
import { dateOfCsl, publisherOfCsl, type CslItem } from './csl.ts'

/** What is true of a page beside its citation record: the short name it keeps for ever, and the day it last changed in substance. */
export type MoreMeta = { lang: Lang; identifier?: string; modified?: string }

/**
 * What reference managers read from a page: Highwire Press tags as Google Scholar and Zotero know them, and Dublin Core. The type is told in
 * Zotero's own word, since by `citation_title` alone it would take any page for an article of a journal, and by `og:type` data for a page.
 */
export function citationMeta(item: CslItem, { lang, identifier, modified }: MoreMeta): HeadTag[] {
  const date = dateOfCsl(item.issued)
  const publisher = publisherOfCsl(item)
  const authors = item.author?.map(({ literal }) => literal) ?? []
  const pairs: [string, string | undefined][] = [
    ['citation_title', item.title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_publisher', publisher],
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
    ['citation_abstract', item.abstract],
    ['DC.title', item.title],
    ...authors.map((author): [string, string] => ['DC.creator', author]),
    ['DC.date', date],
    ['DC.language', item.language],
    ['DC.publisher', publisher],
    ['DC.description', item.abstract],
    ['DC.identifier', item.URL],
    ['DC.identifier', identifier],
    ['DC.type', item.type === 'dataset' ? 'Dataset' : undefined],
    ['DC.rights', licence.url[lang]],
    ['z:itemType', item.type],
    ['article:published_time', modified && date],
    ['article:modified_time', modified],
  ]
  return pairs.flatMap(([name, content]) => (content ? [{ tag: 'meta', attrs: { [name.startsWith('article:') ? 'property' : 'name']: name, content } }] : []))
}
