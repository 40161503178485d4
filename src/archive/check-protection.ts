import type { Issue } from '../issues/issue.ts'
import { passagesOf, type Passage } from '../issues/passage.ts'
import { isLang, langs } from '../lang/langs.ts'
import { placeIn, readHeadParagraphs, readParagraphs } from '../parity/paragraphs.ts'
import { checkChildren } from '../protection/check-children.ts'
import { makeKnown } from '../protection/known.ts'
import { plainProtection } from '../protection/protection.ts'
import type { ReadArchive } from './archive.ts'

/** Refuses what a child could be known by, in every word of the archive that readers see. */
export function checkProtection(read: ReadArchive, files: ReadonlyMap<string, string>, root: string): Issue[] {
  const known = makeKnown(read.glossary?.value ?? [], read.countries?.value ?? [], read.protection?.value ?? plainProtection)
  return passagesIn(read, files, root).flatMap((passage) => checkChildren(passage, known))
}

function passagesIn(read: ReadArchive, files: ReadonlyMap<string, string>, root: string): Passage[] {
  const { totals, milestones, countries, topics } = read
  return [
    ...[...files].flatMap(([path, text]) => passagesOfText(path, text, root)),
    ...[...read.missions, ...read.articles.map(({ facts }) => facts), totals, milestones, countries, topics].flatMap((entry) => (entry ? passagesOf(entry) : [])),
    ...headlinesOf(read),
  ]
}

function passagesOfText(path: string, text: string, root: string): Passage[] {
  const lang = langs.find((each) => path.endsWith(`.${each}.mdx`))
  if (!lang) return []
  return [...readHeadParagraphs(text, 'mdx'), ...readParagraphs(text, 'mdx')].map((paragraph) => ({
    lang, text: paragraph.text, at: (offset) => ({ file: root + path, ...placeIn(paragraph, offset) }),
  }))
}

/** The headlines of sources, which the site shows as they are. */
function headlinesOf({ sources }: ReadArchive): Passage[] {
  return Object.entries(sources?.value ?? {}).flatMap(([id, { lang, title }]) =>
    sources && isLang(lang) ? [{ lang, text: title, at: () => sources.at([id, 'title']) }] : [],
  )
}
