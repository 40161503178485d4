import type { APIContext } from 'astro'
import { formatAtom } from '../../feeds/atom.ts'
import { readFeed } from '../../feed-items.ts'
import type { Lang } from '../../lang/langs.ts'
import { inEveryLang } from '../../routes.ts'

export const getStaticPaths = inEveryLang

export async function GET({ params, site }: APIContext): Promise<Response> {
  return new Response(formatAtom(await readFeed(params['lang'] as Lang, site)), { headers: { 'Content-Type': 'application/atom+xml' } })
}
