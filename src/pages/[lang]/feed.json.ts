import type { APIContext } from 'astro'
import { formatJsonFeed } from '../../feeds/json-feed.ts'
import { readFeed, siteFeed } from '../../feed-items.ts'
import type { Lang } from '../../lang/langs.ts'
import { inEveryLang } from '../../routes.ts'

export const getStaticPaths = inEveryLang

export async function GET({ params, site }: APIContext): Promise<Response> {
  const feed = await readFeed(siteFeed, params['lang'] as Lang, site)
  return new Response(formatJsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json' } })
}
