import { dateOfCsl, type CslItem } from './csl.ts'

const types: Record<CslItem['type'], string> = { webpage: 'ELEC', dataset: 'DATA' }

/** Records as RIS: two letters, two spaces, a hyphen, a space; lines end with CR LF. */
export function formatRis(items: readonly CslItem[]): string {
  return items.map(formatItem).join('\r\n')
}

function formatItem(item: CslItem): string {
  const [year, month = '', day = ''] = dateOfCsl(item.issued)?.split('-') ?? []
  const fields: [string, string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['ET', item.version],
    ['AB', item.abstract],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', dateOfCsl(item.accessed)?.replaceAll('-', '/')],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}
