import { closed, type Citation } from './citation.ts'
import { dateOfCsl, type CslItem } from './csl.ts'
import { monthDay } from './month-day.ts'

/**
 * A reference by the Publication Manual of the APA, 7th edition: section 10.16 (webpages; the site is not named again when it is the author),
 * 10.9 (data sets). The title keeps its own language. The day of reading is given only for what has neither a date nor a version, and so may
 * change under its address (section 9.16).
 */
export function formatApa(item: CslItem): Citation {
  const date = dateOfCsl(item.issued)
  const remark = `${item.version ? ` (Version ${item.version})` : ''}${item.type === 'dataset' ? ' [Data set]' : ''}`
  const author = item.author?.map(({ literal }) => closed(literal)).join(' ') ?? ''
  const title = item.title.trim()
  return [
    `${author} (${date ? dateWords(date) : 'n.d.'}). `,
    { italic: remark ? title : closed(title) },
    `${remark ? `${remark}.` : ''} `,
    ...(date || item.version ? [] : ['Retrieved ', { accessed: 'words' } as const, ', from ']),
    { address: item.URL },
  ]
}

/** `2026-11-22 → 2026, November 22`. */
function dateWords(date: string): string {
  return [date.slice(0, 4), monthDay(date)].filter(Boolean).join(', ')
}
