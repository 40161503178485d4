import { errorAt, warningAt, type Issue, type Place } from '../issues/issue.ts'
import { nearest } from '../issues/nearest.ts'
import type { Entry } from '../issues/yaml.ts'
import type { Both } from '../lang/langs.ts'
import { entryAbove, ownerOf, withBare, withoutLang, type Moved } from './moved.ts'
import type { PublicRecord } from './public-record.ts'

/** Every address that was ever published still exists, or `moved.yaml` says where it went; names those that do not, and wrong entries. */
export function checkAddresses({ addresses, moved }: Pick<PublicRecord, 'addresses' | 'moved'>, present: readonly string[], entry: Entry<readonly Moved[]>): Issue[] {
  const known = { exists: withBare(present), published: withBare(addresses) }
  const wrong = moved.flatMap((each, index) => {
    const found = problemOf(each, moved.slice(0, index), moved, known)
    return found ? [(found.isWarning ? warningAt : errorAt)(entry.at([index, ...(found.field ? [found.field] : [])]), 'address/moved', found.problem, found.fix)] : []
  })
  const exists = new Set(present)
  const lost = addresses.filter((path) => !exists.has(path) && !entryAbove(path, moved))
  if (lost.length === 0) return wrong
  // An address is named once for all languages that have lost it, and not again for what stood below it.
  const bare = [...new Set(lost.map((path) => (known.exists.has(withoutLang(path)[0]) ? path : withoutLang(path)[0])))].sort()
  const roots = bare.filter((path) => !bare.some((other) => other !== path && other.endsWith('/') && (path.startsWith(other) || ownerOf(path).startsWith(other))))
  const recent = [...known.exists].filter((path) => !known.published.has(path))
  return [...wrong, ...roots.map((path) => lostIssue(path, nearest(path, recent), entry.at([])))]
}

function lostIssue(path: string, near: string | undefined, place: Place): Issue {
  return errorAt(place, 'address/lost', {
    ru: `Опубликованного адреса ${path} больше нет: ссылки на него ведут в пустоту.`, en: `The published address ${path} is no more: links to it lead nowhere.`,
  }, {
    ru: `Верните страницу или добавьте в ${place.file}: переехала — «- from: ${path}» и «to: ${near ?? 'новый адрес'}»; снята — «- from: ${path}» и «gone: { ru: …, en: … }», почему.`,
    en: `Restore the page, or add to ${place.file}: if it moved, “- from: ${path}” and “to: ${near ?? 'the new address'}”; if it was withdrawn, “- from: ${path}” and “gone: { ru: …, en: … }”, saying why.`,
  })
}

type Problem = { field?: 'from' | 'to'; problem: Both; fix: Both; isWarning?: boolean }

type Known = { exists: ReadonlySet<string>; published: ReadonlySet<string> }

function problemOf({ from, to, gone }: Moved, above: readonly Moved[], moved: readonly Moved[], { exists, published }: Known): Problem | undefined {
  if (!to === !gone)
    return { problem: { ru: `О ${from} не сказано, куда он делся, или сказано дважды.`, en: `${from} does not say where it went, or says so twice.` }, fix: { ru: 'Оставьте одно поле из двух: to (новый адрес) или gone (почему снята).', en: 'Keep one field of the two: to (the new address) or gone (why it was withdrawn).' } }
  if (above.some((other) => other.from === from))
    return { field: 'from', problem: { ru: `Адрес ${from} уже назван выше.`, en: `The address ${from} is named above already.` }, fix: { ru: 'Оставьте одну запись.', en: 'Keep one entry.' } }
  if (exists.has(from))
    return { field: 'from', problem: { ru: `Страница ${from} существует: читателя не за чем от неё уводить.`, en: `The page ${from} exists: there is no need to lead readers away.` }, fix: { ru: 'Уберите запись или папку страницы.', en: 'Remove the entry, or the page’s folder.' } }
  if (to !== undefined && !exists.has(to)) {
    const next = moved.find((other) => other.from === to)
    const near = next?.to && next.to !== from ? next.to : nearest(to, [...exists])
    return {
      field: 'to',
      problem: next ? { ru: `Адреса ${to} тоже больше нет.`, en: `The address ${to} is no more either.` } : { ru: `Страницы ${to} нет.`, en: `There is no page ${to}.` },
      fix: near ? { ru: `Напишите последний адрес: ${near}.`, en: `Write the last address: ${near}.` } : { ru: 'Напишите адрес, который есть на сайте, без языка: /articles/2024/aikol-5/.', en: 'Write an address of the site, without its language: /articles/2024/aikol-5/.' },
    }
  }
  if (!published.has(from)) {
    const near = nearest(from, [...published])
    return { field: 'from', isWarning: true, problem: { ru: `Адреса ${from} читатели не видели.`, en: `Readers have never seen the address ${from}.` }, fix: near ? { ru: `Видимо, нужно ${near}.`, en: `You probably mean ${near}.` } : { ru: 'Проверьте адрес или уберите запись.', en: 'Check the address, or remove the entry.' } }
  }
  return undefined
}
