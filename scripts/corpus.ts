import type { Archive } from '../src/archive/archive.ts'
import { knowledgeOf } from '../src/archive/translations.ts'
import { makeUnits, type Unit } from '../src/facts/corpus.ts'
import { presentOf } from '../src/facts/tables.ts'
import { makeBoth } from '../src/lang/langs.ts'
import { paragraphIds } from '../src/parallel/rows.ts'
import { makeSideBySide } from '../src/parallel/side-by-side.ts'

/** The words of every article that is there in every language, side by side, the oldest shelf first; `site` ends without a slash. */
export function readUnits(archive: Archive, site: string): Unit[] {
  const knowledge = knowledgeOf(archive)
  return archive.articles.toReversed().flatMap((article) => {
    const sideBySide = makeSideBySide(article, archive.published, knowledge)
    if (!sideBySide) return []
    const { paragraphs, rows, numbers } = sideBySide
    return makeUnits({ article, version: presentOf(archive, article), paragraphs, rows, ids: makeBoth((lang) => paragraphIds(rows, numbers, lang)) }, site)
  })
}
