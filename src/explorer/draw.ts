import type { Lang } from '../lang/langs.ts'
import type { Say } from '../lang/words.ts'
import { drawTimeline } from '../timeline/draw.ts'
import { makeInPage } from '../timeline/in-page.ts'
import { layoutTimeline } from '../timeline/layout.ts'
import { wrapText } from '../timeline/measure.ts'
import { round, type PlacedText } from '../timeline/placed.ts'
import { widths, type Timeline, type Width } from '../timeline/timeline.ts'

/** The language and words of a drawing, its title, and what it counts in a sentence or two. */
export type Wording = { lang: Lang; say: Say; title: string; description: string }

/** The timeline for a page, laid out for each width; the page shows the one that fits. */
export function drawInPage(timeline: Timeline, words: Wording): string {
  return (Object.keys(widths) as Width[])
    .map((width) => makeInPage(drawTimeline(layoutTimeline(timeline, { ...words, width: widths[width] }), { ...words, id: `claims-${width}` }), width))
    .join('')
}

/** The timeline as a file that stands alone: title, what it counts, the key and where it is from stand in it as text; `site` completes its links. */
export function drawFile(timeline: Timeline, words: Wording & { source: string; site: string }): string {
  const width = widths.wide
  const placed = layoutTimeline(timeline, { ...words, width })
  const top = placed.height + 30
  const lines: [string, PlacedText['role']][] = [
    ...wrapText(words.title, 14, width).map((text): [string, 'lane'] => [text, 'lane']),
    ...[...wrapText(words.description, 13, width, 9), ...wrapText(words.say('explorer.key'), 13, width), words.source].map((text): [string, 'name'] => [text, 'name']),
  ]
  const caption = lines.map(([text, role], line): PlacedText => ({ x: 0, y: round(top + line * 18), text, role }))
  const framed = { ...placed, height: top + lines.length * 18, texts: [...placed.texts, ...caption] }
  return drawTimeline(framed, { ...words, id: 'claims' }).replaceAll(' href="/', ` href="${words.site}/`)
}
