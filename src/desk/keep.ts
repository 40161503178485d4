import { splitFrontMatter } from '../archive/front-matter.ts'
import { keepYaml } from './keep-yaml.ts'

/** What is saved for a file when a form writes it: the parts that did not change stay as they were, to the letter. */
export function keepWriting(old: string, written: string, path: string): string {
  if (/\.ya?ml$/.test(path)) return keepYaml(old, written)
  const [before, after] = [splitFrontMatter(old, path).split, splitFrontMatter(written, path).split]
  if (!before || !after) return written
  return `---\n${keepYaml(`${before.head}\n`, `${after.head}\n`).trimEnd()}\n---\n${keepBody(before.body, after.body)}`
}

/** The body as it was written, where only the writing changed: paragraph by paragraph, in the order of the new text. */
export function keepBody(old: string, written: string): string {
  const known = new Map<string, string[]>()
  for (const block of blocksOf(old)) known.set(meaningOf(block), [...(known.get(meaningOf(block)) ?? []), block])
  const blocks = blocksOf(written).map((block) => known.get(meaningOf(block))?.shift() ?? block)
  const body = `\n${blocks.join('\n\n')}\n`
  return same(old, body) ? old : body
}

/** What is left of a paragraph when the ways to write the same thing are put aside: emphasis signs, escapes, spaces, dashes of tables. */
function meaningOf(block: string): string {
  return block
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '*$1*')
    .replace(/__(?=\S)([^_\n]+?)(?<=\S)__/g, '**$1**')
    .replace(/^(\s*)[*+] /gm, '$1- ')
    .replace(/\\(?=[[\](){}<>_*.!#+-])/g, '')
    .replace(/\|[ :]*-{3,}[ :]*(?=\|)/g, '|---')
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ *\| */g, '|')
    .replace(/ $/gm, '')
}

function blocksOf(body: string): string[] {
  return body.trim().split(/\n(?:[ \t]*\n)+/).filter(Boolean)
}

function same(a: string, b: string): boolean {
  return blocksOf(a).join('\n\n') === blocksOf(b).join('\n\n')
}
