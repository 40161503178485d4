import { shelfOf } from '../articles/version.ts'
import type { Name } from '../glossary/glossary.ts'
import { publicFrom } from '../lang/instants.ts'
import { langs } from '../lang/langs.ts'
import { makeNameIndex, readFacts } from '../parity/fact.ts'
import type { Archive } from './archive.ts'
import { referredBy, type Published } from './referred.ts'

/**
 * What readers may see at a time (milliseconds since the epoch; `Infinity` shows drafts too): drafts and what is under an embargo
 * are gone, and with them the sources, names, topics and countries that nothing else refers to.
 */
export function visibleAt(archive: Archive, time: number): Archive {
  const [shown, hidden] = partsAt(archive, time)
  if (isEmpty(hidden)) return archive
  const [kept, lost] = [referredBy(shown), referredBy(hidden)]
  const isKept = (kind: keyof typeof lost) => (id: string) => kept[kind].has(id) || !lost[kind].has(id)
  const silent = namesOnlyIn(hidden, shown, archive.glossary.filter(({ id }) => !kept.names.has(id)))
  return {
    ...archive,
    ...shown,
    published: { ...archive.published, versions: versionsAmong(archive.published.versions, shown.articles) },
    sources: Object.fromEntries(Object.entries(archive.sources).filter(([id]) => isKept('sources')(id))),
    glossary: archive.glossary.filter(({ id }) => isKept('names')(id) && !silent.has(id)),
    topics: archive.topics.filter(({ id }) => isKept('topics')(id)),
    countries: archive.countries.filter(({ id }) => isKept('countries')(id)),
  }
}

function partsAt({ articles, missions, milestones, totals }: Archive, time: number): [shown: Published, hidden: Published] {
  const article = splitBy(articles, ({ facts }) => publicFrom(facts) <= time)
  const mission = splitBy(missions, (item) => publicFrom(item) <= time)
  const milestone = splitBy(milestones, (item) => publicFrom(item) <= time)
  const total = splitBy(totals.totals, (item) => publicFrom(item) <= time)
  // A note on a total says its numbers.
  const gone = new Set(total[1].map(({ id }) => id))
  const note = splitBy(totals.notes, ({ explains = [] }) => !explains.some((id) => gone.has(id)))
  const make = (side: 0 | 1): Published => ({
    articles: article[side], missions: mission[side], milestones: milestone[side],
    totals: { totals: total[side], notes: note[side], gaps: side === 0 ? totals.gaps : [] },
  })
  return [make(0), make(1)]
}

/** What a hidden article says, or said before it was hidden, is hidden with it. */
function versionsAmong(versions: Archive['published']['versions'], articles: Archive['articles']): Archive['published']['versions'] {
  const shown = new Set(articles.map(shelfOf))
  return Object.fromEntries(Object.entries(versions).filter(([shelf]) => shown.has(shelf)))
}

/** The entries that a hidden text names and no visible one does, though no id refers to them. */
function namesOnlyIn(hidden: Published, shown: Published, glossary: readonly Name[]): Set<string> {
  const inHidden = namesIn(wordsOf(hidden), glossary)
  const candidates = glossary.filter(({ id }) => inHidden.has(id))
  if (candidates.length === 0) return new Set()
  // Reading names takes time: only texts that hold the beginning of a candidate are read.
  const beginnings = candidates.flatMap((name) => langs.map((lang) => beginningOf(name[lang])))
  const near = wordsOf(shown).filter((text) => beginnings.some((beginning) => text.toLowerCase().includes(beginning)))
  const inShown = namesIn(near, candidates)
  return new Set(candidates.map(({ id }) => id).filter((id) => !inShown.has(id)))
}

function namesIn(texts: readonly string[], glossary: readonly Name[]): Set<string> {
  const index = makeNameIndex(glossary)
  const read = texts.flatMap((text) => langs.flatMap((lang) => readFacts(text, lang, index)))
  return new Set(read.filter(({ kind }) => kind === 'name').flatMap(({ value, readings }) => [value, ...(readings ?? [])]))
}

/** Every string of some parts, wherever it stands. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsOf)
}

/** The part of a name that every Russian case of its first word keeps: `Камышлы → камыш`. */
function beginningOf(name: string): string {
  const [word = ''] = name.toLowerCase().split(/[\s-]/)
  return word.slice(0, Math.max(2, word.length - 2))
}

function splitBy<Item>(items: readonly Item[], isShown: (item: Item) => boolean): [shown: Item[], hidden: Item[]] {
  return [items.filter(isShown), items.filter((item) => !isShown(item))]
}

function isEmpty({ articles, missions, milestones, totals }: Published): boolean {
  return articles.length + missions.length + milestones.length + totals.totals.length + totals.notes.length === 0
}
