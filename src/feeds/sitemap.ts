import { langs } from '../lang/langs.ts'
import { alternatesOf } from '../site/head.ts'
import { element } from '../site/markup.ts'
import type { SitePage } from '../site/site-page.ts'

/** The sitemap (sitemaps.org 0.9) with the language versions of every page, `x-default` among them, and the day it last changed. */
export function formatSitemap(pages: readonly SitePage[], site: string): string {
  const urls = pages.filter(({ isUnlisted }) => !isUnlisted).flatMap((page) => {
    const links = alternatesOf(page.paths, page.isHome ?? false).map(({ hreflang, path }) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href: site + path }),
    )
    return langs.flatMap((lang) => {
      const path = page.paths[lang]
      return path ? [element('url', {}, [element('loc', {}, site + path), ...(page.modified ? [element('lastmod', {}, page.modified)] : []), ...links].join(''))] : []
    })
  })
  const attributes = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('urlset', attributes, `\n${element('url', {}, element('loc', {}, `${site}/`))}\n${urls.join('\n')}\n`)}\n`
}
