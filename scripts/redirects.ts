import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../src/archive/archive.ts'
import { addressesOf } from '../src/published/addresses.ts'
import { formatRedirects, redirectsOf } from '../src/published/host-redirects.ts'
import { lostAddresses } from '../src/published/lost.ts'

/** Writes what common hosts read to redirect addresses that are no more; other hosts serve the pages that stand there. */
export async function buildRedirects(dist: string, archive: Archive): Promise<void> {
  const lost = lostAddresses(archive.published, addressesOf(archive))
  for (const [name, text] of formatRedirects(redirectsOf(lost))) await writeFile(join(dist, name), text)
}
