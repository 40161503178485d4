import type { Both, Lang } from '../lang/langs.ts'
import { named } from './named.ts'
import { paintChanges, plainPaint, type Paint } from './paint.ts'
import { needsReview, type ParagraphStatus, type Piece, type TranslationStatus } from './status.ts'

/** A text that has no translation into a language. */
export type Untranslated = { id: string; lang: Lang }

/** What an editor has to look at, text by text, with the words that changed; one sentence when there is nothing. */
export function formatStatus(statuses: readonly TranslationStatus[], untranslated: readonly Untranslated[], lang: Lang, paint: Paint, width = 100): string {
  const say = words[lang]
  const open = statuses.filter(needsReview)
  const plain = open.filter(({ isRecorded, paragraphs }) => !isRecorded && paragraphs.every(({ state }) => state === 'unrecorded'))
  const list = (title: string, texts: readonly Untranslated[]) => (texts.length > 0 ? [[title, ...texts.map(({ id, lang: into }) => `  ${id} (${named(into)[lang]})`)].join('\n')] : [])
  return `${[
    say.sum(statuses.length, open.length - plain.length, plain.length, untranslated.length),
    ...open.filter((status) => !plain.includes(status)).map((status) => formatOne(status, lang, paint, width)),
    ...list(`${say.never} ${paint.strong('npm run translated -- …')}`, plain),
    ...list(say.untranslated, untranslated),
  ].join('\n\n')}\n`
}

function formatOne(status: TranslationStatus, lang: Lang, paint: Paint, width: number): string {
  const { id, isRecorded, paragraphs, removed, misleads } = status
  const say = words[lang]
  const listed = paragraphs.filter(({ state }) => state !== 'fresh' && (state !== 'unrecorded' || isRecorded))
  const canMark = paragraphs.some(({ state }) => state === 'changed' || state === 'unrecorded')
  return [
    `${paint.strong(id)} (${named(status.lang)[lang]})`,
    ...listed.map((paragraph) => formatParagraph(paragraph, status, lang, paint, width)),
    ...removed.map((text) => `  ${say.removed}\n${quote(text, width)}`),
    [...(misleads ? [`  ${say.misleads}`] : []), ...(canMark ? [`  ${say.mark} ${paint.strong(`npm run translated -- ${id}`)}`] : [])].join('\n'),
  ].filter((part) => part !== '').join('\n\n')
}

function formatParagraph({ state, source, translation, changes = [] }: ParagraphStatus, { files }: TranslationStatus, lang: Lang, paint: Paint, width: number): string {
  const say = words[lang]
  const [here, there] = [translation[0], source]
  const place = (file: string, piece: Piece | undefined) => paint.soft(`${file}:${piece?.line ?? 1}`)
  if (state === 'extra') return `  ${say.states.extra} ${place(files.translation, here)}\n${quote(here?.text ?? '', width)}`
  const first = `  ${say.states[state]} ${place(files.source, there)}\n${state === 'changed' ? paintChanges(changes, paint, '    ', width) : quote(there?.text ?? '', width)}`
  return here ? `${first}\n  ${say.translation} ${place(files.translation, here)}\n${quote(translation.map(({ text }) => text).join(' '), width)}` : first
}

function quote(text: string, width: number): string {
  const most = 2 * (width - 4)
  const short = text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/u, '')}…` : text
  return paintChanges([{ kind: 'same', text: short }], plainPaint, '    ', width)
}

type Words = Record<'never' | 'removed' | 'misleads' | 'mark' | 'translation' | 'untranslated', string> & {
  sum: (all: number, stale: number, unrecorded: number, untranslated: number) => string
  states: Record<ParagraphStatus['state'], string>
}

const words: Both<Words> = {
  ru: {
    sum: (all, stale, unrecorded, untranslated) => {
      const open = [stale && `требуют внимания: ${stale}`, unrecorded && `ещё не сверены: ${unrecorded}`, untranslated && `не переведены: ${untranslated}`].filter(Boolean).join(', ')
      return `Переводов: ${all}. ${open ? `${open.charAt(0).toUpperCase()}${open.slice(1)}.` : 'Все сверены с исходным текстом.'}`
    },
    states: { fresh: 'Без изменений:', changed: 'Исходный абзац изменился:', missing: 'Не переведён абзац:', extra: 'Есть только в переводе:', unrecorded: 'Новый абзац, ещё не сверен:' },
    never: 'Эти переводы ещё никто не отметил как сверенные. Сверьте и отметьте:',
    removed: 'Из исходного текста убрано:',
    misleads: 'Читатели перевода видят пометку: факты могут отличаться.',
    mark: 'Сверили? Отметьте:',
    translation: 'Перевод сейчас:',
    untranslated: 'Нет перевода:',
  },
  en: {
    sum: (all, stale, unrecorded, untranslated) => {
      const open = [stale && `need attention: ${stale}`, unrecorded && `never reviewed: ${unrecorded}`, untranslated && `not translated: ${untranslated}`].filter(Boolean).join(', ')
      return `Translations: ${all}. ${open ? `${open.charAt(0).toUpperCase()}${open.slice(1)}.` : 'All have been compared with their source.'}`
    },
    states: { fresh: 'Unchanged:', changed: 'The source paragraph has changed:', missing: 'Not translated:', extra: 'In the translation only:', unrecorded: 'New, not compared yet:' },
    never: 'Nobody has marked these translations as compared. Compare and mark them:',
    removed: 'The source has lost:',
    misleads: 'Readers of the translation see a note: facts may differ.',
    mark: 'Compared? Mark it:',
    translation: 'The translation now:',
    untranslated: 'No translation:',
  },
}
