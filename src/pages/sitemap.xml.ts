import type { APIContext } from 'astro'
import { formatSitemap } from '../feeds/sitemap.ts'
import { library } from '../library.ts'
import { sitePages } from '../published/site-pages.ts'
import { originOf } from '../site/origin.ts'

export async function GET({ site }: APIContext): Promise<Response> {
  return new Response(formatSitemap(sitePages(await library()), originOf(site)), { headers: { 'Content-Type': 'application/xml' } })
}
