import type { Both } from '../lang/langs.ts'
import { qualifiers } from '../missions/claim.ts'
import type { Total } from '../missions/totals.ts'
import { columnsInBoth, datePattern, idPattern, idsPattern, noteColumns, sourcesColumn, type Column, type Table } from './table.ts'

/** The table of published totals. */
export const totalTable: Table<Total> = {
  id: 'totals',
  title: { ru: 'Итоги', en: 'Totals' },
  about: { ru: 'Опубликованные итоги по странам и региону: кто, на какой день, кого считает.', en: 'Published totals of countries and the region: by whom, as of which day, of whom.' },
  key: ['id'],
  references: [{ column: 'by', table: 'glossary', key: 'id' }],
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', required: true, unique: true, pattern: idPattern, title: { ru: 'Итог', en: 'Total' }, about: { ru: 'Имя итога; не меняется.', en: 'The name of the total; it never changes.' }, of: ({ id }) => id },
    { name: 'country', type: 'string', hxl: '#country+code', required: true, pattern: idPattern, title: { ru: 'Страна', en: 'Country' }, about: { ru: 'Id из таблицы countries; region — весь регион.', en: 'An id of the table of countries; region is all of them.' }, of: ({ country }) => country },
    { name: 'as_of', type: 'string', hxl: '#date+reported', pattern: datePattern, title: { ru: 'На какой день', en: 'As of' }, about: { ru: 'День, месяц или год, на который верен итог.', en: 'The day, month or year the total is true of.' }, of: ({ as_of }) => as_of },
    { name: 'by', type: 'string', hxl: '#org+code', required: true, pattern: idPattern, title: { ru: 'Кто назвал', en: 'Given by' }, about: { ru: 'Id лица или органа из таблицы glossary.', en: 'The id of a person or body in the glossary table.' }, of: ({ by }) => by },
    { name: 'qualifier', type: 'string', hxl: '#meta+qualifier', values: qualifiers, title: { ru: 'Оговорка', en: 'Qualifier' }, about: { ru: 'about — около, more-than — более, at-least — не менее, up-to — до.', en: 'How exact the numbers were said to be.' }, of: ({ qualifier }) => qualifier },
    number('total', '#affected+total', { ru: 'Всего', en: 'Total' }),
    number('children', '#affected+children', { ru: 'Дети', en: 'Children' }),
    number('women', '#affected+f+adults', { ru: 'Женщины', en: 'Women' }),
    number('men', '#affected+m+adults', { ru: 'Мужчины', en: 'Men' }),
    ...columnsInBoth<Total>({ name: 'scope', hxl: '#description+scope', required: true, title: { ru: 'Кого считает', en: 'Scope' }, about: { ru: 'Кого и что включает итог.', en: 'Whom the total includes.' }, of: ({ scope }) => scope }),
    { name: 'parts', type: 'string', hxl: '#meta+parts+list', pattern: idsPattern, title: { ru: 'Части', en: 'Parts' }, about: { ru: 'Из чего складывается: id из таблиц missions и totals, через пробел.', en: 'What it is the sum of: ids of missions and totals, with a space between them.' }, of: ({ parts = [] }) => parts.join(' ') },
    ...noteColumns<Total>(({ note }) => note),
    sourcesColumn(({ sources }) => sources),
  ],
}

function number(name: 'total' | 'children' | 'women' | 'men', hxl: string, title: Both): Column<Total> {
  return { name, type: 'integer', hxl, minimum: 0, title, about: { ru: 'Число, как оно опубликовано; пусто — не названо.', en: 'The number as published; empty when none was given.' }, of: ({ figures }) => figures[name] }
}
