import { preview } from 'astro'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    address: string
  }
}

/** Serves the built site on loopback while the browser tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ logLevel: 'error', server: { host: '127.0.0.1', port: 4390 } })
  project.provide('address', `http://127.0.0.1:${server.port}`)
  return () => server.stop()
}
