import { formatDate } from '../lang/dates.ts'
import { langs, type Both, type Lang } from '../lang/langs.ts'
import { makeSay } from '../lang/words.ts'
import { dataPath, dictionaryPath, filesPath } from '../site/paths.ts'
import { licence, siteName } from '../site/site.ts'
import { corpusTable } from './corpus-table.ts'
import { packageVersion } from './data-package.ts'
import { plainSpaces } from './plain-spaces.ts'
import { tableFormats } from './table-files.ts'
import type { TableWords } from './table.ts'
import { workbookName } from './workbook.ts'

/** The file that says what the package is. */
export const readMeName = 'README.md'

/** What the package is a state of: the address of the site, the day of its newest publication, SHA-256 of its descriptor, and how each language cites it. */
export type PackageState = { site: string; date: string | undefined; hash: string; citation: Both }

/** What the open data is, for whoever opens the package away from the site: Markdown, in every language. */
export function makePackageReadMe(tables: readonly TableWords[], years: readonly string[], state: PackageState): string {
  return langs.map((lang) => plainSpaces(sayIn[lang](tables.map((table) => describe(table, lang)).join('\n'), years.join(', '), state))).join('\n---\n\n')
}

const forms = tableFormats.join(', ')

const sayIn: Both<(tables: string, years: string, state: PackageState) => string> = {
  ru: (tables, years, { site, date, hash, citation }) => `# ${siteName.ru}. ${makeSay('ru')('data.name')}

${makeSay('ru')('data.lead')}

- Сайт: ${site}${dataPath('ru')}
- Версия набора: ${packageVersion}${date ? `; самая новая публикация: ${formatDate(date, 'ru')}` : ''}
- Состояние данных: SHA-256 файла datapackage.json начинается с ${shortHash(hash)}. Изменится хоть одно число — изменится и он.

## Файлы

Каждая таблица лежит в трёх видах: ${forms}. В .hxl.csv под заголовком стоит строка хештегов HXL.

${tables}
- \`parallel/\` — ${corpusTable.title.ru.toLowerCase()} по годам (${years}): CSV, JSON Lines, TMX 1.4b. ${corpusTable.about.ru}
- \`schemas/\` — схемы таблиц (Table Schema) и записей страниц (JSON Schema).
- \`datapackage.json\` — описание всех файлов (Data Package 2.0).
- \`SHA256SUMS.txt\` — контрольные суммы. Проверить: \`sha256sum -c SHA256SUMS.txt\`

Что значит каждый столбец, сказано в datapackage.json и на странице ${site}${dictionaryPath('ru')}
CSV записан в UTF-8 с отметкой порядка байтов, разделитель — запятая; пустая клетка значит, что значения нет или оно неизвестно. Те же таблицы одной книгой Excel: ${site}/data/${workbookName}
Другие файлы сайта и что в них не изменится: ${site}${filesPath('ru')}

## Лицензия

${licence.name}: ${licence.url.ru}
Данные можно использовать свободно с указанием источника.

## Как ссылаться

${citation.ru}
`,
  en: (tables, years, { site, date, hash, citation }) => `# ${siteName.en}. ${makeSay('en')('data.name')}

${makeSay('en')('data.lead')}

- Site: ${site}${dataPath('en')}
- Version of the package: ${packageVersion}${date ? `; newest publication: ${formatDate(date, 'en')}` : ''}
- State of the data: the SHA-256 of datapackage.json begins with ${shortHash(hash)}. When a single number changes, so does it.

## Files

Every table is there in three forms: ${forms}. In .hxl.csv a row of HXL hashtags stands below the header.

${tables}
- \`parallel/\`: ${corpusTable.title.en.toLowerCase()} by year (${years}): CSV, JSON Lines, TMX 1.4b. ${corpusTable.about.en}
- \`schemas/\`: schemas of tables (Table Schema) and of the records of pages (JSON Schema).
- \`datapackage.json\`: the description of every file (Data Package 2.0).
- \`SHA256SUMS.txt\`: checksums. To verify: \`sha256sum -c SHA256SUMS.txt\`

What each column means is said in datapackage.json and at ${site}${dictionaryPath('en')}
CSV is in UTF-8 with a byte order mark, separated by commas; an empty cell means that there is no value or that it is not known. The same tables as one Excel workbook: ${site}/data/${workbookName}
The other files of the site, and what will not change in them: ${site}${filesPath('en')}

## Licence

${licence.name}: ${licence.url.en}
The data may be used freely with attribution.

## How to cite

${citation.en}
`,
}

/** The digits of a fingerprint by which the state of the data is told. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8)
}

function describe({ id, title, about }: TableWords, lang: Lang): string {
  return `- \`${id}\`${lang === 'ru' ? ' —' : ':'} ${title[lang]}. ${about[lang]}`
}
