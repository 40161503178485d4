import type { HeadTag } from '../site/head.ts'
import { citePath } from '../site/paths.ts'
import { formatBibtex } from './bibtex.ts'
import { formatCslJson, type CslItem } from './csl.ts'
import { formatRis } from './ris.ts'

/** The files for reference managers beside every page that can be cited: `cite.bib`, `cite.ris`, `cite.csl.json`. */
export const citeFiles = [
  { ending: 'bib', name: 'BibTeX', type: 'application/x-bibtex', format: formatBibtex },
  { ending: 'ris', name: 'RIS', type: 'application/x-research-info-systems', format: formatRis },
  { ending: 'csl.json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', format: formatCslJson },
] as const

/** The text of a citation file by its ending; nothing for an ending that is none of ours. */
export function formatCiteFile(ending: string, item: CslItem): string | undefined {
  return citeFiles.find((file) => file.ending === ending)?.format([item])
}

/** Links from the head of a page to its citation files; `path` is the page's own. */
export function citeLinks(path: string): HeadTag[] {
  return citeFiles.map(({ ending, name, type }) => ({ tag: 'link', attrs: { rel: 'alternate', href: citePath(path, ending), type, title: name } }))
}
