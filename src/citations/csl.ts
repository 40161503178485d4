import type { Lang } from '../lang/langs.ts'
import { siteName } from '../site/site.ts'
import type { Source } from '../sources/source.ts'

/** A date as CSL-JSON writes it, as far as known: `{ 'date-parts': [[2024, 2, 20]] }`. */
export type CslDate = { 'date-parts': [number[]] }

/** What is cited, as CSL-JSON (citeproc schema 1.0.2): the one record that every form of citation is made from. */
export type CslItem = {
  id: string
  type: 'article-newspaper' | 'webpage' | 'dataset'
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

/** A part of this publication that can be cited; `version` is the fingerprint of the text that was read. */
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

/** The record of a page of this publication. */
export function cslOfPage({ id, kind, lang, title, url, date, version, abstract }: CitedPage): CslItem {
  const types = { article: 'article-newspaper', data: 'dataset', page: 'webpage' } as const
  return {
    id, type: types[kind], title,
    author: [{ literal: siteName[lang] }],
    'container-title': siteName[lang],
    publisher: siteName[lang],
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
