import type { Citation } from './citation.ts'
import { dateOfCsl, publisherOfCsl, type CslItem } from './csl.ts'

/**
 * A reference by GOST R 7.0.5-2008 (bibliographic reference at the end of a text, electronic resource), the Russian standard for references;
 * GOST R 7.0.100-2018 is the one for descriptions in catalogues. It begins with the title, as no person is named as the author; the month is
 * cut as GOST R 7.0.12-2011 cuts it. The standard wants the day of reading, which a page made beforehand cannot know: a script fills in the
 * reader's today, else the reader does.
 */
export function formatGost(item: CslItem): Citation {
  const areas = [
    `${item.title.trim()} [Электронный ресурс] // ${publisherOfCsl(item)} : сайт`,
    ...dateAreas(dateOfCsl(item.issued)),
    ...(item.version ? [`Версия ${item.version}`] : []),
    'URL: ',
  ]
  return [areas.map((area, index) => (index === areas.length - 1 || area.endsWith('.') ? area : `${area}.`)).join(' – '), { address: item.URL }, ' (дата обращения: ', { accessed: 'digits' }, ').']
}

const months = ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.']
const daysOf: Record<string, string> = { март: 'марта', май: 'мая', июнь: 'июня', июль: 'июля' }

/** The year, then the day as of an issue of a periodical: `2026-11-22 → 2026 · 22 нояб.`, `2026-03 → 2026 · Март`. */
function dateAreas(date: string | undefined): string[] {
  const [year, month, day] = date?.split('-') ?? []
  const name = months[Number(month) - 1]
  if (!year || !name) return year ? [year] : []
  return [year, day ? `${Number(day)} ${daysOf[name] ?? name}` : name.charAt(0).toUpperCase() + name.slice(1)]
}
