import { openIndex, type Index } from '../src/search/open-index.ts'
import { importBundle } from './pagefind-bundle.ts'

/** Opens an index in Node as a browser opens it; `read` gives a file of the site by its address from the root. */
export function openFiles(read: (path: string) => Promise<string | Uint8Array | undefined>): Promise<Index> {
  const bytes = async (path: string) => {
    const file = await read(path)
    return file === undefined ? undefined : Buffer.from(file)
  }
  return openIndex(async (path) => JSON.parse(String((await bytes(path)) ?? 'null')) ?? undefined, (folder) => importBundle((path) => bytes(folder + path)))
}
