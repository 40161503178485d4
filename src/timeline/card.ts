import { element } from '../site/markup.ts'
import { countPeople, type People } from '../missions/people.ts'
import { gridWidth, placeDots, rowsOf } from './dots.ts'
import { drawMark } from './draw.ts'
import { round } from './placed.ts'
import { lightColours, timelineStyle } from './style.ts'

/** The size that social networks ask for, in px. */
export const cardSize = { width: 1200, height: 630 }

const margin = 80

/** A picture of people, a dot each and no words, for links to a page in social networks and messengers; always in light colours. */
export function drawCard(people: People): string {
  const count = countPeople(people)
  const grid = fitGrid(count)
  const height = rowsOf(count, grid.columns) * grid.pitch
  const marks = placeDots(people, {
    ...grid,
    x: round((cardSize.width - gridWidth({ x: 0, y: 0, ...grid })) / 2),
    y: round((cardSize.height - height) / 2),
  })
  // Renderers outside browsers know no custom properties, so the colours are written out.
  const style = timelineStyle.replaceAll(/var\(--([a-z-]+)\)/g, (whole, name: string) => new RegExp(`--${name}:([^;}]+)`).exec(lightColours)?.[1] ?? whole)
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'timeline', viewBox: `0 0 ${cardSize.width} ${cardSize.height}`, ...cardSize },
    `<style>${style}</style>${element('rect', { ...cardSize, style: 'fill:#fbfaf7' })}${marks.map((mark) => drawMark(mark, grid.pitch)).join('')}`,
  )
}

/** The columns, in tens, at which the dots come out largest. */
function fitGrid(count: number): { columns: number; pitch: number; tensGap: number } {
  const options = [10, 20, 30, 40].map((columns) => {
    const across = (cardSize.width - 2 * margin) / (columns + (columns / 10 - 1) * 0.8)
    const down = (cardSize.height - 2 * margin) / Math.max(1, rowsOf(count, columns))
    const pitch = round(Math.min(across, down, 60))
    return { columns, pitch, tensGap: round(pitch * 0.8) }
  })
  return options.reduce((best, option) => (option.pitch > best.pitch ? option : best))
}
