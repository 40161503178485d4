import type { Article, ArticleText } from '../articles/article.ts'
import { langsOf } from '../articles/article.ts'
import { modifiedOn, orderCorrections, type Correction } from '../articles/correction.ts'
import type { Version } from '../articles/version.ts'
import { keywords } from '../facts/data-package.ts'
import { makeBoth, type Lang } from '../lang/langs.ts'
import { makeSay } from '../lang/words.ts'
import { articlePath, dataPath, versionPath } from '../site/paths.ts'
import { licence, siteName } from '../site/site.ts'
import type { Source } from '../sources/source.ts'

/** A step of the way to a page, for people and for search engines. */
export type Crumb = { name: string; path: string }

const context = 'https://schema.org'

/** The publication as schema.org sees it. */
export function publisherOf(lang: Lang, site: string) {
  return { '@type': 'Organization', name: siteName[lang], url: `${site}/${lang}/` }
}

/** An article as a NewsArticle, tied to its other language versions, to its sources, and to the version of it that citations name. */
export function newsArticleOf(article: Article, text: ArticleText, sources: Source[], site: string, version?: Version): object {
  const url = site + articlePath(text.lang, article)
  const versions = langsOf(article).filter((lang) => lang !== text.lang)
  const record = langsOf(article)[0]
  const corrections = orderCorrections(article.facts.corrections ?? [])
  const other = versions.map((lang) => ({ '@type': 'NewsArticle', '@id': site + articlePath(lang, article), inLanguage: lang }))
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: text.title,
    description: text.summary,
    inLanguage: text.lang,
    datePublished: article.facts.published,
    dateModified: modifiedOn(article.facts),
    ...(corrections.length > 0 && { correction: corrections.map((correction) => correctionOf(correction, text.lang)) }),
    temporalCoverage: article.facts.date,
    license: licence.url[text.lang],
    isAccessibleForFree: true,
    author: publisherOf(text.lang, site),
    publisher: publisherOf(text.lang, site),
    ...(version && { identifier: version.article, version: `${version.number}, ${version.fingerprint}`, workExample: { '@type': 'NewsArticle', '@id': site + versionPath(text.lang, article, version.fingerprint) } }),
    citation: sources.map(citationOf),
    ...(other.length > 0 && { [text.lang === record ? 'workTranslation' : 'translationOfWork']: other.length === 1 ? other[0] : other }),
  }
}

/** A source as a CreativeWork. */
export function citationOf({ title, publisher, url }: Source): object {
  return { '@type': 'CreativeWork', name: title, publisher, url }
}

/** A correction as a CorrectionComment. */
function correctionOf({ date, was, now }: Correction, lang: Lang): object {
  return { '@type': 'CorrectionComment', datePublished: date, inLanguage: lang, text: makeSay(lang)('correction.text', { was: was[lang], now: now[lang] }) }
}

/** A file of the open data: its path in `/data/`, its size, its SHA-256 in hexadecimal. */
export type DataFile = { path: string; bytes: number; hash: string }

/** What a set of data is called, and its files. */
export type DataWords = { name: string; description: string; files: readonly DataFile[] }

/** What is true of all sets: the years they cover, the countries they are about, the version of their shape, the day of the newest publication. */
export type DataScope = { from: string; to: string; places: readonly string[]; version: string; modified?: string | undefined }

/** The open data as a Dataset with its files, and the sets that are parts of it. */
export function datasetOf(lang: Lang, site: string, words: DataWords, scope: DataScope, parts: readonly DataWords[] = []): object {
  const shared = {
    inLanguage: Object.values(makeBoth((version) => version)),
    license: licence.url[lang],
    isAccessibleForFree: true,
    creator: publisherOf(lang, site),
    publisher: publisherOf(lang, site),
    version: scope.version,
    ...(scope.modified && { dateModified: scope.modified }),
    keywords: [...keywords],
    temporalCoverage: `${scope.from}/${scope.to}`,
    spatialCoverage: scope.places.map((name) => ({ '@type': 'Place', name })),
  }
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': site + dataPath(lang),
    url: site + dataPath(lang),
    name: words.name,
    description: words.description,
    ...shared,
    distribution: words.files.map((file) => downloadOf(file, site)),
    ...(parts.length > 0 && {
      hasPart: parts.map(({ name, description, files }) => ({
        '@type': 'Dataset', name, description, ...shared, distribution: files.map((file) => downloadOf(file, site)),
      })),
    }),
  }
}

const encodings: Record<string, string> = {
  csv: 'text/csv', json: 'application/json', jsonl: 'application/jsonl', tmx: 'application/x-tmx+xml', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', zip: 'application/zip',
}

function downloadOf({ path, bytes, hash }: DataFile, site: string): object {
  return {
    '@type': 'DataDownload',
    encodingFormat: encodings[path.replace(/^.*\./, '')],
    contentUrl: `${site}/data/${path}`,
    contentSize: `${bytes} B`,
    sha256: hash,
  }
}

/** The way to a page as a BreadcrumbList. */
export function breadcrumbsOf(crumbs: readonly Crumb[], site: string): object {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: site + path })),
  }
}
