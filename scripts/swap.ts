import { rename, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Puts a finished folder in the place of the last one; the last one is gone only when the new one stands. */
export async function swapFolders(finished: URL, place: URL): Promise<void> {
  const old = new URL('.dist-old/', place.href.replace(/[^/]+\/$/, ''))
  await rm(old, { recursive: true, force: true })
  await rename(pathOf(place), pathOf(old)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(pathOf(finished), pathOf(place))
  await rm(old, { recursive: true, force: true })
}

function pathOf(url: URL): string {
  return fileURLToPath(url).replace(/[\\/]$/, '')
}
