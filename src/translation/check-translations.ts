import { hintAt, warningAt, type Issue } from '../issues/issue.ts'
import { makeBoth, type Both } from '../lang/langs.ts'
import { compareReviewed } from './compare-reviewed.ts'
import { named } from './named.ts'
import { translationStatus, type ParagraphStatus, type TranslationStatus } from './status.ts'
import { tellChanges } from './tell-changes.ts'
import { readMarked, type Knowledge, type Translation } from './text.ts'

/**
 * Names the paragraphs of translations whose source has changed since somebody compared them, and hints at what nobody has compared. Paragraphs
 * that only one language has are named by the comparison of languages.
 */
export function checkTranslations(translations: readonly Translation[], knowledge: Knowledge): Issue[] {
  return translations.flatMap((translation) => {
    const { texts, source, reviewed } = translation
    if (!reviewed) return [unrecorded(translation)]
    if (compareReviewed(reviewed, readMarked(texts.source, source, knowledge).map(({ text }) => text)).fresh.every(Boolean)) return []
    const status = translationStatus(translation, knowledge)
    return [...status.paragraphs.flatMap((paragraph) => (paragraph.state === 'changed' ? [stale(paragraph, status)] : [])), ...newParagraphs(status)]
  })
}

function stale({ source, translation, changes = [], misleads }: ParagraphStatus, { id, files, source: from, lang }: TranslationStatus): Issue {
  const told = makeBoth((each) => tellChanges(changes, each))
  const [one, other] = [named(from), named(lang)]
  const issue = warningAt({ file: files.translation, line: translation[0]?.line ?? 1, column: 1 }, 'translation/stale', {
    ru: `${capital(one.ru)} абзац изменился после перевода: ${told.ru}.${misleads ? ' Читателей перевода об этом предупреждает пометка.' : ''}`,
    en: `The ${one.en} paragraph has changed since it was translated: ${told.en}.${misleads ? ' A note tells the readers of the translation.' : ''}`,
  }, {
    ru: `Сверьте ${other.ru} абзац с ${files.source}:${source?.line ?? 1}, поправьте, если нужно, и отметьте: npm run translated -- ${id}`,
    en: `Compare the ${other.en} paragraph with ${files.source}:${source?.line ?? 1}, correct it if need be, then mark it: npm run translated -- ${id}`,
  })
  return { ...issue, also: [{ file: files.source, line: source?.line ?? 1 }] }
}

function newParagraphs({ id, files, paragraphs }: TranslationStatus): Issue[] {
  const fresh = paragraphs.filter(({ state }) => state === 'unrecorded')
  return fresh.slice(0, 1).map(({ translation }) => hintAt({ file: files.translation, line: translation[0]?.line ?? 1, column: 1 }, 'translation/unrecorded', {
    ru: `Здесь есть абзацы, перевод которых ещё никто не отметил как сверенный: ${fresh.length}.`, en: `Nobody has marked the translation of some paragraphs here as compared: ${fresh.length}.`,
  }, markIt(id)))
}

function unrecorded({ id, texts }: Translation): Issue {
  return hintAt({ file: texts.translation.file, line: 1, column: 1 }, 'translation/unrecorded', {
    ru: 'Этот перевод ещё никто не отметил как сверенный: если исходный текст изменится, проверка этого не заметит.',
    en: 'Nobody has marked this translation as compared: if its source changes, the check will not notice.',
  }, markIt(id))
}

function markIt(id: string): Both {
  return { ru: `Сверьте тексты и отметьте перевод: npm run translated -- ${id}`, en: `Compare the texts and mark the translation: npm run translated -- ${id}` }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
