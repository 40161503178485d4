import { errorAt, type Issue } from '../issues/issue.ts'
import { isLang } from '../lang/langs.ts'
import type { Both } from '../lang/langs.ts'
import type { BuiltPage } from './built-page.ts'

/** A built site: its pages by address (`/ru/data/`), and the addresses of all its files. */
export type BuiltSite = { origin: string; pages: ReadonlyMap<string, BuiltPage>; files: ReadonlySet<string> }

/** Checks the built site as a reader meets it: links and anchors lead somewhere, twins name each other, the language holds. */
export function checkBuiltSite(site: BuiltSite): Issue[] {
  return [...site.pages].flatMap(([path, page]) =>
    [...checkShape(path, page), ...checkReferencesOf(path, page, site), ...checkTwins(path, page, site)].map(([rule, problem, fix]) =>
      errorAt({ file: `dist${path}${path.endsWith('/') ? 'index.html' : ''}`, line: 1, column: 1 }, rule, problem, fix),
    ),
  )
}

type Finding = [rule: string, problem: Both, fix: Both]

function checkShape(path: string, page: BuiltPage): Finding[] {
  const findings: Finding[] = []
  const expected = path.split('/')[1]
  if (page.h1 !== 1)
    findings.push(['site/h1', { ru: `Заголовков h1 на странице: ${page.h1}.`, en: `The page has ${page.h1} h1 headings.` }, { ru: 'Нужен ровно один.', en: 'It needs exactly one.' }])
  if (page.title.trim() === '')
    findings.push(['site/title', { ru: 'У страницы нет названия.', en: 'The page has no title.' }, { ru: 'Заполните title.', en: 'Fill in its title.' }])
  if (isLang(expected) && page.lang !== expected)
    findings.push(['site/language', { ru: `Язык страницы — «${page.lang}», а адрес — /${expected}/.`, en: `The page’s language is “${page.lang}”, but its address is /${expected}/.` }, { ru: `Укажите lang="${expected}".`, en: `Set lang="${expected}".` }])
  for (const id of new Set(page.ids.filter((id, index) => page.ids.indexOf(id) !== index)))
    findings.push(['site/duplicate-id', { ru: `Якорь «${id}» стоит дважды.`, en: `The id “${id}” stands twice.` }, { ru: 'Оставьте один.', en: 'Keep one.' }])
  if (page.bareImages > 0)
    findings.push(['site/alt', { ru: `Картинок без описания: ${page.bareImages}.`, en: `Pictures without a description: ${page.bareImages}.` }, { ru: 'Добавьте alt.', en: 'Add alt.' }])
  return findings
}

function checkReferencesOf(path: string, page: BuiltPage, site: BuiltSite): Finding[] {
  return page.references.flatMap(({ url, hreflang, isLink }): Finding[] => {
    const target = resolve(url, path, site.origin)
    if (!target) return []
    const [to, anchor] = target
    if (!site.files.has(to))
      return [['site/link', { ru: `Ссылка ${url} никуда не ведёт.`, en: `The link ${url} leads nowhere.` }, { ru: 'Исправьте адрес или уберите ссылку.', en: 'Correct the address or remove the link.' }]]
    if (anchor && !site.pages.get(to)?.ids.includes(anchor))
      return [['site/anchor', { ru: `На странице ${to} нет места «${anchor}».`, en: `The page ${to} has no place “${anchor}”.` }, { ru: 'Исправьте часть адреса после «#».', en: 'Correct the part of the address after “#”.' }]]
    const [here, there] = [path.split('/')[1], to.split('/')[1]]
    if (isLink && isLang(here) && isLang(there) && here !== there && hreflang !== there)
      return [['site/language-change', { ru: `Ссылка ${url} меняет язык без предупреждения.`, en: `The link ${url} changes the language without saying so.` }, { ru: `Ведите на /${here}/ или укажите hreflang="${there}".`, en: `Lead to /${here}/, or set hreflang="${there}".` }]]
    return []
  })
}

function checkTwins(path: string, page: BuiltPage, site: BuiltSite): Finding[] {
  const here = path.split('/')[1]
  if (!isLang(here)) return []
  return Object.entries(page.versions).flatMap(([lang, url]): Finding[] => {
    const target = resolve(url, path, site.origin)?.[0]
    const twin = target === undefined ? undefined : site.pages.get(target)
    if (!twin)
      return [['site/twin', { ru: `Версии ${lang} (${url}) нет.`, en: `There is no ${lang} version (${url}).` }, { ru: 'Не называйте её в head страницы.', en: 'Do not name it in the page’s head.' }]]
    if (lang === 'x-default' || site.origin + path === twin.versions[here]) return []
    return [['site/twin', { ru: `Страница ${url} не называет эту своей версией.`, en: `The page ${url} does not name this one as its version.` }, { ru: 'Сделайте ссылки взаимными.', en: 'Make the links mutual.' }]]
  })
}

/** The path and the anchor that a reference leads to on this site; nothing for other sites and other kinds of address. */
function resolve(url: string, from: string, origin: string): [path: string, anchor: string] | undefined {
  if (/^(?:mailto|tel|data|blob|javascript):/i.test(url)) return undefined
  const target = new URL(url, origin + from)
  if (target.origin !== origin) return undefined
  return [decodeURIComponent(target.pathname), decodeURIComponent(target.hash.slice(1))]
}
