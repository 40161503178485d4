import type { APIContext } from 'astro'
import { formatOpenSearch } from '../../feeds/open-search.ts'
import type { Lang } from '../../lang/langs.ts'
import { inEveryLang } from '../../routes.ts'
import { originOf } from '../../site/origin.ts'

export const getStaticPaths = inEveryLang

export function GET({ params, site }: APIContext): Response {
  return new Response(formatOpenSearch(params['lang'] as Lang, originOf(site)), { headers: { 'Content-Type': 'application/opensearchdescription+xml' } })
}
