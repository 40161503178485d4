import type { APIContext } from 'astro'
import { readCitedPages } from '../../../cited-pages.ts'
import { citeFiles } from '../../../citations/files.ts'
import { originOf } from '../../../site/origin.ts'

export async function getStaticPaths() {
  const pages = await readCitedPages(originOf(new URL(import.meta.env.SITE)))
  return pages.flatMap(({ path, item }) => {
    const [, lang, page] = /^\/(\w+)\/(.*)\/$/.exec(path) ?? []
    return citeFiles.map((file) => ({ params: { lang, page, ending: file.ending }, props: { text: file.format([item]) } }))
  })
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text)
}
