import type { CslItem } from '../citations/csl.ts'
import type { ExportForm } from '../search/export.ts'

/** What each form of a saved list is called. */
export const exportNames = { csv: 'CSV', ris: 'RIS', bib: 'BibTeX', csl: 'CSL-JSON' }

/** The forms in which a list of finds can be saved; how one is written is loaded when it is asked for. */
export const exportForms: Record<keyof typeof exportNames, ExportForm> = {
  csv: {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    format: async (records) => {
      const [{ formatCsv }, { rowOfCsl }] = await Promise.all([import('../facts/csv.ts'), import('../citations/row.ts')])
      return formatCsv((records as CslItem[]).map(rowOfCsl))
    },
  },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    format: async (records) => (await import('../citations/ris.ts')).formatRis(records as CslItem[]),
  },
  bib: {
    ending: 'bib',
    type: 'application/x-bibtex;charset=utf-8',
    format: async (records) => (await import('../citations/bibtex.ts')).formatBibtex(records as CslItem[]),
  },
  csl: {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    format: async (records) => (await import('../citations/csl.ts')).formatCslJson(records as CslItem[]),
  },
}
