import type { APIContext } from 'astro'
import { formatAtom } from '../../../../feeds/atom.ts'
import { readFeed, subjectFeeds, type FeedSubject } from '../../../../feed-items.ts'
import type { Lang } from '../../../../lang/langs.ts'
import { inEveryLangFor } from '../../../../routes.ts'

export async function getStaticPaths() {
  return inEveryLangFor(await subjectFeeds(), ({ of, id }) => ({ of, id }))
}

export async function GET({ params, props, site }: APIContext<{ item: FeedSubject }>): Promise<Response> {
  const feed = await readFeed(props.item, params['lang'] as Lang, site)
  return new Response(formatAtom(feed), { headers: { 'Content-Type': 'application/atom+xml' } })
}
