import { sourceKinds, type Source } from '../sources/source.ts'
import { datePattern, idPattern, noteColumns, urlPattern, type Table } from './table.ts'

/** The table of sources: every page the record rests on, each with its id. */
export const sourceTable: Table<[id: string, source: Source]> = {
  id: 'sources',
  title: { ru: 'Источники', en: 'Sources' },
  about: { ru: 'Строка на источник: все страницы, на которых основаны статьи и данные.', en: 'A row a source: every page that the articles and the data rest on.' },
  key: ['id'],
  references: [],
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', required: true, unique: true, pattern: idPattern, title: { ru: 'Источник', en: 'Source' }, about: { ru: 'Имя источника; не меняется.', en: 'The name of the source; it never changes.' }, of: ([id]) => id },
    { name: 'publisher', type: 'string', hxl: '#org+publisher', required: true, title: { ru: 'Издатель', en: 'Publisher' }, about: { ru: 'Кто опубликовал.', en: 'Who published it.' }, of: ([, { publisher }]) => publisher },
    { name: 'title', type: 'string', hxl: '#meta+source+title', required: true, title: { ru: 'Заголовок', en: 'Title' }, about: { ru: 'Заголовок на языке источника.', en: 'The headline in the language of the source.' }, of: ([, { title }]) => title },
    { name: 'date', type: 'string', hxl: '#date+published', pattern: datePattern, title: { ru: 'Дата', en: 'Date' }, about: { ru: 'День, месяц или год публикации, насколько известно.', en: 'The day, month or year of publication, as far as known.' }, of: ([, { date }]) => date },
    { name: 'date_basis', type: 'string', hxl: '#status+date', required: true, values: ['shown', 'inferred', 'unknown'], title: { ru: 'Откуда дата', en: 'Basis of the date' }, about: { ru: 'shown — напечатана, inferred — выведена, unknown — неизвестна.', en: 'Printed, inferred or unknown.' }, of: ([, source]) => source.date_basis },
    { name: 'lang', type: 'string', hxl: '#meta+source+lang', required: true, pattern: '[a-z]{2,3}', title: { ru: 'Язык', en: 'Language' }, about: { ru: 'Язык источника (ISO 639).', en: 'The language of the source (ISO 639).' }, of: ([, { lang }]) => lang },
    { name: 'kind', type: 'string', hxl: '#meta+source+type', required: true, values: sourceKinds, title: { ru: 'Род', en: 'Kind' }, about: { ru: 'Чей это источник.', en: 'Who is behind the source.' }, of: ([, { kind }]) => kind },
    { name: 'url', type: 'string', hxl: '#meta+url', required: true, pattern: urlPattern, title: { ru: 'Адрес', en: 'Address' }, about: { ru: 'Адрес страницы источника.', en: 'The address of the source’s page.' }, of: ([, { url }]) => url },
    ...noteColumns<[string, Source]>(([, { note }]) => note),
  ],
}
