import { element, escapeMarkup } from '../site/markup.ts'
import type { Lang } from '../lang/langs.ts'
import type { Mark, Run } from './dots.ts'
import { round, type Placed, type PlacedBlock, type PlacedPoint, type PlacedText } from './placed.ts'
import { palette, timelineStyle } from './style.ts'

/** What a drawing says of itself. `id` makes ids of the title and the description unique on a page. */
export type Caption = { id: string; lang: Lang; title: string; description: string }

/** Draws a placed timeline as a whole SVG file: title, description, its own style for light, dark and forced colours. */
export function drawTimeline(placed: Placed, caption: Caption): string {
  const { width, height } = placed
  const titleId = `${caption.id}-title`
  const descriptionId = `${caption.id}-description`
  const parts = [
    `<title id="${titleId}">${escapeMarkup(caption.title)}</title>`,
    `<desc id="${descriptionId}">${escapeMarkup(caption.description)}</desc>`,
    `<style>${palette}${timelineStyle}</style>`,
    ...placed.lines.map((line) => element('path', { class: line.role, d: line.path })),
    ...placed.points.map(drawPoint),
    ...placed.texts.map(drawText),
    ...placed.blocks.map(drawBlock),
  ]
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'timeline',
      lang: caption.lang,
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'group',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
    },
    `\n${parts.join('\n')}\n`,
  )}\n`
}

// The texts stand beside the link, not in it: the link's label says all of them in a sentence.
function drawBlock(block: PlacedBlock): string {
  const { x, y, width, height } = block.area
  const link = element(
    'a',
    { class: 'block', href: block.href, 'aria-label': block.label },
    [
      `<title>${escapeMarkup(block.label)}</title>`,
      element('rect', { class: 'area', x, y, width, height, rx: 3 }),
      ...block.marks.map((mark) => drawMark(mark, block.pitch)),
    ].join(''),
  )
  return link + element('g', { class: 'labels', 'aria-hidden': 'true' }, block.texts.map(drawText).join(''))
}

/**
 * Draws the dots of one kind. A row of dots is one line whose dashes are nought long with round or square ends, a dot a dash; a second, thinner line in the
 * paper's colour cuts the hole. A hundred people take a few hundred bytes.
 */
export function drawMark({ kind, disputed, runs }: Mark, pitch: number): string {
  const d = runs.map((run) => drawRun(run, pitch)).join('')
  const size = round(pitch * 0.82)
  const dash = `0 ${pitch}`
  const line = (name: string, width: number) => element('path', { class: name, d, 'stroke-width': round(width), 'stroke-dasharray': dash })
  if (disputed) return line(`dot ${kind} disputed`, size) + line('dot hole', size - 2)
  if (kind === 'children') return line('dot children', size)
  if (kind === 'women') return line('dot women', size) + line('dot hole', size * 0.34)
  if (kind === 'men') return line('dot men', size * 0.86) + line('dot men-fill', size * 0.86 - 2)
  return line('dot unknown', size) + line('dot hole', size - 1.6)
}

function drawRun({ x, y, count }: Run, pitch: number): string {
  return `M${round(x)} ${round(y)}h${count === 1 ? '.01' : round((count - 1) * pitch + 0.01)}`
}

function drawPoint({ x, y, role }: PlacedPoint): string {
  if (role === 'milestone') return element('path', { class: 'point milestone', d: `M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z` })
  return element('circle', { class: `point ${role}`, cx: x, cy: y, r: role === 'sibling' ? 2.5 : 3.2 })
}

function drawText({ x, y, text, role, anchor }: PlacedText): string {
  return element('text', { class: role, x, y, 'text-anchor': anchor }, escapeMarkup(text))
}
