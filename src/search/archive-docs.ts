import { nameOf, type Name } from '../glossary/glossary.ts'
import { formatDate } from '../lang/dates.ts'
import { makeBoth, type Lang } from '../lang/langs.ts'
import { formatNumber } from '../lang/numbers.ts'
import { makeSay } from '../lang/words.ts'
import type { Claim } from '../missions/claim.ts'
import { claimOf, makeFigures, type Figure } from '../missions/figures.ts'
import type { Milestone } from '../missions/milestones.ts'
import { missionName, sourcesOfMission, type Mission } from '../missions/mission.ts'
import type { Totals } from '../missions/totals.ts'
import type { Country } from '../places/countries.ts'
import { dataPath, figurePath, sourcePath } from '../site/paths.ts'
import type { Source, Sources } from '../sources/source.ts'
import type { SearchDoc } from './doc.ts'

/** What the rows are made from; the archive has all of it. */
export type RowSource = {
  missions: readonly Mission[]
  totals: Pick<Totals, 'totals'>
  milestones: readonly Milestone[]
  sources: Sources
  countries: readonly Country[]
  glossary: readonly Name[]
}

/** What can be found although it is a row of a table: figures of the ledger, milestones and sources. */
export function archiveDocs(archive: RowSource): SearchDoc[] {
  return [
    ...makeFigures(archive.missions, archive.totals.totals).map((figure) => figureDoc(figure, archive)),
    ...archive.milestones.map((milestone) => milestoneDoc(milestone, archive)),
    ...Object.entries(archive.sources).map(([id, source]) => sourceDoc(id, source, archive)),
  ]
}

/** What a figure is called: `Дети: 71 — «Айкол-5»`. */
export function figureTitle(figure: Figure, lang: Lang): string {
  const of = figure.mission ? missionName(figure.mission, lang) : (figure.total?.scope[lang] ?? '')
  return `${makeSay(lang)(`measure.${figure.measure}`)}: ${formatNumber(figure.value, lang)} — ${of}`
}

function figureDoc(figure: Figure, { countries, glossary }: RowSource): SearchDoc {
  const scope = figure.mission?.country ?? figure.total?.country ?? ''
  const date = figure.mission?.date.start ?? figure.total?.as_of ?? claimOf(figure)?.said
  return {
    path: pathOf(figurePath, figure.id),
    kind: 'figure',
    ...(date ? { date } : {}),
    filters: { ...countryOf(scope, countries), ...(figure.mission ? { mission: [figure.mission.id] } : {}), body: bodiesOf(figure.claims, glossary) },
    texts: makeBoth((lang) => ({
      title: figureTitle(figure, lang),
      body: [...figure.claims.map((claim) => claimText(claim, glossary, lang)), scopeName(scope, countries, lang)].filter(Boolean).join('\n'),
    })),
  }
}

function claimText({ value, qualifier, by, said, use, aside, note }: Claim, glossary: readonly Name[], lang: Lang): string {
  const number = formatNumber(value, lang)
  const told = qualifier ? makeSay(lang)(`qualifier.${qualifier}`, { n: number }) : number
  const who = [nameOf(glossary, by, lang), ...(said ? [formatDate(said, lang)] : [])].join(', ')
  return [`${told} — ${who}`, use?.[lang], aside?.[lang], note?.[lang]].filter(Boolean).map((part) => (part ?? '').replace(/\.?$/, '.')).join(' ')
}

function milestoneDoc({ id, date, scope, title, detail, note }: Milestone, { countries }: RowSource): SearchDoc {
  return {
    path: `${pathOf(dataPath)}#${id}`,
    kind: 'milestone',
    date,
    filters: countryOf(scope, countries),
    texts: makeBoth((lang) => ({ title: title[lang], body: [detail[lang], note?.[lang], scopeName(scope, countries, lang)].filter(Boolean).join('\n') })),
  }
}

function sourceDoc(id: string, source: Source, { countries, missions }: RowSource): SearchDoc {
  const used = missions.filter((mission) => sourcesOfMission(mission).includes(id))
  return {
    path: pathOf(sourcePath, id),
    kind: 'source',
    ...(source.date ? { date: source.date } : {}),
    filters: { ...countryOf(id.split('-')[0] ?? '', countries), mission: used.map((mission) => mission.id) },
    texts: makeBoth((lang) => ({
      title: source.title,
      body: [[source.publisher, ...(source.date ? [formatDate(source.date, lang)] : [])].join(', '), source.title_note?.[lang], source.note?.[lang]].filter(Boolean).join('\n'),
    })),
  }
}

function pathOf(address: (lang: Lang, id: string) => string, id = ''): string {
  return address('ru', id).replace(/^\/ru\//, '')
}

/** The region and the UN are no country. */
function countryOf(scope: string, countries: readonly Country[]): { country?: string[] } {
  return countries.some(({ id }) => id === scope) ? { country: [scope] } : {}
}

function bodiesOf(claims: readonly Claim[], glossary: readonly Name[]): string[] {
  const speakers = new Set(claims.map(({ by }) => by))
  return glossary.filter(({ id, type }) => type === 'body' && speakers.has(id)).map(({ id }) => id)
}

function scopeName(scope: string, countries: readonly Country[], lang: Lang): string {
  if (scope === 'region' || scope === 'un') return makeSay(lang)(`scope.${scope}`)
  return countries.find(({ id }) => id === scope)?.name[lang] ?? ''
}
