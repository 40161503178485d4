import { z } from 'zod'
import type { Article } from '../articles/article.ts'
import { shelfOf } from '../articles/version.ts'
import { shortName } from '../glossary/glossary.ts'
import type { Claim } from '../missions/claim.ts'
import type { Figure } from '../missions/figures.ts'
import { articlePath, countryPath, figurePath, missionPath, topicPath } from '../site/paths.ts'
import { linkShape, said, type RecordContext } from './record.ts'

type Link = z.infer<typeof linkShape>

/** A number with who gave it, in a record. */
export const claimShape = z.strictObject({
  value: said(z.int(), 'число, как его назвали', 'the number as it was given'),
  by: said(linkShape, 'кто назвал', 'who gave it'),
  said: said(z.string().optional(), 'когда: день, месяц или год', 'when: a day, a month or a year'),
  qualifier: said(z.string().optional(), 'оговорка: about, more-than, at-least, up-to', 'how exact it was said to be: about, more-than, at-least, up-to'),
  used: said(z.boolean(), 'показывает ли сайт это число как своё', 'whether the site shows this number as its own'),
  use: said(z.string().optional(), 'почему сайт выбрал это число', 'why the site chose it'),
  aside: said(z.string().optional(), 'почему число отложено', 'why it is set aside'),
  note: said(z.string().optional(), 'пояснение', 'a remark'),
  sources: said(z.array(z.string()), 'id источников', 'ids of sources'),
})

/** A figure of the ledger with everything said of it, in a record. */
export const figureShape = z.strictObject({
  id: said(z.string(), 'имя показателя', 'the name of the figure'),
  url: said(z.url(), 'его страница', 'its page'),
  measure: said(z.string(), 'что посчитано', 'what is counted'),
  value: said(z.int(), 'число, которое показывает сайт', 'the number the site shows'),
  claims: said(z.array(claimShape), 'кто что назвал', 'who gave which number'),
})

/** A source, in a record. */
export const sourceShape = z.strictObject({
  id: z.string(),
  publisher: said(z.string(), 'издатель', 'the publisher'),
  title: said(z.string(), 'заголовок на языке источника', 'the headline in the language of the source'),
  date: said(z.string().optional(), 'дата публикации, насколько известна', 'the date of publication as far as known'),
  url: said(z.string(), 'адрес', 'the address'),
  lang: said(z.string(), 'язык источника', 'the language of the source'),
  kind: said(z.string(), 'чей это источник', 'who is behind it'),
})

/** A figure with its claims. */
export function recordFigure({ id, measure, value, claims }: Figure, context: RecordContext): z.infer<typeof figureShape> {
  return { id, url: context.site + figurePath(context.lang, id), measure, value, claims: claims.map((claim) => recordClaim(claim, context)) }
}

function recordClaim({ value, by, said, qualifier, use, aside, note, sources }: Claim, context: RecordContext): z.infer<typeof claimShape> {
  const { lang } = context
  return { value, by: nameLink(by, context), said, qualifier, used: Boolean(use), use: use?.[lang], aside: aside?.[lang], note: note?.[lang], sources }
}

/** Sources by their ids, each once; an id that is not known is passed over. */
export function recordSources(ids: readonly string[], { archive }: RecordContext): z.infer<typeof sourceShape>[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = archive.sources[id]
    return source ? [{ id, publisher: source.publisher, title: source.title, date: source.date, url: source.url, lang: source.lang, kind: source.kind }] : []
  })
}

/** A name of the glossary; it has no page. */
export function nameLink(id: string, { archive, lang }: RecordContext): Link {
  const name = archive.glossary.find((entry) => entry.id === id)
  return { id, name: name ? shortName(name, lang) : id }
}

/** A country; those of departure have no page. */
export function countryLink(id: string, { archive, lang, site }: RecordContext): Link {
  const country = archive.countries.find((entry) => entry.id === id)
  return { id, name: country?.name[lang] ?? id, ...(country && country.role !== 'origin' && { url: site + countryPath(lang, id) }) }
}

/** Missions by their ids. */
export function missionLinks(ids: readonly string[], { archive, lang, site }: RecordContext): Link[] {
  return archive.missions.filter(({ id }) => ids.includes(id)).map(({ id, title }) => ({ id, name: title[lang], url: site + missionPath(lang, id) }))
}

/** Topics by their ids. */
export function topicLinks(ids: readonly string[], { archive, lang, site }: RecordContext): Link[] {
  return archive.topics.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name: name[lang], url: site + topicPath(lang, id) }))
}

/** The articles of some that can be read in the language of the record. */
export function articleLinks(articles: readonly Article[], { lang, site }: RecordContext): Link[] {
  return articles.flatMap((article) => {
    const text = article.texts[lang]
    return text ? [{ id: shelfOf(article), name: text.title, url: site + articlePath(lang, article) }] : []
  })
}
