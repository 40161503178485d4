import type { Article } from '../articles/article.ts'
import type { Page } from '../articles/page.ts'
import { readCount } from '../facts/count.ts'
import { yearOf } from '../lang/dates.ts'
import { makeBoth, type Both } from '../lang/langs.ts'
import { makeFigures } from '../missions/figures.ts'
import type { Mission } from '../missions/mission.ts'
import type { Total } from '../missions/totals.ts'
import type { SayTag } from '../parity/blocks.ts'
import { ledgerFigures } from '../parity/ledger.ts'
import type { WrittenPair } from '../parity/check-pairs.ts'
import type { ReadArchive } from './archive.ts'

type Files = ReadonlyMap<string, string>

/** Every text that stands in both languages, with what is known beside it, ready to be compared. */
export function pairsOf(read: ReadArchive, pages: readonly Page[], files: Files, root: string): WrittenPair[] {
  const missions = read.missions.map(({ value }) => value)
  return [
    ...read.articles.flatMap(({ article, facts }) => {
      const texts = textsOf(article, files, root)
      if (!texts) return []
      const accepted = (facts.value.differs ?? []).map(({ paragraph, rule }, index) => ({ paragraph, rule, place: facts.at(['differs', index]) }))
      const ledger = ledgerFigures(missions.filter(({ id }) => facts.value.missions.includes(id)))
      return [{ texts, ledger, years: [String(yearOf(facts.value.date))], accepted }]
    }),
    ...pages.flatMap((page) => {
      const texts = textsOf(page, files, root)
      return texts ? [{ texts }] : []
    }),
  ]
}

/** Says what a reader sees where a text has a tag: the number and its noun for `<Count … />`, nothing for the others. */
export function sayCounts(missions: readonly Mission[], totals: readonly Total[]): Both<SayTag> {
  const figures = makeFigures(missions, totals)
  return makeBoth((lang) => (name, attributes) => (name === 'Count' ? (readCount(attributes, figures, lang)?.text ?? '') : ''))
}

function textsOf({ texts: { ru, en } }: Pick<Article | Page, 'texts'>, files: Files, root: string): WrittenPair['texts'] | undefined {
  if (!ru || !en) return undefined
  const written = (file: string) => ({ file, text: files.get(file.slice(root.length)) ?? '', format: 'mdx' as const })
  return { ru: written(ru.file), en: written(en.file) }
}
