import { isLang, type Lang } from '../lang/langs.ts'
import type { Passage, Spans } from './passage.ts'
import { readMarkdown } from './read-markdown.ts'
import { readYamlWords } from './read-yaml.ts'

/** Whether people write a content file, by its path: an article, a page or a list, but not what programs remember. */
export function isWritten(path: string): boolean {
  return /\.(?:mdx|ya?ml)$/.test(path) && !/^published\/|(?:^|\/)translation\.ya?ml$/.test(path)
}

/** The words of a content file, by its path; none for a file that holds none. A BOM and Windows line ends must be gone. */
export function readPassages(path: string, source: string): Passage[] {
  if (!isWritten(path)) return []
  if (/\.ya?ml$/.test(path)) return readYamlWords(source)
  const [, lang] = /\.([a-z]+)\.mdx$/.exec(path) ?? []
  if (!isLang(lang)) return []
  const bodyStart = /^---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/.exec(source)?.[0].length ?? 0
  const head = source.slice(0, bodyStart).replace(/^---[ \t]*$/gm, (fence) => '#'.repeat(fence.length))
  return [...headPassages(head, lang), ...readMarkdown(source.slice(bodyStart)).map((spans) => ({ lang, kind: 'text' as const, ...shift(spans, bodyStart) }))]
}

/** Only fields that hold words are read: the others are many, and long to read. */
function headPassages(head: string, lang: Lang): Passage[] {
  return [...head.matchAll(/^[a-z]\w*:.*\n(?:[ \t-].*\n|\n)*/gm)]
    .filter(([field]) => /^(?:title|summary):|\b[a-z]{2}:/.test(field))
    .flatMap(({ 0: field, index }) => readYamlWords(field, lang).map((passage) => ({ ...passage, kind: 'text' as const, ...shift(passage, index) })))
}

function shift({ text, from, to }: Pick<Passage, 'text' | 'from' | 'to'>, by: number): Spans {
  return { text, from: from.map((offset) => offset + by), to: to.map((offset) => offset + by) }
}
