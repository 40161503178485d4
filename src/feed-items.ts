import mdxRenderer from '@astrojs/mdx/server.js'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { jsx } from 'astro/jsx-runtime'
import type { Archive } from './archive/archive.ts'
import { articlesIn } from './articles/article.ts'
import { compileText, type TextComponents } from './compile.ts'
import { readCount } from './facts/count.ts'
import type { Feed } from './feeds/feed.ts'
import { makeAbsolute } from './feeds/feed.ts'
import type { Lang } from './lang/langs.ts'
import { makeSay } from './lang/words.ts'
import { library } from './library.ts'
import { makeFigures } from './missions/figures.ts'
import { originOf } from './site/origin.ts'
import { countryPath, figurePath, missionPath, missionsPath } from './site/paths.ts'
import { siteName } from './site/site.ts'
import { findTimeline, makeTimelines } from './timeline/catalogue.ts'

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
    const html = await container.renderToString(compileText(text, components))
    items.push({ article, text, html: makeAbsolute(html.replace(/^<!DOCTYPE html>/i, '').trim(), site) })
  }
  return { lang, title: siteName[lang], description: makeSay(lang)('home.lead'), site, items }
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
