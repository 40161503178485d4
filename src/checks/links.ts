import type { Archive, ReadArchive } from '../archive/archive.ts'
import type { ArticleText } from '../articles/article.ts'
import { errorAt, type Issue, type Place } from '../issues/issue.ts'
import { nearest } from '../issues/nearest.ts'
import { makeBoth } from '../lang/langs.ts'
import { addressesOf, type Addresses } from './addresses.ts'
import { linkProblem } from './link-shape.ts'
import { linkUses } from './link-uses.ts'

/** Names every link of a text to a page of the site, or to a place on a page, that does not exist in the language of the text. */
export function checkLinks(read: ReadArchive, archive: Archive, paths: readonly string[]): Issue[] {
  const addresses = makeBoth((lang) => addressesOf(archive, paths, read.unread, lang))
  const texts = [...read.articles.map(({ article }) => article), ...archive.pages].flatMap((item) => Object.values(item.texts).map((text) => ({ text, isArticle: 'facts' in item })))
  return texts.flatMap(({ text, isArticle }) => {
    if (!/\]\(|\]:/.test(text.body)) return []
    return linkUses(text.body).flatMap(({ url, line, column }) => {
      if (!/^[/#]/.test(url) || linkProblem(url, text.lang)) return []
      return deadLink(url, text, addresses[text.lang], isArticle, { file: text.file, line: text.bodyLine + line - 1, column })
    })
  })
}

function deadLink(url: string, { lang }: ArticleText, addresses: Addresses, isArticle: boolean, place: Place): Issue[] {
  const [before = '', anchor = ''] = decoded(url).split('#')
  const path = before.replace(/\?.*$/, '')
  // Files of data, pictures and the pages in both languages at once stand outside the languages: the check of the built site knows them.
  if (path !== '' && !path.startsWith(`/${lang}/`)) return path === '/' || /^\/(?:data|parallel)\//.test(path) ? [] : [noPage(url, nearPage(`/${lang}${path}`, addresses), place)]
  const anchors = path === '' ? ['main', ...(isArticle ? ['sources'] : [])] : addresses.get(path)
  if (!anchors) return [noPage(url, nearPage(path, addresses), place)]
  // Paragraphs are numbered when the page is built.
  const isPlace = anchor === '' || anchor === 'main' || anchors.includes(anchor) || (/^p\d+$/.test(anchor) && anchors.includes('sources'))
  return isPlace ? [] : [noAnchor(url, path, anchor, nearest(anchor, anchors), place)]
}

function noPage(url: string, near: string | undefined, place: Place): Issue {
  return errorAt(place, 'link/page', { ru: `Ссылка «${url}» никуда не ведёт.`, en: `The link “${url}” leads nowhere.` }, {
    ru: near ? `Видимо, нужно ${near}.` : 'Исправьте адрес или уберите ссылку, оставив её слова.', en: near ? `You probably mean ${near}.` : 'Correct the address, or remove the link and keep its words.',
  })
}

function noAnchor(url: string, path: string, anchor: string, near: string | undefined, place: Place): Issue {
  return errorAt(place, 'link/anchor', { ru: `На странице нет места «${anchor}», куда ведёт ссылка «${url}».`, en: `The page has no place “${anchor}”, to which the link “${url}” leads.` }, {
    ru: near ? `Видимо, нужно ${path}#${near}.` : path ? `Ведите на всю страницу: ${path}.` : 'Уберите ссылку, оставив её слова.',
    en: near ? `You probably mean ${path}#${near}.` : path ? `Lead to the whole page: ${path}.` : 'Remove the link and keep its words.',
  })
}

function nearPage(path: string, addresses: Addresses): string | undefined {
  const whole = path.endsWith('/') ? path : `${path}/`
  // An article is often remembered by its name alone.
  return addresses.has(whole) ? whole : (nearest(whole, [...addresses.keys()], 3) ?? [...addresses.keys()].find((address) => address.endsWith(`/${whole.split('/').at(-2)}/`)))
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
