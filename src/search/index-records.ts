import { shortName, type Name } from '../glossary/glossary.ts'
import type { LooseDate } from '../lang/dates.ts'
import { formatDate } from '../lang/dates.ts'
import type { Both, Lang } from '../lang/langs.ts'
import { formatNumber } from '../lang/numbers.ts'
import type { Qualifier } from '../missions/claim.ts'
import type { Milestone } from '../missions/milestones.ts'
import type { Total, Totals } from '../missions/totals.ts'
import type { Country } from '../places/countries.ts'
import { dataPath } from '../site/paths.ts'

/** A row of the data tables as the search index takes it: every value is text, or the index refuses it. */
export type SearchRecord = {
  url: string
  content: string
  language: Lang
  meta: Record<string, string>
  filters: Record<string, string[]>
  sort: Record<string, string>
}

/** What the rows are made from; the archive has all of it. */
export type RecordSource = {
  totals: Pick<Totals, 'totals'>
  milestones: readonly Milestone[]
  countries: readonly Country[]
  glossary: readonly Name[]
}

/** The rows of the data page that can be found although they are not pages: published totals, then milestones. */
export function recordsOf(archive: RecordSource, lang: Lang): SearchRecord[] {
  return [
    ...archive.totals.totals.map((total) => totalRecord(total, archive, lang)),
    ...archive.milestones.map((milestone) => milestoneRecord(milestone, archive, lang)),
  ]
}

function totalRecord(total: Total, archive: RecordSource, lang: Lang): SearchRecord {
  const how = total.qualifier ? `${qualifierWords[total.qualifier][lang]} ` : ''
  const parts = figuresOf(total).map(([kind, value]) => figureWords[kind][lang].replace('#', formatNumber(value, lang)))
  const name = archive.glossary.find(({ id }) => id === total.by)
  const said = [name ? shortName(name, lang) : total.by, ...(total.as_of ? [formatDate(total.as_of, lang)] : [])]
  return {
    url: `${dataPath(lang)}#${total.id}`,
    content: sentences([scopeName(total.country, archive, lang), how + parts.join(', '), said.join(', '), total.note?.[lang]]),
    language: lang,
    meta: { title: totalTitle(total, how, lang), ...dateMeta(total.as_of) },
    ...facts('figure', total.country, total.as_of),
  }
}

function milestoneRecord(milestone: Milestone, archive: RecordSource, lang: Lang): SearchRecord {
  const { id, date, scope, title, detail, note } = milestone
  return {
    url: `${dataPath(lang)}#${id}`,
    content: sentences([detail[lang], note?.[lang], scopeName(scope, archive, lang)]),
    language: lang,
    meta: { title: title[lang], ...dateMeta(date) },
    ...facts('milestone', scope, date),
  }
}

/** Whom a total counts, and its first number unless the words name it already. */
function totalTitle(total: Total, how: string, lang: Lang): string {
  const scope = total.scope[lang]
  const [value] = figuresOf(total).map(([, number]) => number)
  const isNamed = value === undefined || scope.replace(/(?<=\d)[,\s](?=\d{3})/g, '').includes(String(value))
  return capitalise(isNamed ? scope : `${scope}: ${how}${formatNumber(value, lang)}`)
}

type Figure = 'total' | 'women' | 'children' | 'men'

/** The numbers of a total in reading order, the one that sums it up first. */
function figuresOf(total: Total): [Figure, number][] {
  return (['total', 'children', 'women', 'men'] as const).flatMap((kind): [Figure, number][] => {
    const value = total.figures[kind]
    return value === undefined ? [] : [[kind, value]]
  })
}

const figureWords: Record<Figure, Both> = {
  total: { ru: 'всего #', en: '# in total' },
  children: { ru: 'детей #', en: '# children' },
  women: { ru: 'женщин #', en: '# women' },
  men: { ru: 'мужчин #', en: '# men' },
}

const qualifierWords: Record<Qualifier, Both> = {
  about: { ru: 'около', en: 'about' },
  'more-than': { ru: 'более', en: 'more than' },
  'at-least': { ru: 'не менее', en: 'at least' },
  'up-to': { ru: 'до', en: 'up to' },
}

const wider: Record<string, Both> = {
  region: { ru: 'Центральная Азия', en: 'Central Asia' },
  un: { ru: 'ООН', en: 'United Nations' },
}

function scopeName(scope: string, archive: RecordSource, lang: Lang): string {
  return (wider[scope] ?? archive.countries.find(({ id }) => id === scope)?.name)?.[lang] ?? ''
}

/** The filters and the sort key of a row; the region and the UN are no country. */
function facts(kind: string, scope: string, date: LooseDate | undefined): Pick<SearchRecord, 'filters' | 'sort'> {
  return {
    filters: {
      kind: [kind],
      ...(date ? { year: [date.slice(0, 4)] } : {}),
      ...(scope in wider ? {} : { country: [scope] }),
    },
    sort: date ? { date } : {},
  }
}

// All metadata is searched, so a bare date would be found by its beginning: «2021» in 20210316.
function dateMeta(date: LooseDate | undefined): Record<string, string> {
  return date ? { date: `d${date.replaceAll('-', '')}` } : {}
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).map((part) => capitalise(part ?? '').replace(/\.?$/, '.')).join(' ')
}

function capitalise(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (beginning) => beginning.toUpperCase())
}
