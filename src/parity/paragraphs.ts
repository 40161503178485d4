import { markdownToMdast, mdxToMdast } from 'satteri'
import { lineStarts } from '../issues/lines.ts'
import { blocksOf, type Block, type Node, type SayTag } from './blocks.ts'
import { readHead } from './head.ts'
import { plainBlocks } from './plain.ts'
import { cleanTraced, stretchesOf, type Stretch } from './source-map.ts'

/** How a text is written. */
export type Format = 'mdx' | 'markdown' | 'plain'

/** How a file is written, by the end of its name: `formatOf('.mdx') → mdx`; anything unknown is plain text. */
export function formatOf(extension: string): Format {
  return ({ '.mdx': 'mdx', '.md': 'markdown', '.markdown': 'markdown' } as const)[extension.toLowerCase()] ?? 'plain'
}

/** What a paragraph is in its text. */
export type ParagraphKind = 'title' | 'summary' | 'alt' | 'caption' | 'heading' | 'text' | 'item' | 'quote' | 'row' | 'code'

/** One paragraph as plain words, and where they stand in the source. */
export type Paragraph = {
  /** Counted from 1; 0 for what stands above a text: the title, the summary, the words about images. */
  number: number
  kind: ParagraphKind
  /** The file of the image that the words are about. */
  of?: string
  /** Plain words, markup removed. */
  text: string
  /** The line it begins at, counted from 1. */
  line: number
  stretches: Stretch[]
}

/** The paragraphs of a text, in order; what stands above it between `---` lines is passed over, its lines counted. Never throws. */
export function readParagraphs(text: string, format: Format, sayTag?: SayTag): Paragraph[] {
  const source = tidy(text)
  const start = format === 'plain' ? 0 : bodyStart(source)
  return toParagraphs(source, start, readBlocks(source.slice(start), format, sayTag)).map((paragraph, index) => ({ ...paragraph, number: index + 1 }))
}

/** The number of the paragraph that each block of an MDX body is, in the order of `blocksOf`; none for a block without words. */
export function numberBlocks(body: string): (number | undefined)[] {
  let number = 0
  return readBlocks(body, 'mdx').map(({ traced }) => (hasWords(cleanTraced(traced).text) ? ++number : undefined))
}

/** The title and the summary above a text and what it says of its images, as paragraphs with the number 0. */
export function readHeadParagraphs(text: string, format: Format): Paragraph[] {
  const source = tidy(text)
  const end = format === 'plain' ? 0 : bodyStart(source)
  return end === 0 ? [] : toParagraphs(source, 0, readHead(source.slice(0, end)))
}

/** The line and column of a character of a paragraph: `placeIn(paragraph, fact.start)`. */
export function placeIn({ stretches, line }: Paragraph, offset: number): { line: number; column: number } {
  const stretch = stretches.findLast((item) => item.offset <= offset) ?? stretches[0]
  return stretch ? { line: stretch.line, column: stretch.column + Math.max(0, offset - stretch.offset) } : { line, column: 1 }
}

/** Whether two paragraphs above a text, or of texts built alike, have the same part in them: title and title, the captions of one image. */
export function haveSamePart(one: Paragraph, other: Paragraph | undefined): boolean {
  return one.kind === other?.kind && one.of === other.of
}

function toParagraphs(source: string, start: number, blocks: readonly Block[]): Paragraph[] {
  const starts = lineStarts(source)
  return blocks.flatMap(({ traced, ...block }) => {
    const clean = cleanTraced({ text: traced.text, from: traced.from.map((offset) => offset + start) })
    if (!hasWords(clean.text)) return []
    const stretches = stretchesOf(clean, source, starts)
    return [{ number: 0, ...block, text: clean.text, line: stretches[0]?.line ?? 1, stretches }]
  })
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** A text whose markup cannot be read as MDX is read as Markdown, and one that cannot be read so as plain lines. */
function readBlocks(body: string, format: Format, sayTag?: SayTag): Block[] {
  const readers = format === 'mdx' ? [mdxToMdast, markdownToMdast] : format === 'markdown' ? [markdownToMdast] : []
  for (const read of readers) {
    try {
      return blocksOf(read(body) as Node, body, sayTag)
    } catch {
      continue
    }
  }
  return plainBlocks(body)
}

function bodyStart(source: string): number {
  return /^---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/.exec(source)?.[0].length ?? 0
}

/** Windows line ends and a BOM change neither lines nor columns. */
function tidy(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
