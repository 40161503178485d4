import { shelfOf } from '../articles/version.ts'
import { licence } from '../site/site.ts'
import { unitId, type Unit } from './corpus.ts'
import { columnsInBoth, datePattern, urlPattern, type Table } from './table.ts'

/** The table of the parallel corpus: a row a paragraph, in every language. */
export const corpusTable: Table<Unit> = {
  id: 'parallel',
  title: { ru: 'Параллельный корпус', en: 'Parallel corpus' },
  about: { ru: 'Строка на абзац: одни и те же слова на обоих языках. Абзацы, у которых пары нет, сюда не входят.', en: 'A row a paragraph: the same words in both languages. Paragraphs without a counterpart are left out.' },
  key: ['id'],
  references: [{ column: 'article', table: 'articles', key: 'id' }],
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', required: true, unique: true, pattern: '[0-9]{4}/[a-z0-9-]+#(title|summary|p[0-9]+)', title: { ru: 'Единица', en: 'Unit' }, about: { ru: 'Статья и место в ней: title, summary или номер абзаца, как на странице.', en: 'The article and the place in it: title, summary, or the number of the paragraph as on the page.' }, of: unitId },
    { name: 'article', type: 'string', hxl: '#item+id', required: true, pattern: '[0-9]{4}/[a-z0-9-]+', title: { ru: 'Статья', en: 'Article' }, about: { ru: 'Id из таблицы articles.', en: 'An id of the table of articles.' }, of: ({ article }) => shelfOf(article) },
    { name: 'kind', type: 'string', hxl: '#item+type', required: true, values: ['title', 'summary', 'heading', 'text', 'item', 'quote', 'row', 'code'], title: { ru: 'Род', en: 'Kind' }, about: { ru: 'Заголовок, подзаголовок, абзац, пункт списка, цитата, строка таблицы.', en: 'Headline, standfirst, paragraph, item of a list, quotation, row of a table.' }, of: ({ kind }) => kind },
    { name: 'published', type: 'string', hxl: '#date+published', required: true, pattern: datePattern, title: { ru: 'Когда опубликовано', en: 'Published' }, about: { ru: 'День, когда статья появилась на сайте.', en: 'The day the article appeared on the site.' }, of: ({ article }) => article.facts.published },
    { name: 'version', type: 'string', hxl: '#meta+version', pattern: '[0-9a-f]{8}', title: { ru: 'Версия', en: 'Version' }, about: { ru: 'Версия статьи, как в таблице articles.', en: 'The version of the article as in the table of articles.' }, of: ({ version }) => version?.fingerprint },
    ...columnsInBoth<Unit>({ name: 'text', hxl: '#item+text', required: true, title: { ru: 'Слова', en: 'Words' }, about: { ru: 'Простой текст; числа записи названы, как их видит читатель.', en: 'Plain text; numbers of the ledger stand as a reader sees them.' }, of: ({ words }) => words }),
    ...columnsInBoth<Unit>({ name: 'url', hxl: '#meta+url', required: true, pattern: urlPattern, title: { ru: 'Адрес', en: 'Address' }, about: { ru: 'Где эти слова стоят на сайте.', en: 'Where the words stand on the site.' }, of: ({ urls }) => urls }),
    { name: 'licence', type: 'string', hxl: '#meta+licence', required: true, values: [licence.name], title: { ru: 'Лицензия', en: 'Licence' }, about: { ru: 'На каких условиях это можно использовать.', en: 'The terms of use.' }, of: () => licence.name },
  ],
}
