import type { APIContext } from 'astro'
import { countArchivePages, readArchiveFeed } from '../../../archive-feed.ts'
import { langs, type Lang } from '../../../lang/langs.ts'
import { answer } from '../../../records.ts'

export async function getStaticPaths() {
  const paths = langs.map(async (lang) => Array.from({ length: (await countArchivePages(lang)) - 1 }, (_, index) => ({ params: { lang, page: String(index + 2) } })))
  return (await Promise.all(paths)).flat()
}

export async function GET({ params, site }: APIContext): Promise<Response> {
  return answer(await readArchiveFeed(params['lang'] as Lang, Number(params['page']), site), 'application/feed+json')
}
