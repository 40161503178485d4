import mdxRenderer from '@astrojs/mdx/server.js'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { jsx } from 'astro/jsx-runtime'
import type { Archive } from './archive/archive.ts'
import { articlesIn, type Article, type ArticleText } from './articles/article.ts'
import { imageWidths } from './articles/images.ts'
import { compileText, type TextComponents } from './compile.ts'
import { readCount } from './facts/count.ts'
import type { Feed } from './feeds/feed.ts'
import { makeAbsolute } from './feeds/feed.ts'
import type { Both, Lang } from './lang/langs.ts'
import { makeSay } from './lang/words.ts'
import { figures, library, misledFrom } from './library.ts'
import type { Figure } from './missions/figures.ts'
import { element, escapeMarkup } from './site/markup.ts'
import { originOf } from './site/origin.ts'
import { articlePath, countryPath, figurePath, homePath, imageName, imagePath, missionPath, missionsPath, personPath, searchPath, topicPath } from './site/paths.ts'
import { siteName } from './site/site.ts'
import { findTimeline, makeTimelines } from './timeline/catalogue.ts'
import { makeStaleNote } from './translation/stale-note.ts'

const most = 50

/** What a feed is about, and which articles are about it. */
export type FeedSubject = {
  of: 'topics' | 'missions' | 'countries' | 'people' | ''
  id: string
  /** Its name; nothing for the feed of everything. */
  name?: Both
  /** The page that tells of it. */
  page: (lang: Lang) => string
  folder: (lang: Lang) => string
  holds: (article: Article) => boolean
}

/** The feed of every article. */
export const siteFeed: FeedSubject = { of: '', id: '', page: homePath, folder: homePath, holds: () => true }

/** The feeds of each topic, mission, country and person; a person has no page, and the search shows the articles instead. */
export async function subjectFeeds(): Promise<FeedSubject[]> {
  const { topics, missions, countries, glossary } = await library()
  return [
    ...topics.map(({ id, name }) => subject('topics', id, name, topicPath, ({ facts }) => facts.topics.includes(id))),
    ...missions.map(({ id, short }) => subject('missions', id, short, missionPath, ({ facts }) => facts.missions.includes(id))),
    ...countries.filter(({ role }) => role !== 'origin').map(({ id, name }) => subject('countries', id, name, countryPath, ({ facts }) => facts.countries.includes(id))),
    ...glossary.filter(({ type }) => type === 'person').map(({ id, ru, en }) => ({
      ...subject('people', id, { ru, en }, personPath, ({ facts }) => facts.people.includes(id)),
      page: (lang: Lang) => searchPath(lang, `?person=${id}`),
    })),
  ]
}

function subject(of: FeedSubject['of'], id: string, name: Both, path: (lang: Lang, id: string) => string, holds: FeedSubject['holds']): FeedSubject {
  return { of, id, name, page: (lang) => path(lang, id), folder: (lang) => path(lang, id), holds }
}

/** A feed in a language: its newest articles, at most fifty, in full; a timeline becomes a link to the page that shows it. */
export async function readFeed({ name, page, folder, holds }: FeedSubject, lang: Lang, siteUrl: URL | undefined): Promise<Feed> {
  const archive = await library()
  const site = originOf(siteUrl)
  const items = []
  for (const { article, text } of articlesIn(archive.articles, lang).filter(({ article }) => holds(article)).slice(0, most)) {
    items.push({ article, text, html: makeAbsolute(await htmlOf(article, text, archive), site) })
  }
  const say = makeSay(lang)
  const title = name ? say('feed.of', { site: siteName[lang], of: name[lang] }) : siteName[lang]
  return { lang, title, description: say('home.lead'), site, page: page(lang), folder: folder(lang), items }
}

const written = new Map<ArticleText, Promise<string>>()

/** A text as HTML, made once for all the feeds that hold it. */
function htmlOf(article: Article, text: ArticleText, archive: Archive): Promise<string> {
  const html = written.get(text) ?? writeHtml(article, text, archive)
  written.set(text, html)
  return html
}

async function writeHtml(article: Article, text: ArticleText, archive: Archive): Promise<string> {
  container ??= createContainer()
  const components = { ...feedComponents(text.lang, archive, await figures()), Image: ({ of }: Record<string, unknown>) => drawImage(String(of), article, text) }
  const html = await (await container).renderToString(compileText(text, components))
  return formatStaleNote(article, text.lang, await misledFrom(article, text.lang)) + html.replace(/^<!DOCTYPE html>/i, '').trim()
}

let container: Promise<AstroContainer> | undefined

async function createContainer(): Promise<AstroContainer> {
  const created = await AstroContainer.create()
  created.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer })
  return created
}

/** An image by its address in the smallest width: a reader of feeds shows it, one without images its description. */
function drawImage(file: string, article: Article, text: ArticleText): unknown {
  const words = text.images?.find((image) => image.file === file)
  const caption = [words?.caption, makeSay(text.lang)('image.credit', { name: words?.credit ?? '' })].filter(Boolean).join(' ')
  const image = jsx('img', { src: imagePath(article, imageName(file, imageWidths[0], 'jpg')), alt: words?.alt ?? '' })
  return jsx('figure', { children: [image, jsx('figcaption', { children: caption })] })
}

function formatStaleNote(article: Article, lang: Lang, source: Lang | undefined): string {
  if (!source) return ''
  const { note, link } = makeStaleNote(lang, source)
  return element('p', {}, element('em', {}, `${escapeMarkup(note)} ${element('a', { href: articlePath(source, article), hreflang: source }, escapeMarkup(link))}.`))
}

function feedComponents(lang: Lang, archive: Archive, figures: readonly Figure[]): TextComponents {
  const timelines = makeTimelines(archive)
  return {
    Count: (attributes) => {
      const count = readCount(attributes, figures, lang)
      return jsx('a', { href: figurePath(lang, count?.figure.id ?? ''), children: count?.text ?? '' })
    },
    Timeline: ({ of }) => {
      const timeline = findTimeline(timelines, String(of))
      const id = String(of)
      const href = timeline?.focus ? missionPath(lang, id) : id === 'region' ? missionsPath(lang) : countryPath(lang, id)
      return jsx('p', { children: jsx('a', { href, children: timeline?.title[lang] ?? '' }) })
    },
  }
}
