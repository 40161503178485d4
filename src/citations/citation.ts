/** A run of a formatted citation: plain, in italics, an address, or the day it was read, in digits or in words, which only the reader's browser knows. */
export type Run = string | { italic: string } | { address: string } | { accessed: 'digits' | 'words' }

/** A formatted citation, run by run. */
export type Citation = readonly Run[]

/** What stands for the day of reading until a browser or the reader fills it in, as wide as the date will be. */
export const unread = { digits: 'дд.мм.гггг', words: 'Month Day, Year' } as const

/** A citation as plain text; `accessed` is the day it was read, already in words or digits. */
export function plainCitation(citation: Citation, accessed?: string): string {
  return citation.map((run) => {
    if (typeof run === 'string') return run
    if ('italic' in run) return run.italic
    return 'address' in run ? run.address : (accessed ?? unread[run.accessed])
  }).join('')
}

/** A sentence with its full stop, before a closing quotation mark as Americans put it, unless another sign closes it. */
export function closed(text: string): string {
  return /[.?!…]”?$/u.test(text) ? text : text.replace(/(”?)$/u, '.$1')
}
