import { z } from 'zod'
import { articlesIn, shownInList, shownOfYear, type Article } from '../articles/article.ts'
import { shelfOf } from '../articles/version.ts'
import { formatMonth, precisionOf, startOf } from '../lang/dates.ts'
import { makeSay } from '../lang/words.ts'
import type { Mission } from '../missions/mission.ts'
import { articlePath, articlesPath, countryPath, missionPath, missionsPath, recordPath, searchPath, topicPath, yearPath } from '../site/paths.ts'
import { envelope, makeEnvelope, said, type RecordContext } from './record.ts'

/** A page in a list, with the address of its own record. */
export const itemShape = z.strictObject({
  id: said(z.string(), 'имя, как в таблицах', 'the name as in the tables'),
  name: said(z.string(), 'название на языке записи', 'the name in the language of the record'),
  url: said(z.url(), 'адрес страницы', 'the address of the page'),
  record: said(z.url(), 'адрес её записи', 'the address of its record'),
  date: said(z.string().optional(), 'о каком дне: день, месяц или год', 'what it is about: a day, a month or a year'),
  summary: said(z.string().optional(), 'подзаголовок', 'the standfirst'),
})

type Item = z.infer<typeof itemShape>

const groupShape = z.strictObject({
  id: said(z.string(), 'имя раздела', 'the name of the section'),
  name: said(z.string(), 'заголовок раздела', 'the heading of the section'),
  url: said(z.url().optional(), 'страница раздела, если она есть', 'the page of the section, if it has one'),
  record: said(z.url().optional(), 'запись этой страницы: там список целиком', 'the record of that page: the whole list is there'),
  count: said(z.int(), 'сколько страниц в разделе всего', 'how many pages the section has in all'),
  items: said(z.array(itemShape), 'страницы, которые показаны здесь', 'the pages that are shown here'),
})

type Group = z.infer<typeof groupShape>

/** The shape of the record of a page that lists others. */
export const listShape = z.strictObject({
  ...envelope,
  kind: z.literal('list'),
  id: said(z.string(), 'что это за список: articles, год вида articles/2024, missions или search', 'which list it is: articles, a year as articles/2024, missions or search'),
  title: said(z.string(), 'заголовок', 'the title'),
  about: said(z.string(), 'что в списке', 'what the list holds'),
  groups: said(z.array(groupShape), 'разделы списка, как на странице', 'the sections of the list as on the page'),
})

type ListRecord = z.infer<typeof listShape>

/** The record of the archive: topics, and the years with their newest articles. */
export function makeArchiveRecord(context: RecordContext): ListRecord {
  const { archive, lang } = context
  const say = makeSay(lang)
  const topics = archive.topics.map(({ id, name }) => itemOf(id, name[lang], topicPath(lang, id), context))
  const years = [...Map.groupBy(articlesIn(archive.articles, lang), ({ article }) => article.year)]
  return listOf('articles', articlesPath(lang), say('articles.title'), say('articles.lead'), [
    { id: 'topics', name: say('list.topics'), count: topics.length, items: topics },
    ...years.map(([year, own]) => groupOf(`${year}`, `${year}`, own.length, articleItems(own.slice(0, shownOfYear).map(({ article }) => article), context), context, yearPath(lang, year))),
  ], context)
}

/** The record of a year of the archive: all its articles by month, those known to the year alone in a section `year`. */
export function makeYearRecord(year: number, context: RecordContext): ListRecord {
  const { archive, lang } = context
  const say = makeSay(lang)
  const own = articlesIn(archive.articles, lang).map(({ article }) => article).filter((article) => article.year === year)
  const months = [...Map.groupBy(own, ({ facts }) => (precisionOf(facts.date) === 'year' ? undefined : startOf(facts.date).getUTCMonth()))]
  const groups = months.map(([month, articles]) => month === undefined
    ? groupOf('year', `${year}`, articles.length, articleItems(articles, context), context)
    : groupOf(`${year}-${`${month + 1}`.padStart(2, '0')}`, formatMonth(month, lang), articles.length, articleItems(articles, context), context))
  return listOf(`articles/${year}`, yearPath(lang, year), say('articles.year', { year }), say('articles.year-lead', { year }), groups, context)
}

/** The record of the page of missions, by country of return. */
export function makeMissionsRecord(context: RecordContext): ListRecord {
  const { archive, lang } = context
  const say = makeSay(lang)
  const groups = archive.countries.filter(({ role }) => role === 'return').map(({ id, name }) => {
    const own = archive.missions.filter(({ country }) => country === id)
    return groupOf(id, name[lang], own.length, missionItems(own, context), context, countryPath(lang, id))
  })
  return listOf('missions', missionsPath(lang), say('missions.title'), say('missions.lead'), groups, context)
}

/** The record of the search page: the archive that it offers before anything is asked. */
export function makeSearchRecord(context: RecordContext): ListRecord {
  const { archive, lang } = context
  const say = makeSay(lang)
  const readable = articlesIn(archive.articles, lang).map(({ article }) => article)
  return listOf('search', searchPath(lang), say('search.title'), say('search.lead'), [
    groupOf('articles', say('articles.title'), readable.length, articleItems(readable.slice(0, shownInList), context), context, articlesPath(lang)),
    groupOf('missions', say('missions.title'), archive.missions.length, missionItems(archive.missions, context), context, missionsPath(lang)),
  ], context)
}

/** A page as an item of a list. */
export function itemOf(id: string, name: string, path: string, { site }: Pick<RecordContext, 'site'>): Item {
  return { id, name, url: site + path, record: site + recordPath(path) }
}

/** Articles as items of a list, in the language of the record. */
export function articleItems(articles: readonly Article[], context: RecordContext): Item[] {
  const { lang } = context
  return articlesIn(articles, lang).map(({ article, text }) => ({ ...itemOf(shelfOf(article), text.title, articlePath(lang, article), context), date: article.facts.date, summary: text.summary }))
}

function missionItems(missions: readonly Mission[], context: RecordContext): Item[] {
  const { lang } = context
  return missions.map(({ id, title, date }) => ({ ...itemOf(id, title[lang], missionPath(lang, id), context), date: date.start }))
}

function groupOf(id: string, name: string, count: number, items: Item[], { site }: RecordContext, path?: string): Group {
  return { id, name, ...(path && { url: site + path, record: site + recordPath(path) }), count, items }
}

function listOf(id: string, path: string, title: string, about: string, groups: Group[], context: RecordContext): ListRecord {
  return { ...makeEnvelope(context, path), kind: 'list', id, title, about, groups }
}
