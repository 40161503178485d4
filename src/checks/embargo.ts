import type { Archive, ReadArchive } from '../archive/archive.ts'
import type { ReadArticle } from '../archive/read-texts.ts'
import type { ArticleText } from '../articles/article.ts'
import type { Page } from '../articles/page.ts'
import { errorAt, type Issue, type Place } from '../issues/issue.ts'
import { startOf } from '../lang/dates.ts'
import { dayOf, publicFrom, type Publication } from '../lang/instants.ts'
import { langs } from '../lang/langs.ts'
import { makeFigures } from '../missions/figures.ts'
import { versionsOf } from '../published/public-record.ts'
import { componentUses } from './components.ts'
import { linkUses } from './link-uses.ts'

/** One part of the archive that leads to another: who, to which, and where that is written. */
type Lead = { from: Publication; to: string; place: Place }

/**
 * Names what would show readers something before its hour at a time (milliseconds since the epoch): a text or total that leads to
 * a part which stays hidden longer, a date of publication that is not the day of the embargo, and a day to come without an embargo.
 */
export function checkEmbargo(read: ReadArchive, { pages, published }: Pick<Archive, 'pages' | 'published'>, now: number): Issue[] {
  const days = read.articles.flatMap((article) => [...checkDay(article), ...(isKnown(article, published) ? [] : checkFuture(article, now))])
  const parts = partsOf(read)
  const waits = (part: Publication) => (publicFrom(part) <= now ? -Infinity : publicFrom(part))
  if (![...parts.values()].some((part) => waits(part) > now)) return days
  const early = leadsOf(read, pages).flatMap((lead) => {
    const target = parts.get(lead.to) ?? {}
    return waits(target) > waits(lead.from) ? [earlyIssue(lead, target)] : []
  })
  return [...days, ...early]
}

function earlyIssue({ to, place }: Lead, { draft, embargo }: Publication): Issue {
  const name = to.replace(/^[a-z]+ /, '')
  const field = draft || !embargo ? 'draft: true' : `embargo: ${embargo}`
  const owner = place.file.replace(/article\.[a-z]+\.mdx$/, `article.${langs[0]}.mdx`)
  return errorAt(place, 'embargo/early', {
    ru: `«${name}» ещё не опубликовано, а это читатели увидят раньше.`, en: `“${name}” is not public yet, but readers would see this before it.`,
  }, {
    ru: `Напишите ${field} в полях ${owner} или уберите упоминание.`, en: `Write ${field} among the fields of ${owner}, or remove the mention.`,
  })
}

function checkDay({ facts: { value, at } }: ReadArticle): Issue[] {
  const { draft, embargo, published } = value
  if (draft || !embargo || dayOf(embargo).startsWith(published)) return []
  return [errorAt(at(['published']), 'embargo/date', {
    ru: `Статья выйдет ${dayOf(embargo)}, а в published стоит ${published}.`, en: `The article will appear on ${dayOf(embargo)}, but published says ${published}.`,
  }, { ru: `Напишите published: ${dayOf(embargo)}.`, en: `Write published: ${dayOf(embargo)}.` })]
}

/** Whoever writes a day to come expects the article to wait for it. A day begins where the clock is furthest ahead. */
function checkFuture({ facts: { value, at } }: ReadArticle, now: number): Issue[] {
  const { draft, embargo, published } = value
  if (draft || embargo || !Number.isFinite(now) || startOf(published).getTime() - 14 * 3_600_000 <= now) return []
  return [errorAt(at(['published']), 'embargo/future', {
    ru: `День публикации, ${published}, ещё не настал, а без эмбарго статья выйдет сразу.`, en: `The day of publication, ${published}, has not come, but without an embargo the article would appear at once.`,
  }, {
    ru: `Добавьте строку embargo: ${published.padEnd(7, '-01').padEnd(10, '-01')}T10:00+06:00 или поправьте день.`, en: `Add the line embargo: ${published.padEnd(7, '-01').padEnd(10, '-01')}T10:00+06:00, or correct the day.`,
  })]
}

/** Whether readers have seen the article already. */
function isKnown({ article }: ReadArticle, published: Archive['published']): boolean {
  return versionsOf(published, article).some(({ recorded }) => recorded !== undefined)
}

/** Every part that can wait for its hour, by kind and id. */
function partsOf(read: ReadArchive): Map<string, Publication> {
  const missions = read.missions.map(({ value }) => value)
  const totals = read.totals?.value.totals ?? []
  const owners = new Map<string, Publication>([...missions, ...totals].map((owner) => [owner.id, owner]))
  return new Map<string, Publication>([
    ...read.articles.map(({ article, facts }): [string, Publication] => [`article ${article.year}/${article.slug}`, facts.value]),
    ...[...owners].map(([id, owner]): [string, Publication] => [`record ${id}`, owner]),
    ...makeFigures(missions, totals).map(({ id }): [string, Publication] => [`figure ${id}`, owners.get(id.replace(/\.[^.]*$/, '')) ?? {}]),
  ])
}

function leadsOf(read: ReadArchive, pages: readonly Page[]): Lead[] {
  const { totals } = read
  return [
    ...read.articles.flatMap(({ article, facts: { value, at } }) => [
      ...value.missions.map((id, index) => ({ from: value, to: `record ${id}`, place: at(['missions', index]) })),
      ...Object.values(article.texts).flatMap((text) => leadsOfText(text, value)),
    ]),
    ...pages.flatMap(({ texts }) => Object.values(texts).flatMap((text) => leadsOfText(text, {}))),
    ...(totals?.value.totals ?? []).flatMap((total, index) =>
      (total.parts ?? []).flatMap((part, item) => (totals ? [{ from: total, to: `record ${part}`, place: totals.at(['totals', index, 'parts', item]) }] : [])),
    ),
  ]
}

function leadsOfText({ body, bodyLine, file }: ArticleText, from: Publication): Lead[] {
  const place = (use: { line: number; column: number }) => ({ file, line: bodyLine + use.line - 1, column: use.column })
  return [
    ...componentUses(body, 'Timeline').map((use) => ({ from, to: `record ${use.attributes['of']}`, place: place(use) })),
    ...componentUses(body, 'Count').map((use) => ({ from, to: `figure ${use.attributes['of']}`, place: place(use) })),
    ...linkUses(body).map((link) => ({ from, to: targetOf(link.url), place: place(link) })),
  ]
}

/** What a link of the site leads to, by kind and id; an empty text for all else. */
function targetOf(url: string): string {
  const [, shelf, id] = /^\/[a-z]{2}\/(articles|missions|data\/figures)\/([^?#]+?)\/?(?:[?#].*)?$/.exec(url) ?? []
  return shelf === undefined ? '' : `${{ articles: 'article', missions: 'record', 'data/figures': 'figure' }[shelf] ?? ''} ${id}`
}
