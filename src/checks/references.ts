import type { ReadArchive } from '../archive/archive.ts'
import { errorAt, type Issue, type Place } from '../issues/issue.ts'
import { nearest } from '../issues/nearest.ts'
import type { Entry } from '../issues/yaml.ts'
import type { Both } from '../lang/langs.ts'
import { langs } from '../lang/langs.ts'
import type { Milestone } from '../missions/milestones.ts'
import type { Country } from '../places/countries.ts'
import { claimOf, makeFigures, type Figure } from '../missions/figures.ts'
import { componentUses } from './components.ts'

/** Something another file must contain: its kind, the id that was written, and where. */
type Reference = { kind: Kind; id: string; place: Place }

type Kind = 'source' | 'name' | 'person' | 'country' | 'home' | 'scope' | 'mission' | 'topic' | 'timeline' | 'part' | 'total' | 'figure' | 'speaker'

/** Names every id that no file defines, with the nearest known one. */
export function checkReferences(read: ReadArchive): Issue[] {
  const known = knownIds(read)
  return referencesOf(read).flatMap(({ kind, id, place }) => {
    // A list that could not be read has named its own errors already.
    if (known[kind].length === 0 || known[kind].includes(id) || isUnread(kind, id, read)) return []
    const near = nearest(id, known[kind])
    const { rule, what, where } = kinds[kind]
    return [
      errorAt(place, rule, { ru: `${what.ru} «${id}» нет в ${where}.`, en: `There is no ${what.en} “${id}” in ${where}.` }, {
        ru: near ? `Видимо, нужно «${near}».` : `Добавьте запись «${id}» в ${where} или исправьте id.`,
        en: near ? `You probably mean “${near}”.` : `Add “${id}” to ${where}, or correct the id.`,
      }),
    ]
  })
}

/** A mission with errors of its own is known, though nobody has read it. */
function isUnread(kind: Kind, id: string, { unread }: ReadArchive): boolean {
  return ofMissions.includes(kind) && unread.has(id.replace(/\..*$/, ''))
}

const ofMissions: readonly Kind[] = ['mission', 'timeline', 'part', 'figure', 'speaker']

const kinds: Record<Kind, { rule: string; what: Both; where: string }> = {
  source: { rule: 'reference/source', what: { ru: 'Источника', en: 'source' }, where: 'sources.yaml' },
  name: { rule: 'reference/name', what: { ru: 'Записи', en: 'entry' }, where: 'glossary.yaml' },
  person: { rule: 'reference/person', what: { ru: 'Лица', en: 'person' }, where: 'glossary.yaml' },
  country: { rule: 'reference/country', what: { ru: 'Страны', en: 'country' }, where: 'countries.yaml' },
  home: { rule: 'reference/home', what: { ru: 'Страны возвращения', en: 'country of return' }, where: 'countries.yaml' },
  part: { rule: 'reference/part', what: { ru: 'Миссии или итога', en: 'mission or total' }, where: 'missions/, totals.yaml' },
  total: { rule: 'reference/total', what: { ru: 'Итога', en: 'total' }, where: 'totals.yaml' },
  scope: { rule: 'reference/scope', what: { ru: 'Страны', en: 'country' }, where: 'countries.yaml' },
  mission: { rule: 'reference/mission', what: { ru: 'Миссии', en: 'mission' }, where: 'missions/' },
  topic: { rule: 'reference/topic', what: { ru: 'Темы', en: 'topic' }, where: 'topics.yaml' },
  figure: { rule: 'reference/figure', what: { ru: 'Числа', en: 'figure' }, where: 'missions/, totals.yaml' },
  speaker: { rule: 'reference/speaker', what: { ru: 'Такого подсчёта', en: 'such claim:' }, where: 'missions/, totals.yaml' },
  timeline: { rule: 'reference/timeline', what: { ru: 'Диаграммы', en: 'timeline' }, where: 'missions/, countries.yaml' },
}

/** The timelines an article can show: a mission, a country of return, or the region. */
function knownIds(read: ReadArchive): Record<Kind, string[]> {
  const names = read.glossary?.value ?? []
  const countries = read.countries?.value ?? []
  const missions = read.missions.map((entry) => entry.value.id)
  const country = countries.map((item) => item.id)
  const totals = (read.totals?.value.totals ?? []).map((item) => item.id)
  const figures = figuresOf(read)
  return {
    source: Object.keys(read.sources?.value ?? {}),
    name: names.map((item) => item.id),
    person: names.filter((item) => item.type === 'person').map((item) => item.id),
    country,
    home: countries.filter((item) => item.role !== 'origin').map((item) => item.id),
    figure: figures.map((figure) => figure.id),
    speaker: figures.flatMap((figure) => figure.claims.map((claim) => `${figure.id} by ${claim.by}`)),
    part: [...missions, ...totals],
    total: totals,
    scope: [...country, 'region', 'un'],
    mission: missions,
    topic: (read.topics?.value ?? []).map((item) => item.id),
    timeline: [...missions, ...countries.filter((item) => item.role === 'return').map((item) => item.id), 'region'],
  }
}

function referencesOf(read: ReadArchive): Reference[] {
  return [...fromMissions(read), ...fromTotals(read), ...fromLists(read), ...fromArticles(read)]
}

function fromMissions(read: ReadArchive): Reference[] {
  return read.missions.flatMap(({ value: mission, at }) => {
    const sources = (ids: readonly string[], path: PropertyKey[]) => many('source', ids, (index) => at([...path, index]))
    return [
      { kind: 'country' as const, id: mission.country, place: at(['country']) },
      ...(mission.operation ? [{ kind: 'name' as const, id: mission.operation, place: at(['operation']) }] : []),
      ...mission.origin.map((origin, index) => ({ kind: 'country' as const, id: origin.country, place: at(['origin', index, 'country']) })),
      ...mission.claims.flatMap((claim, index) => [
        { kind: 'name' as const, id: claim.by, place: at(['claims', index, 'by']) },
        ...sources(claim.sources, ['claims', index, 'sources']),
      ]),
      ...mission.partners.flatMap((partner, index) => sources(partner.sources, ['partners', index, 'sources'])),
      ...sources(mission.date.sources, ['date', 'sources']),
      ...sources(mission.handover?.sources ?? [], ['handover', 'sources']),
      ...sources(mission.derived?.sources ?? [], ['derived', 'sources']),
    ]
  })
}

function fromTotals({ totals }: ReadArchive): Reference[] {
  if (!totals) return []
  const { value, at } = totals
  return [
    ...value.totals.flatMap((total, index) => [
      { kind: 'scope' as const, id: total.country, place: at(['totals', index, 'country']) },
      { kind: 'name' as const, id: total.by, place: at(['totals', index, 'by']) },
      ...many('part', total.parts ?? [], (item) => at(['totals', index, 'parts', item])),
      ...many('source', total.sources, (item) => at(['totals', index, 'sources', item])),
    ]),
    ...value.notes.flatMap((note, index) => [
      { kind: 'scope' as const, id: note.country, place: at(['notes', index, 'country']) },
      ...many('total', note.explains ?? [], (item) => at(['notes', index, 'explains', item])),
      ...many('source', note.sources, (item) => at(['notes', index, 'sources', item])),
    ]),
  ]
}

function fromLists({ milestones, countries }: ReadArchive): Reference[] {
  return [...(milestones ? fromMilestones(milestones) : []), ...(countries ? fromCountries(countries) : [])]
}

function fromMilestones({ value, at }: Entry<Milestone[]>): Reference[] {
  return value.flatMap((milestone, index) => [
    { kind: 'scope' as const, id: milestone.scope, place: at([index, 'scope']) },
    ...many('source', milestone.sources, (item) => at([index, 'sources', item])),
  ])
}

function fromCountries({ value, at }: Entry<Country[]>): Reference[] {
  return value.flatMap((country, index) => many('source', country.sources ?? [], (item) => at([index, 'sources', item])))
}

function fromArticles(read: ReadArchive): Reference[] {
  const figures = new Map(figuresOf(read).map((figure) => [figure.id, figure]))
  return read.articles.flatMap(({ article, facts: { value, at } }) => [
    ...many('mission', value.missions, (index) => at(['missions', index])),
    ...many('home', value.countries, (index) => at(['countries', index])),
    ...many('topic', value.topics, (index) => at(['topics', index])),
    ...many('person', value.people, (index) => at(['people', index])),
    ...many('source', value.sources, (index) => at(['sources', index])),
    ...langs.flatMap((lang) => {
      const text = article.texts[lang]
      if (!text) return []
      const place = (use: { line: number; column: number }) => ({ file: text.file, line: text.bodyLine + use.line - 1, column: use.column })
      return [
        ...componentUses(text.body, 'Timeline').filter(named).map((use) => ({ kind: 'timeline' as const, id: use.attributes['of'] ?? '', place: place(use) })),
        ...componentUses(text.body, 'Count').filter(named).map((use) => countReference(use.attributes, place(use), figures)),
      ]
    }),
  ])
}

/** A number in prose names a figure of the ledger and, perhaps, one of those who gave it. */
function countReference({ of = '', by }: Record<string, string>, place: Place, figures: ReadonlyMap<string, Figure>): Reference {
  const figure = figures.get(of)
  return figure && by && !claimOf(figure, by) ? { kind: 'speaker', id: `${of} by ${by}`, place } : { kind: 'figure', id: of, place }
}

/** Whether a component says what it shows; one that does not is named by checkBody. */
function named(use: { attributes: Record<string, string> }): boolean {
  return Boolean(use.attributes['of'])
}

function figuresOf(read: ReadArchive) {
  return makeFigures(read.missions.map((entry) => entry.value), read.totals?.value.totals ?? [])
}

function many(kind: Kind, ids: readonly string[], place: (index: number) => Place): Reference[] {
  return ids.map((id, index) => ({ kind, id, place: place(index) }))
}
