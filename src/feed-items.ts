import mdxRenderer from '@astrojs/mdx/server.js'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { jsx } from 'astro/jsx-runtime'
import { articlesIn } from './articles/article.ts'
import { compileText, type TextComponents } from './compile.ts'
import type { Feed } from './feeds/feed.ts'
import { makeAbsolute } from './feeds/feed.ts'
import type { Lang } from './lang/langs.ts'
import { makeSay } from './lang/words.ts'
import { library } from './library.ts'
import { originOf } from './site/origin.ts'
import { missionPath, missionsPath, countryPath } from './site/paths.ts'
import { siteName } from './site/site.ts'
import { findTimeline, makeTimelines } from './timeline/catalogue.ts'

const most = 50

/** The feed of a language: its newest articles, at most fifty, in full; a timeline becomes a link to the page that shows it. */
export async function readFeed(lang: Lang, siteUrl: URL | undefined): Promise<Feed> {
  const archive = await library()
  const site = originOf(siteUrl)
  const container = await AstroContainer.create()
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer })
  const components = feedComponents(lang, makeTimelines(archive))
  const items = []
  for (const { article, text } of articlesIn(archive.articles, lang).slice(0, most)) {
    const html = await container.renderToString(compileText(text, components))
    items.push({ article, text, html: makeAbsolute(html.replace(/^<!DOCTYPE html>/i, '').trim(), site) })
  }
  return { lang, title: siteName[lang], description: makeSay(lang)('home.lead'), site, items }
}

function feedComponents(lang: Lang, timelines: ReturnType<typeof makeTimelines>): TextComponents {
  return {
    Timeline: ({ of }) => {
      const timeline = findTimeline(timelines, String(of))
      const id = String(of)
      const href = timeline?.focus ? missionPath(lang, id) : id === 'region' ? missionsPath(lang) : countryPath(lang, id)
      return jsx('p', { children: jsx('a', { href, children: timeline?.title[lang] ?? '' }) })
    },
  }
}
