import { readFile } from 'node:fs/promises'
import type { Lang } from './lang/langs.ts'
import type { Width } from './timeline/timeline.ts'

/** Reads a public drawing for use inside a page: its own style is left out (the page has it), its width becomes its class. */
export async function readDrawing(id: string, lang: Lang, width: Width): Promise<string> {
  const svg = await readFile(`public/data/timelines/${id}.${lang}.${width}.svg`, 'utf8')
  return svg
    .replace(/<style>.*?<\/style>\n?/s, '')
    .replace('class="timeline"', `class="timeline ${width}"`)
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replaceAll(/<title>.*?<\/title>/g, '')
}
