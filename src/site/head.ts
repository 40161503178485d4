import type { Both, Lang } from '../lang/langs.ts'
import { langs } from '../lang/langs.ts'
import { feedPath, homePath, openSearchPath } from './paths.ts'
import { siteName } from './site.ts'

/** One element of a page's head, as plain data. */
export type HeadTag = { tag: 'meta' | 'link' | 'title' | 'script'; attrs: Record<string, string>; content?: string }

/** What a page says of itself in its head. */
export type HeadPage = {
  lang: Lang
  title: string
  description: string
  /** The page's own address, from the root. */
  path: string
  /** The address that search engines are to keep instead of this one. */
  canonical?: string
  /** Whether search engines are asked to pass it over. */
  isUnlisted?: boolean
  /** Its addresses in the languages it exists in, itself among them. */
  paths: Partial<Both>
  type: 'website' | 'article'
  /** The page as data, from the root, if it has a record. */
  record?: string
  /** The picture that social networks show, from the root. */
  image: string
  /** Structured data (schema.org), one object a script. */
  linkedData: object[]
  extra: HeadTag[]
  /** Whether the page has a feed of its own. */
  hasFeed?: boolean
}

const ogLocales: Both = { ru: 'ru_RU', en: 'en_GB' }

/** The head of a page: title, canonical, hreflang twins, feeds, Open Graph, structured data. `site` ends without a slash. */
export function makeHead(page: HeadPage, site: string): HeadTag[] {
  const { lang, path } = page
  const name = siteName[lang]
  const isHome = path === homePath(lang)
  const url = site + path
  return [
    { tag: 'title', attrs: {}, content: isHome ? `${name}. ${page.title}` : `${page.title} — ${name}` },
    meta('name', 'description', page.description),
    link('canonical', page.canonical ?? url),
    ...(page.isUnlisted ? [meta('name', 'robots', 'noindex')] : []),
    ...makeAlternates(page.paths, site, isHome),
    ...(page.record ? [link('alternate', page.record, { type: 'application/json', title: page.title })] : []),
    ...(page.hasFeed ? feedLinks(path, `${name}: ${page.title}`) : []),
    ...feedLinks(homePath(lang), name),
    link('search', openSearchPath(lang), { type: 'application/opensearchdescription+xml', title: name }),
    meta('property', 'og:site_name', name),
    meta('property', 'og:type', page.type),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:url', url),
    meta('property', 'og:locale', ogLocales[lang]),
    ...langs.filter((other) => other !== lang && page.paths[other]).map((other) => meta('property', 'og:locale:alternate', ogLocales[other])),
    meta('property', 'og:image', site + page.image),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...page.extra,
    ...page.linkedData.map(
      (data): HeadTag => ({ tag: 'script', attrs: { type: 'application/ld+json' }, content: JSON.stringify(data).replaceAll('<', '\\u003c') }),
    ),
  ]
}

/** The language versions of a page; `x-default` is the choice of languages for the home page, else the language of record. */
export function alternatesOf(paths: Partial<Both>, isHome: boolean): { hreflang: string; path: string }[] {
  const versions = langs.flatMap((lang) => (paths[lang] ? [{ hreflang: lang as string, path: paths[lang] }] : []))
  const first = versions[0]
  return first ? [...versions, { hreflang: 'x-default', path: isHome ? '/' : first.path }] : []
}

function makeAlternates(paths: Partial<Both>, site: string, isHome: boolean): HeadTag[] {
  return alternatesOf(paths, isHome).map(({ hreflang, path }) => link('alternate', site + path, { hreflang }))
}

function feedLinks(folder: string, title: string): HeadTag[] {
  return [
    link('alternate', feedPath(folder), { type: 'application/atom+xml', title }),
    link('alternate', feedPath(folder, 'json'), { type: 'application/feed+json', title }),
  ]
}

function meta(key: 'name' | 'property', name: string, content: string): HeadTag {
  return { tag: 'meta', attrs: { [key]: name, content } }
}

function link(rel: string, href: string, more: Record<string, string> = {}): HeadTag {
  return { tag: 'link', attrs: { rel, href, ...more } }
}
