import { readFile } from 'node:fs/promises'
import type { Lang } from './lang/langs.ts'
import { makeInPage } from './timeline/in-page.ts'
import type { Width } from './timeline/timeline.ts'

/** Reads a public drawing for use inside a page. */
export async function readDrawing(id: string, lang: Lang, width: Width): Promise<string> {
  return makeInPage(await readFile(`public/data/timelines/${id}.${lang}.${width}.svg`, 'utf8'), width)
}
