/** The site as it is packed to be read from a disk. */
export type Edition = {
  /** The paths of its files from its top folder: `ru/index.html`. */
  files: ReadonlySet<string>
  /** The address of the site it is made from, without a slash at its end. */
  site: string
  /** The day of its newest publication (ISO 8601); an empty archive has none. */
  date?: string | undefined
}

/** What an edition is called, its folder and its file: `homeward-2026-07-12`. */
export function editionName(date: string | undefined): string {
  return date ? `homeward-${date}` : 'homeward'
}

/** Whether a file of the built site has a use without a server: pages, pictures, data and their downloads do. */
export function belongs(path: string): boolean {
  return !serverOnly.some((shape) => shape.test(path))
}

const serverOnly = [
  // What stands at the top and is neither page nor picture speaks to hosts and robots.
  /^(?![^/]*\.(?:html|svg|png|jpg|webp|ico)$)[^/]*$/,
  // Only a server answers a wrong address.
  /^404\.html$/,
  // Nobody subscribes to a disk.
  /(?:^|\/)(?:feed|opensearch)\.(?:xml|json)$/,
  // Live search fetches its index, which a page from a disk may not do.
  /^search\//,
  /(?:^|\/)\./,
]
