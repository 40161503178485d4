import type { Width } from './timeline.ts'

/** A drawing for use inside a page: its own style is left out (the page has it), its width becomes its class. */
export function makeInPage(svg: string, width: Width): string {
  return svg
    .replace(/<style>.*?<\/style>\n?/s, '')
    .replace('class="timeline"', `class="timeline ${width}"`)
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replaceAll(/<title>.*?<\/title>/g, '')
}
