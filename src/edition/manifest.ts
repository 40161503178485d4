/** The checksum of a file, in hexadecimal, by its path from the folder that the manifest stands in. */
export type Sum = { path: string; sha256: string }

/** Checksums as `sha256sum -c` reads them, sorted by path; a path with a backslash or a line break never comes here. */
export function formatManifest(sums: readonly Sum[]): string {
  return [...sums].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}
