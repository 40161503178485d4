import { z } from 'zod'
import { makeSay } from '../lang/words.ts'
import { figuresOfTotal } from '../missions/figures.ts'
import { reconcile } from '../missions/reconcile.ts'
import type { Total, TotalNote } from '../missions/totals.ts'
import { totalsPath } from '../site/paths.ts'
import { figureShape, nameLink, recordFigure, recordSources, sourceShape } from './record-parts.ts'
import { envelope, linkShape, makeEnvelope, said, type RecordContext } from './record.ts'

const sources = said(z.array(z.string()), 'id источников', 'ids of sources')

/** A note on how a total adds up, in a record. */
export const noteShape = z.strictObject({ id: z.string(), date: z.string(), claim: z.string(), computation: z.string(), result: z.string(), explanation: z.string().optional(), sources })

/** A published total, in a record. */
export const totalShape = z.strictObject({ id: z.string(), scope: z.string(), by: linkShape, as_of: z.string().optional(), figures: z.array(figureShape), note: z.string().optional() })

const sumShape = z.strictObject({
  measure: said(z.string(), 'что посчитано', 'what is counted'),
  published: said(z.int(), 'опубликованное число', 'the number that was published'),
  sum: said(z.int(), 'сумма известных частей', 'the sum of the parts that are known'),
  complete: said(z.boolean(), 'известны ли все части', 'whether every part is known'),
  difference: said(z.int(), 'опубликованное минус сумма; 0, если разницу покрывает оговорка', 'published minus sum; 0 when the qualifier covers the difference'),
  parts: said(z.array(z.strictObject({ id: z.string(), value: z.int().optional() })), 'части: миссии или другие итоги; без value число не опубликовано', 'the parts: missions or other totals; without a value none was published'),
})

/** The shape of the record of the page on how totals add up. */
export const totalsShape = z.strictObject({
  ...envelope,
  kind: z.literal('totals'),
  title: said(z.string(), 'заголовок', 'the title'),
  about: said(z.string(), 'что на странице', 'what the page holds'),
  totals: said(
    z.array(totalShape.extend({ country: z.string(), sums: z.array(sumShape), inner: said(z.int(), 'итог минус дети, женщины и мужчины вместе', 'the total minus children, women and men together'), notes: z.array(noteShape) })),
    'каждый опубликованный итог рядом с суммой частей и пояснения',
    'every published total beside the sum of its parts, with the notes on it',
  ),
  sources: said(z.array(sourceShape), 'источники', 'sources'),
})

/** The record of the page on how totals add up. */
export function makeTotalsRecord(context: RecordContext): z.infer<typeof totalsShape> {
  const { archive, lang } = context
  const say = makeSay(lang)
  const checked = reconcile(archive.totals, archive.missions)
  return {
    ...makeEnvelope(context, totalsPath(lang)),
    kind: 'totals',
    title: say('notes.title'),
    about: say('sum.lead'),
    totals: checked.map(({ total, sums, inner, notes }) => ({
      ...recordTotal(total, context),
      country: total.country,
      sums: sums.map(({ measure, published, sum, complete, difference, parts }) => ({ measure, published, sum, complete, difference, parts: parts.map(({ id, value }) => ({ id, value })) })),
      inner,
      notes: notes.map((note) => recordNote(note, context)),
    })),
    sources: recordSources(checked.flatMap(({ total, notes }) => [total, ...notes].flatMap(({ sources }) => sources)), context),
  }
}

/** A published total with its figures. */
export function recordTotal(total: Total, context: RecordContext): z.infer<typeof totalShape> {
  const { id, scope, by, as_of, note } = total
  const { lang } = context
  return { id, scope: scope[lang], by: nameLink(by, context), as_of, figures: figuresOfTotal(total).map((figure) => recordFigure(figure, context)), note: note?.[lang] }
}

/** A note on how a total adds up. */
export function recordNote({ id, date, claim, computation, result, explanation, sources }: TotalNote, { lang }: RecordContext): z.infer<typeof noteShape> {
  return { id, date, claim: claim[lang], computation: computation[lang], result, explanation: explanation?.[lang], sources }
}
