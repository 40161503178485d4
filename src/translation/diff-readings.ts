import { diffWords, type Change } from '../lang/word-diff.ts'
import { fingerprintOf } from './fingerprint.ts'

/** The words in which two readings differ; where only typography does, the later one stands as unchanged. */
export function diffReadings(before: string, now: string): Change[] {
  const changes = diffWords(before, now)
  return changes
    .flatMap((change, index): Change[] => {
      const next = changes[index + 1]
      if (change.kind === 'added') return changes[index - 1]?.kind === 'removed' ? [] : calm('', change.text)
      return change.kind === 'removed' ? calm(change.text, next?.kind === 'added' ? next.text : '') : [change]
    })
    .reduce<Change[]>((joined, { kind, text }) => {
      const last = joined.at(-1)
      if (last?.kind === kind) last.text += text
      else joined.push({ kind, text })
      return joined
    }, [])
}

/** What was replaced by what, without the marks at both ends that differ in their look only. */
function calm(removed: string, added: string): Change[] {
  if (areSame(removed, added)) return added === '' ? [] : [{ kind: 'same', text: added }]
  const most = Math.min(removed.length, added.length)
  let [start, end] = [0, 0]
  while (start < most && areSameMarks(removed[start], added[start])) start++
  while (end < most - start && areSameMarks(removed.at(-1 - end), added.at(-1 - end))) end++
  const cut = (text: string) => text.slice(start, text.length - end)
  const all: Change[] = [{ kind: 'same', text: added.slice(0, start) }, { kind: 'removed', text: cut(removed) }, { kind: 'added', text: cut(added) }, { kind: 'same', text: added.slice(added.length - end) }]
  return all.filter(({ text }) => text !== '')
}

function areSameMarks(a = '', b = ''): boolean {
  return !/[\p{L}\p{M}\p{N}]/u.test(a + b) && areSame(a, b)
}

function areSame(a: string, b: string): boolean {
  return fingerprintOf(a) === fingerprintOf(b)
}
