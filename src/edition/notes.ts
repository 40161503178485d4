import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { formatDate } from '../lang/dates.ts'
import { isLang, langs, type Lang } from '../lang/langs.ts'
import { makeSay } from '../lang/words.ts'
import { escapeMarkup } from '../site/markup.ts'
import { sitePath } from './address.ts'
import type { Edition } from './edition.ts'
import { append, attributeOf, elementsIn, replace } from './tree.ts'

/** Says on a page what it is: at its foot that it is of an edition, how new that is and where the page lives; in the place of live search what to do instead. */
export function addNotes(page: Tree.Document, from: string, edition: Edition): void {
  const elements = elementsIn(page)
  const url = edition.site + sitePath(from)
  const lang = langOf(elements.find(({ tagName }) => tagName === 'html')) ?? langs[0]
  const forms = elements.filter((element) => element.tagName === 'form' && attributeOf(element, 'role') === 'search')
  for (const form of forms) replace(form, searchNote(lang, url))
  // The place where live search says what it has found.
  if (forms.length > 0) for (const status of elements.filter((element) => attributeOf(element, 'role') === 'status')) replace(status)
  const footer = elements.find((element) => isOf(element, 'frame') && element.parentNode && 'tagName' in element.parentNode && isOf(element.parentNode, 'site-footer'))
  if (footer) return append(footer, stamp(lang, url, edition.date))
  // A page that speaks every language at once has no footer.
  for (const section of elements.filter(({ tagName }) => tagName === 'section')) {
    const spoken = langOf(section)
    if (spoken) append(section, stamp(spoken, url, edition.date))
  }
}

function searchNote(lang: Lang, url: string): Tree.ChildNode[] {
  const say = makeSay(lang)
  return paragraph('standfirst', say('edition.search'), url, say('edition.search-on-site'))
}

function stamp(lang: Lang, url: string, date: string | undefined): Tree.ChildNode[] {
  const say = makeSay(lang)
  return paragraph('small soft', [say('edition.name'), ...(date ? [say('edition.newest', { date: formatDate(date, lang) })] : [])].join(' '), url, say('edition.on-site'))
}

function paragraph(style: string, text: string, url: string, link: string): Tree.ChildNode[] {
  return parseFragment(`<p class="${style}">${escapeMarkup(text)} <a href="${escapeMarkup(url)}">${escapeMarkup(link)}</a></p>`).childNodes
}

function langOf(element: Tree.Element | undefined): Lang | undefined {
  const lang = attributeOf(element, 'lang')
  return isLang(lang) ? lang : undefined
}

function isOf(element: Tree.Element, style: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(style)
}
