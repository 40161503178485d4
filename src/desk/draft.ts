import type { Archive } from '../archive/archive.ts'
import type { ArticleFacts } from '../articles/article.ts'
import { unwritten } from '../articles/unwritten.ts'
import { isLooseDate } from '../lang/dates.ts'
import { langs, makeBoth, type Both } from '../lang/langs.ts'
import { makeSlug } from '../lang/transliterate.ts'
import { sourcesOfMission } from '../missions/mission.ts'
import { nearest } from '../issues/nearest.ts'
import { layoutYaml } from './formats.ts'
import { makePicks } from './picks.ts'

/** What somebody says who begins an article; lists are ids. */
export type Beginning = { title: Both; date: string; slug: string; missions: string[]; countries: string[]; topics: string[]; people: string[]; sources: string[] }

/** The two files of a new article, drafts both: the facts with the Russian words, and the words of the translation. */
export function makeDraft({ title, date, missions, countries, topics, people, sources }: Beginning, published: string): Both {
  const facts: ArticleFacts = { date, published, draft: true, missions, countries, topics, people, sources }
  return makeBoth((lang) => {
    const words = { title: title[lang], summary: unwritten[lang] }
    return `---\n${layoutYaml(lang === langs[0] ? { ...words, ...facts } : words)}---\n\n${unwritten[lang]}\n`
  })
}

/** The folder of an article inside the content folder: `articles/2024/aikol-5`. */
export function draftFolder({ date, slug }: Pick<Beginning, 'date' | 'slug'>): string {
  return `articles/${date.slice(0, 4)}/${slug}`
}

/** The address that a Russian title makes, with the names of operations and bodies as the glossary spells them. */
export function draftSlug(title: string, archive: Archive): string {
  const names = archive.glossary.filter(({ type }) => type === 'operation').flatMap(({ ru, en, variants_ru = [] }) => [ru, ...variants_ru].map((form) => [form.replace(/[«»]/g, ''), en] as const))
  return makeSlug(title, names)
}

/** The countries and sources that the chosen missions bring with them, each once. */
export function broughtBy(missions: readonly string[], archive: Archive): { countries: string[]; sources: string[] } {
  const chosen = archive.missions.filter(({ id }) => missions.includes(id))
  return { countries: [...new Set(chosen.map(({ country }) => country))], sources: [...new Set(chosen.flatMap(sourcesOfMission))] }
}

/** What is wrong with the answers, and what to write instead; nothing when an article can be begun. */
export function draftProblems(beginning: Beginning, archive: Archive): Both[] {
  const picks = makePicks(archive, langs[0])
  const unknown = lists.flatMap((list) => {
    const known = (picks(list) ?? []).map(({ value }) => value)
    return beginning[list].filter((id) => !known.includes(id)).map((id) => unknownId(list, id, nearest(id, known)))
  })
  const wrong = [
    ...langs.filter((lang) => beginning.title[lang].length > 90).map((lang) => ({ ru: `Заголовок длиннее 90 знаков: «${beginning.title[lang]}».`, en: `The headline is longer than 90 characters: “${beginning.title[lang]}”.` })),
    ...(isLooseDate(beginning.date) ? [] : [{ ru: `«${beginning.date}» — не дата календаря. Напишите её так: 2024-02-20.`, en: `“${beginning.date}” is not a date of the calendar. Write it like this: 2024-02-20.` }]),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(beginning.slug) ? [] : [{ ru: `«${beginning.slug}» не годится для адреса: нужны строчные латинские буквы, цифры и дефисы (--slug aikol-7).`, en: `“${beginning.slug}” cannot be an address: it takes small Latin letters, digits and hyphens (--slug aikol-7).` }]),
  ]
  return [...wrong, ...unknown]
}

const lists = ['missions', 'countries', 'topics', 'people', 'sources'] as const

const kinds: Record<(typeof lists)[number], Both> = {
  missions: { ru: 'Миссии', en: 'mission' },
  countries: { ru: 'Страны возвращения', en: 'country of return' },
  topics: { ru: 'Темы', en: 'topic' },
  people: { ru: 'Лица', en: 'person' },
  sources: { ru: 'Источника', en: 'source' },
}

function unknownId(list: (typeof lists)[number], id: string, near: string | undefined): Both {
  return {
    ru: `${kinds[list].ru} «${id}» нет.${near ? ` Видимо, нужно «${near}».` : ''}`,
    en: `There is no ${kinds[list].en} “${id}”.${near ? ` You probably mean “${near}”.` : ''}`,
  }
}
