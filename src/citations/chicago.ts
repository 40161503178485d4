import { closed, type Citation } from './citation.ts'
import { dateOfCsl, type CslItem } from './csl.ts'
import { headlineCase } from './headline-case.ts'
import { monthDay } from './month-day.ts'

/**
 * A bibliography entry by The Chicago Manual of Style, 17th edition (14.205–14.208, websites): a title in quotation marks and, if it is
 * English, in headline style (8.159); the site is not named again when it is the author. The day of reading is given only where nothing
 * else dates the page (14.12).
 */
export function formatChicago(item: CslItem): Citation {
  const date = dateOfCsl(item.issued)
  const author = item.author?.map(({ literal }) => literal).join(', ') ?? ''
  const title = item.title.trim()
  const cased = item.language === 'en' ? headlineCase(title) : title
  const facts = [item.version && `Version ${item.version}`, date && dateWords(date)].filter(Boolean).join('. ')
  const start = `${closed(author)} ${quoted(cased)} `
  return [start, ...(facts ? [facts] : ['Accessed ', { accessed: 'words' } as const]), '. ', { address: item.URL }, '.']
}

/** In double quotation marks, those within made single; the full stop stands inside. */
function quoted(title: string): string {
  return `“${closed(title).replace(/"([^"]*)"/g, '‘$1’').replaceAll('“', '‘').replaceAll('”', '’')}”`
}

/** `2026-11-22 → November 22, 2026`. */
function dateWords(date: string): string {
  const rest = monthDay(date)
  return `${rest}${rest.includes(' ') ? ',' : ''} ${date.slice(0, 4)}`.trim()
}
