import { formatDate } from '../lang/dates.ts'
import { langs, type Both, type Lang } from '../lang/langs.ts'
import { licence, siteName } from '../site/site.ts'
import { editionName, type Edition } from './edition.ts'

/** The name of the list of checksums, as `sha256sum -c` reads it. */
export const manifestName = 'MANIFEST.sha256'

/** What stands beside the pages of an edition for whoever opens its folder, in every language. */
export function makeReadMe(edition: Pick<Edition, 'site' | 'date'>): string {
  return langs.map((lang) => sayIn[lang](edition)).join(`\n${'-'.repeat(72)}\n\n`)
}

const sayIn: Both<(edition: Pick<Edition, 'site' | 'date'>) => string> = {
  ru: ({ site, date }) => `${siteName.ru}. Издание для чтения без сети
${newest('Самая новая публикация', date, 'ru')}
Это сайт ${site}/ целиком: статьи, миссии, числа, источники и файлы данных.

Как читать. Распакуйте архив и откройте файл index.html в браузере. Интернет не нужен:
ни одна страница ничего из него не загружает.

Чего здесь нет: поиска (вместо него — список всего архива) и лент. Исправления, вышедшие
позже, есть только на сайте; внизу каждой страницы стоит её адрес.

Лицензия. Тексты и данные: ${licence.name}, ${licence.url.ru}
Распространяйте свободно, называя источник. Шрифты Literata и Golos Text: SIL Open Font License 1.1.

Как проверить, что ни один файл не изменён. В папке издания:
  Linux    sha256sum -c ${manifestName}
  macOS    shasum -a 256 -c ${manifestName}
  Windows  Get-FileHash -Algorithm SHA256 index.html    (в PowerShell; сравните со строкой в ${manifestName})
`,
  en: ({ site, date }) => `${siteName.en}. Offline edition
${newest('Newest publication', date, 'en')}
This is the whole of ${site}/: articles, missions, figures, sources and data files.

To read. Unpack the archive and open index.html in a browser. No connection is needed:
no page loads anything from the internet.

What is not here: search (the list of the whole archive stands in its place) and feeds. Corrections
made later are on the site only; its address stands at the foot of every page.

Licence. Texts and data: ${licence.name}, ${licence.url.en}
Share freely, naming the source. The typefaces Literata and Golos Text: SIL Open Font License 1.1.

To verify that no file was changed, in the folder of the edition:
  Linux    sha256sum -c ${manifestName}
  macOS    shasum -a 256 -c ${manifestName}
  Windows  Get-FileHash -Algorithm SHA256 index.html    (in PowerShell; compare with the line in ${manifestName})
`,
}

function newest(words: string, date: string | undefined, lang: Lang): string {
  return `${editionName(date)}${date ? `. ${words}: ${formatDate(date, lang)}` : ''}\n`
}
