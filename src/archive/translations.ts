import type { Article, ArticleText } from '../articles/article.ts'
import type { Page } from '../articles/page.ts'
import { langs, otherLangs, type Lang } from '../lang/langs.ts'
import type { WrittenText } from '../parity/check-pairs.ts'
import { makeNameIndex, type NameIndex } from '../parity/fact.ts'
import type { Untranslated } from '../translation/format-status.ts'
import { translationStatus, type TranslationStatus } from '../translation/status.ts'
import type { Knowledge, Translation } from '../translation/text.ts'
import type { Archive } from './archive.ts'
import { sayCounts } from './pairs.ts'

/** Gives a text of the archive as it stands in its file. */
export type FileOf = (text: ArticleText) => WrittenText

/**
 * The state of the translations in the archive, all or those that are chosen. With `fileOf` every line is that of its file, without it those of
 * title and summary are where they usually stand.
 */
export function translationStatuses(archive: Archive, fileOf: FileOf = rebuildFile, isChosen: (translation: Translation) => boolean = () => true): TranslationStatus[] {
  const knowledge = knowledgeOf(archive)
  return translationsOf(archive, fileOf).filter(isChosen).map((translation) => translationStatus(translation, knowledge))
}

/** The languages that texts of the archive still lack. */
export function untranslatedIn({ articles, pages }: Pick<Archive, 'articles' | 'pages'>): Untranslated[] {
  const all = [...articles.map(({ year, slug, texts }) => ({ id: `${year}/${slug}`, texts })), ...pages]
  return all.flatMap(({ id, texts }) => langs.filter((lang) => !texts[lang]).map((lang) => ({ id, lang })))
}

/** The language of the text to which readers of a translation are sent, because facts have changed there since; nothing if they are not misled. */
export function misledFrom(text: Article | Page, lang: Lang, knowledge: Knowledge): Lang | undefined {
  const own = 'slug' in text ? { articles: [text], pages: [] } : { articles: [], pages: [text] }
  const translation = translationsOf(own).find((each) => each.lang === lang)
  return translation && translationStatus(translation, knowledge).misleads ? translation.source : undefined
}

/** Every text of the archive that has one it was made from: the text in the first language that exists. */
export function translationsOf({ articles, pages }: Pick<Archive, 'articles' | 'pages'>, fileOf: FileOf = rebuildFile): Translation[] {
  const articleTranslations = articles.flatMap(({ year, slug, texts, facts, reviewed }) =>
    translationsIn(`${year}/${slug}`, texts, reviewed, fileOf, (facts.differs ?? []).filter(({ rule }) => !rule || rule === 'parity/paragraph').map(({ paragraph }) => paragraph)))
  return [...articleTranslations, ...pages.flatMap(({ id, texts, reviewed }) => translationsIn(id, texts, reviewed, fileOf))]
}

/** What reading translations takes: made once for the archive. */
export function knowledgeOf({ glossary, missions, totals }: Pick<Archive, 'glossary' | 'missions' | 'totals'>): Knowledge {
  let names: NameIndex | undefined
  return { names: () => (names ??= makeNameIndex(glossary)), say: sayCounts(missions, totals.totals) }
}

/** Gives texts as they stand in the files of a content folder whose issues begin with `root`. */
export function filesOf(files: ReadonlyMap<string, string>, root: string): FileOf {
  return ({ file }) => ({ file, text: files.get(file.slice(root.length)) ?? '', format: 'mdx' })
}

/** The names of all texts in a content folder, those with errors too: `2024/aikol-5`, `about`. */
export function textIds(files: ReadonlyMap<string, string>): string[] {
  return [...new Set([...files.keys()].flatMap((path) => /^(?:articles|pages)\/(.+)\/(?:article|page)\.[a-z]+\.mdx$/.exec(path)?.[1] ?? []))].sort()
}

type Item = Pick<Page, 'texts' | 'reviewed'>

function translationsIn(id: string, texts: Item['texts'], reviewed: Item['reviewed'], fileOf: FileOf, accepted: number[] = []): Translation[] {
  const source = langs.find((lang) => texts[lang])
  const from = source && texts[source]
  if (!from) return []
  return otherLangs(source).flatMap((lang: Lang) => {
    const text = texts[lang]
    return text ? [{ id, lang, source, texts: { source: fileOf(from), translation: fileOf(text) }, reviewed: reviewed?.[lang], accepted }] : []
  })
}

/** A file with the words of a text and nothing else, its body on the lines where it stands. */
function rebuildFile({ file, title, summary, images, body, bodyLine }: ArticleText): WrittenText {
  const fields = Object.entries({ title, summary, ...(images && { images }) }).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
  const lines = '\n'.repeat(Math.max(0, bodyLine - 3 - fields.length))
  return { file, text: `---\n${fields.join('')}${lines}---\n${body}`, format: 'mdx' }
}
