import type { Both, Lang } from '../lang/langs.ts'
import { named } from '../translation/named.ts'
import { tellChanges } from '../translation/tell-changes.ts'
import type { Mark, Marked } from './mark-translated.ts'

/** Says which translations were marked, with the changes that were taken as followed, and which paragraphs could not be. */
export function tellMarked(marked: readonly Marked[], lang: Lang): string {
  const say = words[lang]
  const marks = marked.flatMap(({ id, marks }) => marks.map((mark) => ({ id, mark })))
  const recent = marks.filter(({ mark }) => mark.isNew)
  const told = recent.map(({ id, mark }) => [`${say.marked} ${id} (${named(mark.status.lang)[lang]})`, ...details(mark, lang)].join('\n'))
  return [...told, say.sum(recent.length, marks.length - recent.length)].join('\n') + '\n'
}

function details({ status, untranslated }: Mark, lang: Lang): string[] {
  const say = words[lang]
  const changed = status.paragraphs.flatMap(({ state, changes }) => (state === 'changed' && changes ? [`  ${tellChanges(changes, lang)}`] : []))
  return [...changed, ...untranslated.map((text) => `  ${say.untranslated} «${text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/u, '')}…` : text}»`)]
}

const words: Both<{ marked: string; untranslated: string; sum: (recent: number, before: number) => string }> = {
  ru: {
    marked: 'Сверено:', untranslated: 'не отмечен, потому что не переведён, абзац',
    sum: (recent, before) => `Отмечено переводов: ${recent}${before ? `, без изменений: ${before}` : ''}.`,
  },
  en: {
    marked: 'Compared:', untranslated: 'not marked, because it is not translated:',
    sum: (recent, before) => `Translations marked: ${recent}${before ? `, unchanged: ${before}` : ''}.`,
  },
}
