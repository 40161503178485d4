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
import type { Lang } from './lang/langs.ts'
import { makeSay } from './lang/words.ts'
import { library, misledFrom } from './library.ts'
import { makeFigures } from './missions/figures.ts'
import { element, escapeMarkup } from './site/markup.ts'
import { originOf } from './site/origin.ts'
import { articlePath, countryPath, figurePath, imageName, imagePath, missionPath, missionsPath } from './site/paths.ts'
import { siteName } from './site/site.ts'
import { findTimeline, makeTimelines } from './timeline/catalogue.ts'
import { makeStaleNote } from './translation/stale-note.ts'

const most = 50

/** The feed of a language: its newest articles, at most fifty, in full; a timeline becomes a link to the page that shows it. */
export async function readFeed(lang: Lang, siteUrl: URL | undefined): Promise<Feed> {
  const archive = await library()
  const site = originOf(siteUrl)
  const container = await AstroContainer.create()
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer })
  const components = feedComponents(lang, archive)
  const items = []
  for (const { article, text } of articlesIn(archive.articles, lang).slice(0, most)) {
    const html = await container.renderToString(compileText(text, { ...components, Image: ({ of }) => drawImage(String(of), article, text) }))
    const note = formatStaleNote(article, lang, await misledFrom(article, lang))
    items.push({ article, text, html: makeAbsolute(note + html.replace(/^<!DOCTYPE html>/i, '').trim(), site) })
  }
  return { lang, title: siteName[lang], description: makeSay(lang)('home.lead'), site, items }
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

function feedComponents(lang: Lang, archive: Archive): TextComponents {
  const timelines = makeTimelines(archive)
  const figures = makeFigures(archive.missions, archive.totals.totals)
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
