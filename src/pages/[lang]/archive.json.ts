import type { APIContext } from 'astro'
import { readArchiveFeed } from '../../archive-feed.ts'
import type { Lang } from '../../lang/langs.ts'
import { answer } from '../../records.ts'
import { inEveryLang } from '../../routes.ts'

export const getStaticPaths = inEveryLang

export async function GET({ params, site }: APIContext): Promise<Response> {
  return answer(await readArchiveFeed(params['lang'] as Lang, 1, site), 'application/feed+json')
}
