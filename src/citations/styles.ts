import type { Lang } from '../lang/langs.ts'
import { formatApa } from './apa.ts'
import { formatChicago } from './chicago.ts'
import type { Citation } from './citation.ts'
import type { CslItem } from './csl.ts'
import { formatGost } from './gost.ts'

const formats = { gost: formatGost, apa: formatApa, chicago: formatChicago } as const satisfies Record<string, (item: CslItem) => Citation>

/** A style of citing. */
export type CitationStyle = keyof typeof formats

const styles: Record<Lang, readonly CitationStyle[]> = { ru: ['gost', 'apa', 'chicago'], en: ['apa', 'chicago'] }

/** A record in the styles that readers of a language use, the usual one first. */
export function citationsOf(item: CslItem, lang: Lang): { style: CitationStyle; citation: Citation }[] {
  return styles[lang].map((style) => ({ style, citation: formats[style](item) }))
}
