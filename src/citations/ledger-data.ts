import type { Lang } from '../lang/langs.ts'
import type { Figure } from '../missions/figures.ts'
import type { Mission } from '../missions/mission.ts'
import { dataPath } from '../site/paths.ts'
import { licence } from '../site/site.ts'
import type { Source } from '../sources/source.ts'
import type { CslItem } from './csl.ts'
import { citationOf, publisherOf } from './linked-data.ts'

/** The page of a mission as a WebPage about the event, tied to its sources. */
export function missionPageOf(item: CslItem, { date, title }: Mission, sources: readonly Source[], lang: Lang, site: string): object {
  const when = { startDate: date.start, ...(date.end && { endDate: date.end }) }
  return { ...pageOf('WebPage', item, sources, lang, site), about: { '@type': 'Event', name: title[lang], ...when } }
}

/** The page of a figure as a Dataset of one number, with its file and its sources. */
export function figureDataOf(item: CslItem, { id, value }: Figure, number: string, sources: readonly Source[], lang: Lang, site: string): object {
  return {
    ...pageOf('Dataset', item, sources, lang, site),
    creator: publisherOf(lang, site),
    variableMeasured: { '@type': 'PropertyValue', name: number, value },
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${site}/data/figures/${id}.json` },
  }
}

function pageOf(type: string, { URL: url, title, abstract }: CslItem, sources: readonly Source[], lang: Lang, site: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': url,
    url,
    name: title,
    description: abstract,
    inLanguage: lang,
    license: licence.url[lang],
    isAccessibleForFree: true,
    author: publisherOf(lang, site),
    publisher: publisherOf(lang, site),
    isPartOf: { '@type': 'Dataset', '@id': site + dataPath(lang) },
    citation: sources.map(citationOf),
  }
}
