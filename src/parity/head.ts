import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { Block } from './blocks.ts'
import { joinTraced, traceSlice, type Traced } from './source-map.ts'

/** The title, the summary and the words about images of what stands between the `---` lines, as blocks; none that cannot be read. */
export function readHead(head: string): Block[] {
  // The other fields are many, and long to read.
  return [...head.matchAll(/^(?:title|summary|images):.*\n(?:(?:[ \t]|- ).*\n|\n)*/gm)].flatMap(({ 0: field, index }) => {
    const { contents } = parseDocument(field, { prettyErrors: false })
    if (!isMap(contents)) return []
    return [...wordsIn(contents, field, ['title', 'summary']), ...imagesIn(contents, field)].map((block) => ({ ...block, traced: shift(block.traced, index) }))
  })
}

function imagesIn(fields: YAMLMap, source: string): Block[] {
  const images = fields.get('images')
  return (isSeq(images) ? images.items : []).flatMap((image) => (isMap(image) ? wordsIn(image, source, ['alt', 'caption'], String(image.get('file'))) : []))
}

function wordsIn(fields: YAMLMap, source: string, kinds: readonly Block['kind'][], of?: string): Block[] {
  return kinds.flatMap((kind): Block[] => {
    const value = fields.get(kind, true)
    if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return []
    const [start, end] = value.range
    return [{ kind, ...(of !== undefined && { of }), traced: traceScalar(value.value, source, start, end) }]
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
