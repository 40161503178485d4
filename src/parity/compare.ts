import { orderIssues, type Issue } from '../issues/issue.ts'
import { makeBoth, type Both } from '../lang/langs.ts'
import { agree, yearsOf } from './agree.ts'
import { alignParagraphs, type Pair } from './align.ts'
import { findDifferences, type Context, type Difference } from './differences.ts'
import { makeLikeness, type ReadParagraph } from './likeness.ts'
import { checkUntranslated, paragraphIssues } from './paragraph-issues.ts'
import { haveSamePart } from './paragraphs.ts'
import { differenceIssue } from './wording.ts'

/** A text with the facts of its paragraphs, its title and summary apart. */
export type ReadText = { file: string; head: readonly ReadParagraph[]; body: readonly ReadParagraph[] }

/** An issue with the rule's paragraph of the language of record, by which `differs:` knows it. */
export type Found = { issue: Issue; paragraphs: number[] }

/** How the paragraphs of two texts belong together, by number, and where they do not say the same. */
export function comparePair(texts: Both<ReadText>, context: Context): { pairs: Pair[]; found: Found[] } {
  const { ru, en } = texts
  const files = { ru: ru.file, en: en.file }
  const pairs = alignParagraphs(ru.body, en.body, makeLikeness(ru.body, en.body))
  const years = makeBoth((lang) => [...(context.years?.[lang] ?? []), ...yearsSaid([...texts[lang].head, ...texts[lang].body])])
  const groups = [...headGroups(texts), ...pairs.map((pair) => ({ ru: pick(ru.body, pair.ru), en: pick(en.body, pair.en) }))].filter((group) => group.ru.length > 0 && group.en.length > 0)
  const compared = groups.map((group) => ({ group: { files, ...group }, differences: findDifferences(group.ru, group.en, { ...context, years }) }))
  const found = cancelMoved(compared.map(({ differences }) => differences)).flatMap((differences, index) => {
    const group = compared[index]?.group ?? { files, ru: [], en: [] }
    const paragraphs = group.ru.map(({ number }) => number)
    return [...differences.map((difference) => differenceIssue(difference, group)), ...checkUntranslated(group)].map((issue) => ({ issue, paragraphs }))
  })
  return { pairs: pairs.map((pair) => ({ ru: numbers(ru.body, pair.ru), en: numbers(en.body, pair.en), kind: pair.kind })), found: [...found, ...paragraphIssues(pairs, texts)] }
}

/** The issues alone, in order. */
export function issuesOf(found: readonly Found[]): Issue[] {
  return orderIssues(found.map(({ issue }) => issue))
}

function headGroups({ ru, en }: Both<ReadText>): { ru: ReadParagraph[]; en: ReadParagraph[] }[] {
  return ru.head.map((paragraph) => ({ ru: [paragraph], en: en.head.filter((other) => haveSamePart(paragraph, other)) }))
}

/** A fact that stands in the paragraph before or after in the other language is not missing. */
function cancelMoved(groups: readonly Difference[][]): Difference[][] {
  const gone = new Set<Difference>()
  for (const [index, differences] of groups.entries())
    for (const one of differences)
      for (const other of [...differences, ...(groups[index + 1] ?? [])]) {
        const [ru, en] = [one.ru ?? other.ru, one.en ?? other.en]
        const isSplit = !!ru && !!en && !!one.ru !== !!other.ru && !!one.en !== !!other.en
        if (isSplit && !gone.has(one) && !gone.has(other) && agree(ru.fact, en.fact) === 'same') gone.add(one).add(other)
      }
  return groups.map((differences) => differences.filter((difference) => !gone.has(difference)))
}

function yearsSaid(paragraphs: readonly ReadParagraph[]): string[] {
  return [...new Set(paragraphs.flatMap(({ facts }) => facts.flatMap(({ value }) => yearsOf(value))))]
}

function pick(paragraphs: readonly ReadParagraph[], places: readonly number[]): ReadParagraph[] {
  return places.flatMap((place) => paragraphs[place] ?? [])
}

function numbers(paragraphs: readonly ReadParagraph[], places: readonly number[]): number[] {
  return pick(paragraphs, places).map(({ number }) => number)
}
