import { resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { formatIssues, withoutHints } from '../src/issues/issue.ts'
import { readArchive } from '../src/library.ts'
import { langOfLocale } from './check-content.ts'
import { buildTimelines } from './timelines.ts'

/** In development: when a file of `content/` changes, its problems are printed, timelines are drawn again and pages reload. */
export function watchContent(server: ViteDevServer): void {
  let waiting: NodeJS.Timeout | undefined
  server.watcher.add(resolve('content'))
  server.watcher.on('all', (_event, path) => {
    if (!/[\\/]content[\\/].+\.(mdx|yaml)$/.test(path)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => void refresh(server), 60)
  })
}

async function refresh(server: ViteDevServer): Promise<void> {
  const { archive, issues: all } = await readArchive()
  const issues = withoutHints(all)
  if (issues.length > 0) server.config.logger.warn(`\n${formatIssues(issues, langOfLocale(process.env))}`)
  await buildTimelines(archive, 'public/data')
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll()
  server.ws.send({ type: 'full-reload' })
}
