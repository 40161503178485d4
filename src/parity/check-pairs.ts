import type { SayTag } from './blocks.ts'
import { warningAt, type Issue, type Place } from '../issues/issue.ts'
import type { Name } from '../glossary/glossary.ts'
import type { Both, Lang } from '../lang/langs.ts'
import { withClock } from './clock.ts'
import { comparePair, type Found, type ReadText } from './compare.ts'
import { makeNameIndex, readFacts, type NameIndex } from './fact.ts'
import { readHeadParagraphs, readParagraphs, type Format } from './paragraphs.ts'
import type { ReadParagraph } from './likeness.ts'

/** A text as it stands in a file. */
export type WrittenText = { file: string; text: string; format: Format }

/** A place where the two languages are meant to differ, and where that is said. */
export type Accepted = { paragraph: number; rule?: string; place: Place }

/** Two texts to be compared, and what is known about them. */
export type WrittenPair = { texts: Both<WrittenText>; ledger?: ReadonlySet<number>; years?: readonly string[]; accepted?: readonly Accepted[] }

/** Compares pairs of texts and names every difference that is not accepted; an acceptance that accepts nothing is named too. */
export function checkPairs(pairs: readonly WrittenPair[], glossary: readonly Name[], sayTag?: Both<SayTag>): Issue[] {
  const names = makeNameIndex(glossary)
  return pairs.flatMap(({ texts, ledger, years = [], accepted = [] }) => {
    const { found } = comparePair({ ru: readWritten(texts.ru, 'ru', names, sayTag?.ru), en: readWritten(texts.en, 'en', names, sayTag?.en) }, { glossary, ledger, years: { ru: years, en: years } })
    return acceptIssues(found, accepted)
  })
}

/** Reads the paragraphs of a text and their facts. */
export function readWritten({ file, text, format }: WrittenText, lang: Lang, names: NameIndex, sayTag?: SayTag): ReadText {
  const withFacts = (paragraphs: ReturnType<typeof readParagraphs>): ReadParagraph[] => paragraphs.map((paragraph) => ({ ...paragraph, facts: withClock(paragraph.text, lang, readFacts(paragraph.text, lang, names)) }))
  return { file, head: withFacts(readHeadParagraphs(text, format)), body: withFacts(readParagraphs(text, format, sayTag)) }
}

/** Leaves out what `differs:` accepts. */
export function acceptIssues(found: readonly Found[], accepted: readonly Accepted[]): Issue[] {
  const accepts = (entry: Accepted, { issue, paragraphs }: Found) => paragraphs.includes(entry.paragraph) && (entry.rule === undefined || entry.rule === issue.rule)
  const idle = accepted.filter((entry) => !found.some((item) => accepts(entry, item)))
  return [...found.filter((item) => !accepted.some((entry) => accepts(entry, item))).map(({ issue }) => issue), ...idle.map(idleIssue)]
}

function idleIssue({ paragraph, rule, place }: Accepted): Issue {
  const what = rule ? `${rule}, ` : ''
  return warningAt(place, 'parity/differs', {
    ru: `Различия, о котором говорит эта запись (${what}paragraph: ${paragraph}), в текстах нет.`, en: `The texts do not differ as this entry says (${what}paragraph: ${paragraph}).`,
  }, { ru: 'Уберите запись или исправьте номер абзаца.', en: 'Remove the entry, or correct the number of the paragraph.' })
}
