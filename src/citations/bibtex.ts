import { dateOfCsl, publisherOfCsl, type CslItem } from './csl.ts'

/** Records as BibTeX with the fields of BibLaTeX (`@online`, `@dataset`), in UTF-8. */
export function formatBibtex(items: readonly CslItem[]): string {
  return items.map(formatItem).join('\n')
}

function formatItem(item: CslItem): string {
  const date = dateOfCsl(item.issued)
  const publisher = publisherOfCsl(item)
  const fields: [string, string | undefined][] = [
    // A name of an organisation is kept whole by braces of its own; so are the capitals of a title.
    ['author', item.author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')],
    ['title', `{${escapeTex(item.title)}}`],
    [item.type === 'dataset' ? 'publisher' : 'organization', publisher && escapeTex(publisher)],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['version', item.version && escapeTex(item.version)],
    ['abstract', item.abstract && escapeTex(item.abstract)],
    ['langid', langids[item.language]],
    ['language', item.language],
    ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', dateOfCsl(item.accessed)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@${item.type === 'dataset' ? 'dataset' : 'online'}{${item.id.replace(/[^\w.-]/g, '-')},`, ...lines, '}', ''].join('\n')
}

const langids: Record<string, string> = { ru: 'russian', en: 'english', ky: 'kyrgyz', kk: 'kazakh', uz: 'uzbek', tg: 'tajik', tr: 'turkish', ar: 'arabic' }

// Two signs that TeX would set as one, as -- and '', are kept apart by empty braces. BibTeX counts braces, those behind a backslash too, so a lone one needs a name.
const special: Record<string, string> = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}',
}

function escapeTex(text: string): string {
  const escaped = text.trim().replace(/[\\~^&%$#_{}]/g, (char) => special[char] ?? `\\${char}`).replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}')
  return escaped.replace(/\s+/g, (space) => (space === '\u00a0' ? '~' : ' '))
}
