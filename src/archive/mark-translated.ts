import type { Reviewed } from '../articles/article.ts'
import type { Lang } from '../lang/langs.ts'
import { makeReview } from '../translation/review.ts'
import { formatReviewed } from '../translation/reviewed.ts'
import { translationStatus, type TranslationStatus } from '../translation/status.ts'
import type { Archive } from './archive.ts'
import { knowledgeOf, translationsOf, type FileOf } from './translations.ts'

/** A translation that was marked: its state before, and what could not be marked because the translation lacks it. Nothing to write: it was marked already. */
export type Mark = { status: TranslationStatus; untranslated: string[]; isNew: boolean }

/** The memory of one text after its translations were marked: the file inside the content folder and what to write into it, if anything. */
export type Marked = { id: string; path: string; text?: string; marks: Mark[] }

/** Takes the translations of some texts, into all languages or one, as compared with their sources, the way they stand now. */
export function markTranslated(archive: Archive, fileOf: FileOf, ids: readonly string[], only?: Lang): Marked[] {
  const knowledge = knowledgeOf(archive)
  const byId = Map.groupBy(translationsOf(archive, fileOf), ({ id }) => id)
  return ids.map((id) => {
    const known = reviewedOf(archive, id)
    const reviewed: Reviewed = { ...known }
    const marks = (byId.get(id) ?? []).filter(({ lang }) => !only || lang === only).map((translation): Mark => {
      const review = makeReview(translation, knowledge)
      if (review) reviewed[translation.lang] = review.reviewed
      return { status: translationStatus(translation, knowledge), untranslated: review?.untranslated ?? [], isNew: review !== undefined }
    })
    const path = `${id.includes('/') ? 'articles' : 'pages'}/${id}/translation.yaml`
    return { id, path, ...(marks.some(({ isNew }) => isNew) ? { text: formatReviewed(reviewed, id) } : {}), marks }
  })
}

function reviewedOf({ articles, pages }: Archive, id: string): Reviewed | undefined {
  return (articles.find(({ year, slug }) => `${year}/${slug}` === id) ?? pages.find((page) => page.id === id))?.reviewed
}
