// The part of citation-js that the tests use; it comes without types.

declare module '@citation-js/core' {
  /** Reads BibTeX, RIS or CSL-JSON, whatever it is given, and formats what it has read. */
  export class Cite {
    constructor(data: unknown)
    data: (Omit<import('./csl.ts').CslItem, 'author'> & { edition?: string; author?: { literal?: string; family?: string }[] })[]
    format(output: 'bibliography', options: { template: string; lang: string; format: 'text' }): string
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
