import { langs } from '../lang/langs.ts'
import { element, escapeMarkup } from '../site/markup.ts'
import { licence, siteName } from '../site/site.ts'
import { unitId, type Unit } from './corpus.ts'
import { shapeVersion } from './data-package.ts'

/** Units as a translation memory (TMX 1.4b): what translators’ programs read. It names no DTD, so that no program looks for one. */
export function formatTmx(units: readonly Unit[]): string {
  const header = element('header', {
    creationtool: siteName.en, creationtoolversion: `${shapeVersion}`, segtype: 'paragraph', 'o-tmf': 'MDX', adminlang: 'en', srclang: langs[0], datatype: 'plaintext',
  }, element('prop', { type: 'licence' }, `${licence.name} ${licence.url.en}`))
  const body = units.length === 0 ? element('body', {}) : element('body', {}, `\n${units.map(formatUnit).join('\n')}\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('tmx', { version: '1.4' }, `\n${header}\n${body}\n`)}\n`
}

function formatUnit(unit: Unit): string {
  const { kind, words, urls, article, version } = unit
  const variants = langs.map((lang) => element('tuv', { 'xml:lang': lang }, `${property('url', urls[lang])}${element('seg', {}, escapeMarkup(words[lang]))}`))
  return element('tu', { tuid: unitId(unit), creationdate: instantOf(article.facts.published) }, [`${property('kind', kind)}${version ? property('version', version.fingerprint) : ''}`, ...variants].join('\n'))
}

function property(type: string, value: string): string {
  return element('prop', { type }, escapeMarkup(value))
}

/** The beginning of a day in the form of TMX; nothing for a date that is not known to the day. */
function instantOf(date: string): string | undefined {
  return date.length === 10 ? `${date.replaceAll('-', '')}T000000Z` : undefined
}
