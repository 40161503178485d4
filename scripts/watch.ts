import { resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { buildCards } from './cards.ts'
import { checkContent } from './check-content.ts'
import { buildData } from './data.ts'
import { buildImages } from './images.ts'
import { buildTimelines } from './timelines.ts'

/** In development: when a file of `content/` changes, its problems are printed, the open data is written and drawn again, and pages reload. `site` ends without a slash. */
export function watchContent(server: ViteDevServer, site: string): void {
  let waiting: NodeJS.Timeout | undefined
  server.watcher.add(resolve('content'))
  server.watcher.on('all', (_event, path) => {
    if (!/[\\/]content[\\/].+\.(mdx|yaml|jpe?g|png|webp)$/.test(path)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => void refresh(server, site), 60)
  })
}

async function refresh(server: ViteDevServer, site: string): Promise<void> {
  const archive = await checkContent({ mayFail: true })
  await buildTimelines(archive, 'public/data')
  await buildData(archive, 'public/data', site)
  await buildCards(archive, 'public/data/cards')
  await buildImages(archive.articles, 'content', 'public/images')
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll()
  server.ws.send({ type: 'full-reload' })
}
