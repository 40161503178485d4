import type { APIContext } from 'astro'
import { originOf } from '../site/origin.ts'

export function GET({ site }: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${originOf(site)}/sitemap.xml\n`)
}
