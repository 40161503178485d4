import { escapeMarkup } from '../site/markup.ts'

/** An SVG file of an edition: each link in it is put as `turn` says; all else keeps its bytes. */
export function makeOfflineDrawing(svg: string, turn: (url: string) => string): string {
  const turned = (_: string, before: string, double?: string, single?: string) => `${before}"${escapeMarkup(turn(readEntities(double ?? single ?? '')))}"`
  return svg.replace(tags, (tag) => (tag.startsWith('<!') ? tag : tag.replace(links, turned)))
}

// Comments and quoted sections are passed over whole: nothing in them is a link.
const tags = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi
const links = /(\s(?:xlink:)?href\s*=\s*)(?:"([^"]*)"|'([^']*)')/g

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function readEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') =>
    hex || decimal ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : (named[name] ?? whole),
  )
}
