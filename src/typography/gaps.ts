/** A run of characters between letters, digits and signs: spaces, quotes, dashes, full stops. */
export type Gap = { start: number; text: string }

const gap = /[\s"'«»„“”‘’‚‹›.…\-‐‑‒–—―]/

/** Whether typography may change a character. */
export function isGap(character: string): boolean {
  return gap.test(character)
}

/** What typography never changes: letters, digits and signs, in order. */
export function keptOf(text: string): string {
  return text.replace(new RegExp(gap, 'g'), '')
}

/** The gaps of a text: one before every kept character and one after the last, most of them empty. */
export function gapsOf(text: string): Gap[] {
  const gaps: Gap[] = [{ start: 0, text: '' }]
  for (let index = 0; index < text.length; index++) {
    const last = gaps.at(-1)
    if (last && isGap(text[index] ?? '')) last.text += text[index]
    else gaps.push({ start: index + 1, text: '' })
  }
  return gaps
}
