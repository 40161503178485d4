import type { Lang } from '../lang/langs.ts'
import { siteName } from '../site/site.ts'
import type { Source } from '../sources/source.ts'

/** A date as CSL-JSON writes it, as far as known: `{ 'date-parts': [[2024, 2, 20]] }`. */
export type CslDate = { 'date-parts': [number[]] }

/** What is cited, as CSL-JSON (citeproc schema 1.0.2): the one record that every form of citation is made from. */
export type CslItem = {
  id: string
  type: 'webpage' | 'dataset'
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  publisher?: string
  issued?: CslDate
  accessed?: CslDate
  version?: string
  abstract?: string
  language: string
  URL: string
}

/** A part of this publication that can be cited; `version` names the text that was read, `date` is the day it appeared. */
export type CitedPage = {
  id: string
  kind: 'article' | 'data' | 'page'
  lang: Lang
  title: string
  url: string
  date?: string
  version?: string
  abstract?: string
}

/**
 * The record of a page of this publication, which is its corporate author. It is named once more, where the type keeps it: as the site of
 * a page, as the publisher of data; citation styles print every field they find, and would say “Homeward. Homeward.”
 */
export function cslOfPage({ id, kind, lang, title, url, date, version, abstract }: CitedPage): CslItem {
  const isData = kind === 'data'
  return {
    id,
    type: isData ? 'dataset' : 'webpage',
    title,
    author: [{ literal: siteName[lang] }],
    [isData ? 'publisher' : 'container-title']: siteName[lang],
    ...(date ? { issued: cslDate(date) } : {}),
    ...(version ? { version } : {}),
    ...(abstract ? { abstract } : {}),
    language: lang,
    URL: url,
  }
}

/** The record of a source that the archive rests on, as that source itself. */
export function cslOfSource(id: string, { title, publisher, date, url, lang }: Source): CslItem {
  return { id, type: 'webpage', title, 'container-title': publisher, publisher, ...(date ? { issued: cslDate(date) } : {}), language: lang, URL: url }
}

/** Who publishes what is cited: its publisher, or the site it stands on. */
export function publisherOfCsl(item: CslItem): string | undefined {
  return item.publisher ?? item['container-title']
}

/** A loose date for CSL-JSON: `2024-02 → { 'date-parts': [[2024, 2]] }`. */
export function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}

/** A CSL-JSON date as text: `{ 'date-parts': [[2024, 2]] } → 2024-02`. */
export function dateOfCsl(date: CslDate | undefined): string | undefined {
  return date?.['date-parts'][0].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

/** Records as a CSL-JSON file. */
export function formatCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 1)}\n`
}
