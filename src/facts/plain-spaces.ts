/** A text as data has it, with plain spaces: no-break spaces are for pages. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}
