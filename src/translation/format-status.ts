import type { Both, Lang } from '../lang/langs.ts'
import { named } from './named.ts'
import { paintChanges, type Paint } from './paint.ts'
import { needsReview, type ParagraphStatus, type TranslationStatus } from './status.ts'

/** A text that has no translation into a language. */
export type Untranslated = { id: string; lang: Lang }

/** What an editor has to look at, text by text, with the words that changed; one sentence when there is nothing. */
export function formatStatus(statuses: readonly TranslationStatus[], untranslated: readonly Untranslated[], lang: Lang, paint: Paint, width = 100): string {
  const say = words[lang]
  const open = statuses.filter(needsReview)
  const unrecorded = open.filter(({ isRecorded }) => !isRecorded).length
  return [
    say.sum(statuses.length, open.length - unrecorded, unrecorded, untranslated.length),
    ...open.map((status) => formatOne(status, lang, paint, width)),
    ...(untranslated.length > 0 ? [`${say.untranslated}\n${untranslated.map((text) => `  ${text.id} (${named(text.lang)[lang]})`).join('\n')}`] : []),
  ].join('\n\n') + '\n'
}

function formatOne(status: TranslationStatus, lang: Lang, paint: Paint, width: number): string {
  const { id, files, isRecorded, paragraphs, removed, misleads } = status
  const say = words[lang]
  const listed = paragraphs.filter(({ state }) => state !== 'fresh' && (state !== 'unrecorded' || isRecorded))
  return [
    `${paint.strong(id)} ${paint.soft(`(${named(status.lang)[lang]})`)}`,
    ...(isRecorded ? [] : [`  ${say.never} ${paint.soft(files.translation)}`]),
    ...listed.flatMap((paragraph) => formatParagraph(paragraph, status, lang, paint, width)),
    ...(paragraphs.some(({ state }) => state === 'changed') ? removed.map((text) => `  ${say.removed}\n${quote(text, width)}`) : []),
    ...(misleads ? [`  ${say.misleads}`] : []),
    `  ${say.mark} ${paint.strong(`npm run translated -- ${id}`)}`,
  ].join('\n')
}

function formatParagraph({ state, source, translation, changes }: ParagraphStatus, { files }: TranslationStatus, lang: Lang, paint: Paint, width: number): string[] {
  const say = words[lang]
  const [first] = translation
  const place = first ? `${files.translation}:${first.line}` : `${files.source}:${source?.line ?? 1}`
  const head = `  ${say.states[state]} ${paint.soft(place)}`
  if (state !== 'changed') return [head, quote((state === 'extra' ? first : source)?.text ?? '', width)]
  return [
    head,
    paint.soft(`    ${files.source}:${source?.line ?? 1}`),
    paintChanges(changes ?? [], paint, '    ', width),
    paint.soft(`    ${say.translation}`),
    quote(translation.map(({ text }) => text).join(' '), width),
  ]
}

function quote(text: string, width: number): string {
  const most = 2 * (width - 4)
  const short = text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/u, '')}…` : text
  return paintChanges([{ kind: 'same', text: short }], plain, '    ', width)
}

const plain: Paint = { added: (text) => text, removed: (text) => text, strong: (text) => text, soft: (text) => text }

type Words = {
  sum: (all: number, stale: number, unrecorded: number, untranslated: number) => string
  states: Record<ParagraphStatus['state'], string>
  never: string
  removed: string
  misleads: string
  mark: string
  translation: string
  untranslated: string
}

const words: Both<Words> = {
  ru: {
    sum: (all, stale, unrecorded, untranslated) => {
      const open = [stale && `требуют внимания: ${stale}`, unrecorded && `ещё не сверены: ${unrecorded}`, untranslated && `не переведены: ${untranslated}`].filter(Boolean).join(', ')
      return `Переводов: ${all}. ${open ? `${open.charAt(0).toUpperCase()}${open.slice(1)}.` : 'Все сверены с исходным текстом.'}`
    },
    states: { fresh: 'Без изменений.', changed: 'Исходный абзац изменился.', missing: 'Абзаца нет в переводе.', extra: 'Абзаца нет в исходном тексте.', unrecorded: 'Новый абзац ещё не сверен.' },
    never: 'Этот перевод ещё никто не отметил как сверенный.',
    removed: 'Из исходного текста убрано:',
    misleads: 'Читатели перевода видят пометку: числа могли измениться.',
    mark: 'Сверили — отметьте:',
    translation: 'Перевод сейчас:',
    untranslated: 'Нет перевода:',
  },
  en: {
    sum: (all, stale, unrecorded, untranslated) => {
      const open = [stale && `need attention: ${stale}`, unrecorded && `never reviewed: ${unrecorded}`, untranslated && `not translated: ${untranslated}`].filter(Boolean).join(', ')
      return `Translations: ${all}. ${open ? `${open.charAt(0).toUpperCase()}${open.slice(1)}.` : 'All have been compared with their source.'}`
    },
    states: { fresh: 'Unchanged.', changed: 'The source paragraph has changed.', missing: 'The translation lacks a paragraph.', extra: 'The source lacks a paragraph.', unrecorded: 'A new paragraph, not reviewed yet.' },
    never: 'Nobody has marked this translation as compared.',
    removed: 'The source has lost:',
    misleads: 'Readers of the translation see a note: figures may have changed.',
    mark: 'Compared? Mark it:',
    translation: 'The translation now:',
    untranslated: 'Not translated:',
  },
}
