/** Data as a JSON file; without an indent it stands on one line. Data has plain spaces: no-break spaces are for pages. */
export function formatJson(value: unknown, indent?: number): string {
  return `${JSON.stringify(value, null, indent).replaceAll('\u00A0', ' ')}\n`
}
