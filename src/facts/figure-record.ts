import { z } from 'zod'
import type { Figure } from '../missions/figures.ts'
import { totalsUsing } from '../missions/uses.ts'
import { figurePath, missionPath, totalsPath } from '../site/paths.ts'
import { articleLinks, figureShape, recordFigure, recordSources, sourceShape } from './record-parts.ts'
import { envelope, linkShape, makeEnvelope, said, type RecordContext } from './record.ts'

/** The shape of the record of a figure’s page. */
export const figurePageShape = z.strictObject({
  ...envelope,
  kind: z.literal('figure'),
  figure: said(figureShape, 'число и всё, что о нём сказано', 'the number and everything said of it'),
  of: said(linkShape, 'миссия или опубликованный итог, к которым относится число', 'the mission or the published total that the number is about'),
  part_of: said(z.array(linkShape), 'итоги, частью которых оно является', 'the totals it is a part of'),
  articles: said(z.array(linkShape), 'где это число встречается', 'where the number is met'),
  sources: said(z.array(sourceShape), 'источники', 'its sources'),
})

/** The record of a figure: what its page shows. */
export function makeFigureRecord(figure: Figure, context: RecordContext): z.infer<typeof figurePageShape> {
  const { archive, articlesUsing, lang, site } = context
  const { mission, total, owner } = figure
  return {
    ...makeEnvelope(context, figurePath(lang, figure.id)),
    kind: 'figure',
    figure: recordFigure(figure, context),
    of: { id: owner, name: mission?.title[lang] ?? total?.scope[lang] ?? owner, url: site + (mission ? missionPath(lang, owner) : `${totalsPath(lang)}#${owner}`) },
    part_of: totalsUsing(figure, archive.totals.totals).map(({ id, scope }) => ({ id, name: scope[lang], url: `${site}${totalsPath(lang)}#${id}` })),
    articles: articleLinks(articlesUsing(figure, lang), context),
    sources: recordSources(figure.claims.flatMap(({ sources }) => sources), context),
  }
}
