import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { buildCards } from './scripts/cards.ts'
import { checkContent, langOfLocale } from './scripts/check-content.ts'
import { checkSite } from './scripts/check-site.ts'
import { buildData } from './scripts/data.ts'
import { buildFonts, readSiteTexts } from './scripts/fonts.ts'
import { buildRedirects } from './scripts/redirects.ts'
import { buildSearchIndex } from './scripts/search-index.ts'
import { buildImages } from './scripts/images.ts'
import { takeNow } from './scripts/now.ts'
import { swapFolders } from './scripts/swap.ts'
import { buildTimelines } from './scripts/timelines.ts'
import { watchContent } from './scripts/watch.ts'

const site = (process.env.SITE_URL ?? 'https://homeward.example').replace(/\/$/, '')
const next = new URL('.dist-next/', import.meta.url)
const dist = new URL('dist/', import.meta.url)

/** What readers may see of `content/`, once it has been checked. */
let archive

/** The whole pipeline: content is checked and drawn before the pages, the pages are indexed and checked after. */
const homeward = {
  name: 'homeward',
  hooks: {
    // A build goes to a folder of its own, so that a failed one leaves the last good `dist/` as it was.
    'astro:config:setup': async ({ command, updateConfig }) => {
      if (command === 'build') updateConfig({ outDir: next })
      if (command !== 'build' && command !== 'dev') return
      // Who writes sees drafts too.
      if (command === 'dev') process.env.BUILD_TIME = 'Infinity'
      takeNow(langOfLocale(process.env))
      archive = await checkContent({ mayFail: command === 'dev' })
      await buildFonts(await readSiteTexts(archive), 'src/styles/fonts')
      await buildTimelines(archive, 'public/data')
      await buildData(archive, 'public/data', site)
      await buildCards(archive, 'public/data/cards')
      await buildImages(archive.articles, 'content', 'public/images')
    },
    'astro:server:setup': ({ server }) => watchContent(server, site),
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir)
      await buildSearchIndex(folder, archive, site)
      await buildRedirects(folder, archive)
      await checkSite(folder, site)
      await swapFolders(dir, dist)
    },
  },
}

export default defineConfig({
  site,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 2 },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  // `mdx()` brings the renderer of compiled texts; the texts themselves are compiled in src/compile.ts.
  integrations: [mdx(), homeward],
})
