import { isMap, isScalar, parseDocument } from 'yaml'
import type { Block } from './blocks.ts'
import { joinTraced, traceSlice, type Traced } from './source-map.ts'

/** The title and the summary of what stands between the `---` lines, as blocks; none that cannot be read. */
export function readHead(head: string): Block[] {
  // The other fields are many, and long to read.
  return [...head.matchAll(/^(title|summary):.*\n(?:[ \t].*\n|\n)*/gm)].flatMap(([field, name], index, fields) => {
    const document = parseDocument(field, { prettyErrors: false })
    const value = isMap(document.contents) ? document.contents.items[0]?.value : undefined
    if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return []
    const [start, end] = value.range
    return [{ kind: name as 'title' | 'summary', traced: shift(traceScalar(value.value, field, start, end), fields[index]?.index ?? 0) }]
  })
}

/** Quotes, doubled apostrophes and folded lines stand in the source and not in the value. */
function traceScalar(value: string, source: string, start: number, end: number): Traced {
  let next = start
  return joinTraced(
    value.split('').map((unit) => {
      const found = source.indexOf(unit, next)
      const place = found >= 0 && found < end ? found : next
      next = found >= 0 && found < end ? found + 1 : next
      return { ...traceSlice(source, place, place + 1), text: unit }
    }),
  )
}

function shift({ text, from }: Traced, by: number): Traced {
  return { text, from: from.map((offset) => offset + by) }
}
