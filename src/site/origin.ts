/** The address of the site without a slash at its end, to put before paths from the root. */
export function originOf(site: URL | undefined): string {
  return (site?.href ?? '').replace(/\/$/, '')
}
