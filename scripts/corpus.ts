import type { Archive } from '../src/archive/archive.ts'
import { sayCounts } from '../src/archive/pairs.ts'
import { langsOf, type Article } from '../src/articles/article.ts'
import { makeUnits, type Unit } from '../src/facts/corpus.ts'
import { presentOf } from '../src/facts/tables.ts'
import { langs, makeBoth } from '../src/lang/langs.ts'
import { makeRows, paragraphIds } from '../src/parallel/rows.ts'
import { makeNameIndex, type NameIndex } from '../src/parity/fact.ts'
import { readParagraphs } from '../src/parity/paragraphs.ts'

/** The words of every article that is there in every language, side by side, the oldest shelf first; `site` ends without a slash. */
export function readUnits(archive: Archive, site: string): Unit[] {
  const say = sayCounts(archive.missions, archive.totals.totals)
  let names: NameIndex | undefined
  const readArticle = (article: Article) => {
    const paragraphs = makeBoth((lang) => readParagraphs(article.texts[lang]?.body ?? '', 'mdx', say[lang]))
    const rows = makeRows(paragraphs, () => (names ??= makeNameIndex(archive.glossary)))
    const numbers = paragraphs.ru.map(({ number }) => number)
    return makeUnits({ article, version: presentOf(archive, article), paragraphs, rows, ids: makeBoth((lang) => paragraphIds(rows, numbers, lang)) }, site)
  }
  return archive.articles.filter((article) => langsOf(article).length === langs.length).toReversed().flatMap(readArticle)
}
