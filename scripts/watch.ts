import { resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { buildCards } from './cards.ts'
import { checkContent } from './check-content.ts'
import { buildImages } from './images.ts'
import { buildTimelines } from './timelines.ts'

/** In development: when a file of `content/` changes, its problems are printed, timelines are drawn again and pages reload. */
export function watchContent(server: ViteDevServer): void {
  let waiting: NodeJS.Timeout | undefined
  server.watcher.add(resolve('content'))
  server.watcher.on('all', (_event, path) => {
    if (!/[\\/]content[\\/].+\.(mdx|yaml|jpe?g|png|webp)$/.test(path)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => void refresh(server), 60)
  })
}

async function refresh(server: ViteDevServer): Promise<void> {
  const archive = await checkContent({ mayFail: true })
  await buildTimelines(archive, 'public/data')
  await buildCards(archive, 'public/data/cards')
  await buildImages(archive.articles, 'content', 'public/images')
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll()
  server.ws.send({ type: 'full-reload' })
}
