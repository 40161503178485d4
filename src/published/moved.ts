import { z } from 'zod'
import { both, field, looseDate } from '../issues/field.ts'
import { isLang, langs } from '../lang/langs.ts'

const address = z.string().regex(/^\/(?!\/)\S*$/)

/** Addresses that are no more, and where their readers are sent: `content/moved.yaml`. */
export const movedSchema = z.array(
  z.strictObject({
    from: field(address, 'адрес, которого больше нет, без языка; всё, что лежало под ним, переезжает вместе с ним', 'the address that is no more, without its language; all that stood below it goes with it', '/articles/2024/aikol-5/'),
    to: field(address.optional(), 'новый адрес, если страница переехала', 'the new address, if the page has moved', '/articles/2024/aikol-five/'),
    gone: field(both.optional(), 'почему страница снята и где верные сведения, если она не переехала', 'why the page was withdrawn and where to read instead, if it has not moved', "{ ru: 'Статья снята: рейс описан дважды.', en: 'Withdrawn: the flight was described twice.' }"),
    date: field(looseDate.optional(), 'когда снята', 'when it was withdrawn', '2026-12-03'),
  }),
)

/** An address that is no more. */
export type Moved = z.infer<typeof movedSchema>[number]

/** Where the readers of an address are sent: to another address, or to a page that says why there is nothing. */
export type Fate = { to: string } | { gone: NonNullable<Moved['gone']>; date?: string }

/** An address without its language, and the language: `/ru/data/ → ['/data/', '/ru']`; an address in no language stays as it is. */
export function withoutLang(path: string): [bare: string, prefix: string] {
  const lang = path.split('/')[1]
  return isLang(lang) ? [path.slice(lang.length + 1), `/${lang}`] : [path, '']
}

/** The addresses given, with and without their languages. */
export function withBare(addresses: Iterable<string>): Set<string> {
  return new Set([...addresses].flatMap((path) => [path, withoutLang(path)[0]]))
}

/** A page that shows both languages of an article goes where the article goes: `/parallel/2024/aikol-5/ → /articles/2024/aikol-5/`. */
export function ownerOf(path: string): string {
  return withoutLang(path)[0].replace(/^\/parallel\//, '/articles/')
}

/** The entry of `moved.yaml` that speaks of an address: the closest one at it or above it. */
export function entryAbove(path: string, moved: readonly Moved[]): Moved | undefined {
  const both = [path, ownerOf(path)]
  const covers = ({ from }: Moved) => both.some((each) => each === from || (from.endsWith('/') && each.startsWith(from)))
  return moved.filter(covers).sort((a, b) => b.from.length - a.from.length)[0]
}

/** Where the readers of an address are sent; nothing if no entry speaks of it, or if it leads nowhere. */
export function fateOf(path: string, moved: readonly Moved[], exists: ReadonlySet<string>): Fate | undefined {
  const entry = entryAbove(path, moved)
  if (entry?.gone) return { gone: entry.gone, date: entry.date }
  if (!entry?.to) return undefined
  const { from, to } = entry
  const prefix = withoutLang(path)[1]
  const below = (path.startsWith(from) ? path : ownerOf(path)).slice(from.length)
  const aside = to.replace('/articles/', '/parallel/')
  const twin = path.startsWith('/parallel/') ? [aside + below, aside] : []
  const places = [...twin, prefix + to + below, to + below, prefix + to, to, ...langs.map((lang) => `/${lang}${to}`)]
  const place = places.find((each) => exists.has(each))
  return place === undefined ? undefined : { to: place }
}
