import type { Change } from '../lang/word-diff.ts'

/** How a terminal shows what was added and removed, what matters and what does not. */
export type Paint = Record<'added' | 'removed' | 'strong' | 'soft', (text: string) => string>

/** For a terminal without colours, a file or a pipe: the marks of `git diff --word-diff`. */
export const plainPaint: Paint = { added: (text) => `{+${text}+}`, removed: (text) => `[-${text}-]`, strong: (text) => text, soft: (text) => text }

/** What changed, in lines of at most `width` characters after an indent; of long stretches that did not change only the ends are shown. */
export function paintChanges(changes: readonly Change[], paint: Paint, indent: string, width: number): string {
  const words = shorten(changes).flatMap(({ kind, text }) => (text.match(/\s*\S+\s*|\s+/g) ?? []).map((word): Change => ({ kind, text: word })))
  const lines: Change[][] = [[]]
  let length = 0
  for (const word of words) {
    if (length > 0 && length + word.text.trimEnd().length > width - indent.length) {
      lines.push([])
      length = 0
    }
    const text = length === 0 && lines.length > 1 ? word.text.trimStart() : word.text
    length += text.length
    lines.at(-1)?.push({ kind: word.kind, text })
  }
  return lines.map((line) => indent + paintLine(line, paint)).join('\n')
}

const most = 16
const kept = 6

function shorten(changes: readonly Change[]): Change[] {
  return changes.map((change, index) => {
    const words = change.text.match(/\s*\S+\s*/g) ?? []
    if (change.kind !== 'same' || changes.length === 1 || words.length <= most) return change
    const [start, end] = [index > 0 ? words.slice(0, kept).join('') : '', index < changes.length - 1 ? words.slice(-kept).join('') : '']
    return { kind: 'same', text: `${start.trimEnd()}${start ? ' ' : ''}…${end ? ' ' : ''}${end.trimStart()}` }
  })
}

/** Neighbours of one kind are painted together. */
function paintLine(words: readonly Change[], paint: Paint): string {
  const runs: Change[] = []
  for (const { kind, text } of words) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  return runs.map(({ kind, text }) => (kind === 'same' ? text : paint[kind](text))).join('').trimEnd()
}
