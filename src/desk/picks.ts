import type { Archive } from '../archive/archive.ts'
import { shortName } from '../glossary/glossary.ts'
import { formatDate } from '../lang/dates.ts'
import type { Lang } from '../lang/langs.ts'
import { messages } from './messages.ts'

/** A choice in a list: what is written in the file, and what an editor reads. */
export type Option = { value: string; label: string }

/** What can be picked in a field that holds an id of something else, by its name; nothing for a field that is typed. */
export type Picks = (name: string) => Option[] | undefined

/** The lists an editor picks from, made from the archive. */
export function makePicks(archive: Archive, lang: Lang): Picks {
  const names = archive.glossary.map((name) => ({ type: name.type, value: name.id, label: shortName(name, lang) }))
  const people = names.filter(({ type }) => type === 'person')
  const operations = names.filter(({ type }) => type === 'operation')
  const countries = archive.countries.map(({ id, name }) => ({ value: id, label: name[lang] }))
  const homes = archive.countries.filter(({ role }) => role !== 'origin').map(({ id, name }) => ({ value: id, label: name[lang] }))
  const region = { value: 'region', label: messages.region[lang] }
  const missions = archive.missions.map((mission) => ({ value: mission.id, label: `${mission.short[lang]} · ${formatDate(mission.date.start, lang)}` })).reverse()
  const totals = archive.totals.totals.map(({ id, scope }) => ({ value: id, label: `${scope[lang]} · ${id}` }))
  const sources = Object.entries(archive.sources).map(([id, { publisher, title }]) => ({ value: id, label: `${publisher} · ${shorten(title)} · ${id}` }))
  const lists: Record<string, Option[]> = {
    missions,
    countries: homes,
    country: [...countries, region],
    scope: [...countries, region, { value: 'un', label: messages.un[lang] }],
    topics: archive.topics.map(({ id, name }) => ({ value: id, label: name[lang] })),
    people: people.map(plain),
    operation: operations.map(plain),
    by: names.map(plain),
    sources,
    parts: [...missions, ...totals],
    explains: totals,
  }
  return (name) => (Object.hasOwn(lists, name) ? lists[name] : undefined)
}

function plain({ value, label }: Option): Option {
  return { value, label }
}

function shorten(title: string): string {
  return title.length > 70 ? `${title.slice(0, 67).trimEnd()}…` : title
}
