import { z } from 'zod'
import { figuresOfMission } from '../missions/figures.ts'
import { sourcesOfMission, type Mission } from '../missions/mission.ts'
import { missionPath } from '../site/paths.ts'
import { articleLinks, countryLink, figureShape, nameLink, recordFigure, recordSources, sourceShape } from './record-parts.ts'
import { envelope, linkShape, makeEnvelope, said, type RecordContext } from './record.ts'

const sources = said(z.array(z.string()), 'id источников', 'ids of sources')

/** The shape of the record of a mission’s page. */
export const missionShape = z.strictObject({
  ...envelope,
  kind: z.literal('mission'),
  id: said(z.string(), 'имя миссии', 'the name of the mission'),
  title: said(z.string(), 'название', 'the title'),
  operation: said(linkShape.optional(), 'операция', 'the operation'),
  phase: said(z.int().optional(), 'номер этапа', 'the number of the phase'),
  country: said(linkShape, 'куда вернулись', 'the country of return'),
  origin: said(z.array(z.strictObject({ country: linkShape, places: z.array(z.string()) })), 'откуда вернулись', 'where people came from'),
  date: said(
    z.strictObject({ start: z.string(), end: z.string().optional(), event: z.string(), confidence: z.string(), note: z.string().optional(), sources }),
    'когда; confidence — high, medium или low', 'when; confidence is high, medium or low',
  ),
  handover: said(z.strictObject({ date: z.string(), place: z.string(), note: z.string().optional(), sources }).optional(), 'передача группы', 'the handover of the group'),
  outside: said(z.string().optional(), 'почему миссия вне темы сайта', 'why the mission is outside the subject of the site'),
  unsplit: said(z.strictObject({ value: z.int(), why: z.string() }).optional(), 'люди, о которых разбивки нет', 'people whose breakdown was never published'),
  figures: said(z.array(figureShape), 'все числа о миссии', 'every number about the mission'),
  derived: said(z.strictObject({ figures: z.record(z.string(), z.int()), method: z.string(), sources }).optional(), 'подсчёт сайта, а не чьё-то заявление', 'arithmetic of the site, nobody’s statement'),
  disagreements: said(z.array(z.string()), 'в чём расходятся источники', 'where the sources disagree'),
  partners: said(z.array(z.strictObject({ name: z.string(), role: z.string(), sources })), 'кто помогал и чем', 'who helped and how'),
  notes: said(z.array(z.string()), 'что ещё важно', 'what else matters'),
  articles: said(z.array(linkShape), 'статьи о миссии', 'articles on the mission'),
  sources: said(z.array(sourceShape), 'источники', 'its sources'),
})

/** The record of a mission: what its page shows. */
export function makeMissionRecord(mission: Mission, context: RecordContext): z.infer<typeof missionShape> {
  const { archive, lang } = context
  const { id, title, operation, phase, date, handover, outside, unsplit, derived } = mission
  return {
    ...makeEnvelope(context, missionPath(lang, id)),
    kind: 'mission',
    id,
    title: title[lang],
    operation: operation ? nameLink(operation, context) : undefined,
    phase,
    country: countryLink(mission.country, context),
    origin: mission.origin.map(({ country, places = [] }) => ({ country: countryLink(country, context), places: places.map((place) => place[lang]) })),
    date: { start: date.start, end: date.end, event: date.event[lang], confidence: date.confidence ?? 'high', note: date.note?.[lang], sources: date.sources },
    handover: handover && { date: handover.date, place: handover.place[lang], note: handover.note?.[lang], sources: handover.sources },
    outside: outside?.[lang],
    unsplit: unsplit && { value: unsplit.value, why: unsplit.why[lang] },
    figures: figuresOfMission(mission).map((figure) => recordFigure(figure, context)),
    derived: derived && { figures: derived.figures, method: derived.method[lang], sources: derived.sources },
    disagreements: mission.disagreements.map((item) => item[lang]),
    partners: mission.partners.map(({ name, role, sources }) => ({ name: name[lang], role: role[lang], sources })),
    notes: mission.notes.map((item) => item[lang]),
    articles: articleLinks(archive.articles.filter(({ facts }) => facts.missions.includes(id)), context),
    sources: recordSources(sourcesOfMission(mission), context),
  }
}
