import type { Both, Lang } from '../lang/langs.ts'
import type { Change } from '../lang/word-diff.ts'

/** What changed between two readings, in a few words, at most three places: `«вернулись 71 ребёнок» → «вернулись 72 ребёнка», добавлено «утром»`. */
export function tellChanges(changes: readonly Change[], lang: Lang): string {
  const { added, removed, more } = words[lang]
  const places = changes.flatMap((change, index) => {
    const [last, next] = [changes[index - 1], changes[index + 1]]
    if (change.kind === 'removed' && next?.kind === 'added') return [tellReplaced(change.text, next.text, last?.text ?? '', changes[index + 2]?.text ?? '')]
    if (change.kind === 'removed') return [`${removed} «${clip(change.text)}»`]
    return change.kind === 'added' && last?.kind !== 'removed' ? [`${added} «${clip(change.text)}»`] : []
  })
  return [...places.slice(0, most), ...(places.length > most ? [more(places.length - most)] : [])].join(', ')
}

const most = 3

const words: Both<{ added: string; removed: string; more: (count: number) => string }> = {
  ru: { added: 'добавлено', removed: 'убрано', more: (count) => `ещё мест: ${count}` },
  en: { added: 'added', removed: 'removed', more: (count) => `${count} more` },
}

/** A word or two in place of others are told with the words beside them. */
function tellReplaced(removed: string, added: string, before: string, after: string): string {
  const isShort = [removed, added].every((text) => text.trim().split(/\s+/).length < 3)
  const lead = isShort ? (/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\s$/u.exec(before)?.[0] ?? '') : ''
  const tail = isShort ? (/^\s[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/u.exec(after)?.[0] ?? '') : ''
  return `«${clip(lead + removed + tail)}» → «${clip(lead + added + tail)}»`
}

function clip(text: string): string {
  const plain = text.trim()
  return plain.length > 60 ? `${plain.slice(0, 60).replace(/\s+\S*$/u, '')}…` : plain
}
