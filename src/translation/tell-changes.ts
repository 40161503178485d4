import type { Both, Lang } from '../lang/langs.ts'
import type { Change } from '../lang/word-diff.ts'

/** What changed between two readings, in a few words, at most three places: `«71 ребёнок» → «72 ребёнка», добавлено «утром»`. */
export function tellChanges(changes: readonly Change[], lang: Lang): string {
  const { added, removed, more } = words[lang]
  const places = changes.flatMap((change, index) => {
    const [last, next] = [changes[index - 1], changes[index + 1]]
    if (change.kind === 'removed') return [next?.kind === 'added' ? `«${clip(change.text)}» → «${clip(next.text)}»` : `${removed} «${clip(change.text)}»`]
    return change.kind === 'added' && last?.kind !== 'removed' ? [`${added} «${clip(change.text)}»`] : []
  })
  return [...places.slice(0, most), ...(places.length > most ? [more(places.length - most)] : [])].join(', ')
}

const most = 3

const words: Both<{ added: string; removed: string; more: (count: number) => string }> = {
  ru: { added: 'добавлено', removed: 'убрано', more: (count) => `ещё мест: ${count}` },
  en: { added: 'added', removed: 'removed', more: (count) => `${count} more` },
}

function clip(text: string): string {
  const plain = text.trim()
  return plain.length > 60 ? `${plain.slice(0, 60).replace(/\s+\S*$/u, '')}…` : plain
}
