import { z } from 'zod'
import type { Topic } from '../articles/topics.ts'
import type { Country } from '../places/countries.ts'
import { countryPath, topicPath } from '../site/paths.ts'
import { articleLinks, missionLinks, recordSources, sourceShape } from './record-parts.ts'
import { envelope, linkShape, makeEnvelope, said, type RecordContext } from './record.ts'
import { noteShape, recordNote, recordTotal, totalShape } from './total-record.ts'

const sources = said(z.array(z.string()), 'id источников', 'ids of sources')

/** The shape of the record of a country’s page. */
export const countryShape = z.strictObject({
  ...envelope,
  kind: z.literal('country'),
  id: said(z.string(), 'код страны в адресах', 'the country’s code in addresses'),
  name: said(z.string(), 'название', 'the name'),
  note: said(z.string().optional(), 'пояснение', 'a remark'),
  missions: said(z.array(linkShape), 'миссии', 'its missions'),
  totals: said(z.array(totalShape), 'опубликованные итоги', 'published totals'),
  notes: said(z.array(noteShape), 'пояснения, как складываются итоги', 'notes on how the totals add up'),
  milestones: said(z.array(z.strictObject({ id: z.string(), date: z.string(), end: z.string().optional(), category: z.string(), title: z.string(), detail: z.string(), sources })), 'решения и встречи', 'decisions and meetings'),
  articles: said(z.array(linkShape), 'статьи', 'articles'),
  sources: said(z.array(sourceShape), 'источники', 'sources'),
})

/** The shape of the record of a topic’s page. */
export const topicShape = z.strictObject({
  ...envelope,
  kind: z.literal('topic'),
  id: said(z.string(), 'имя темы', 'the name of the topic'),
  name: said(z.string(), 'название', 'the title'),
  about: said(z.string(), 'о чём тема', 'what the topic is about'),
  articles: said(z.array(linkShape), 'статьи на эту тему', 'articles on the topic'),
})

/** The record of a country: what its page shows. */
export function makeCountryRecord(country: Country, context: RecordContext): z.infer<typeof countryShape> {
  const { archive, lang } = context
  const isOwn = (item: { country: string }) => item.country === country.id
  const totals = archive.totals.totals.filter(isOwn)
  const notes = archive.totals.notes.filter(isOwn)
  const milestones = archive.milestones.filter(({ scope }) => scope === country.id)
  return {
    ...makeEnvelope(context, countryPath(lang, country.id)),
    kind: 'country',
    id: country.id,
    name: country.name[lang],
    note: country.note?.[lang],
    missions: missionLinks(archive.missions.filter(isOwn).map(({ id }) => id), context),
    totals: totals.map((total) => recordTotal(total, context)),
    notes: notes.map((note) => recordNote(note, context)),
    milestones: milestones.map(({ id, date, end, category, title, detail, sources }) => ({ id, date, end, category, title: title[lang], detail: detail[lang], sources })),
    articles: articleLinks(archive.articles.filter(({ facts }) => facts.countries.includes(country.id)), context),
    sources: recordSources([...(country.sources ?? []), ...[...totals, ...notes, ...milestones].flatMap(({ sources }) => sources)], context),
  }
}

/** The record of a topic: what its page shows. */
export function makeTopicRecord(topic: Topic, context: RecordContext): z.infer<typeof topicShape> {
  const { archive, lang } = context
  return {
    ...makeEnvelope(context, topicPath(lang, topic.id)),
    kind: 'topic',
    id: topic.id,
    name: topic.name[lang],
    about: topic.about[lang],
    articles: articleLinks(archive.articles.filter(({ facts }) => facts.topics.includes(topic.id)), context),
  }
}
