import type { Topic } from '../articles/topics.ts'
import type { Country } from '../places/countries.ts'
import { columnsInBoth, idPattern, type Column, type Table } from './table.ts'

/** The table of the countries of return and of departure. */
export const countryTable: Table<Country> = {
  id: 'countries',
  title: { ru: 'Страны', en: 'Countries' },
  about: { ru: 'Страны, куда и откуда возвращались, и те, о чьих миссиях ничего не известно.', en: 'The countries of return and of departure, and those of which no mission is known.' },
  key: ['id'],
  references: [],
  columns: [
    idColumn('#country+code'),
    { name: 'role', type: 'string', hxl: '#meta+role', required: true, values: ['return', 'origin', 'none'], title: { ru: 'Какая', en: 'Role' }, about: { ru: 'return — сюда возвращались, origin — отсюда, none — миссий не найдено.', en: 'return: people returned here; origin: from here; none: no mission was found.' }, of: ({ role }) => role },
    ...columnsInBoth<Country>({ name: 'name', hxl: '#country+name', required: true, title: { ru: 'Название', en: 'Name' }, about: { ru: 'Название страны.', en: 'The country’s name.' }, of: ({ name }) => name }),
  ],
}

/** The table of the subjects articles are shelved under. */
export const topicTable: Table<Topic> = {
  id: 'topics',
  title: { ru: 'Темы', en: 'Topics' },
  about: { ru: 'Темы, по которым разложены статьи, и о чём каждая из них.', en: 'The subjects articles are shelved under, and what each is about.' },
  key: ['id'],
  references: [],
  columns: [
    idColumn('#sector+code'),
    ...columnsInBoth<Topic>({ name: 'name', hxl: '#sector+name', required: true, title: { ru: 'Название', en: 'Name' }, about: { ru: 'Название темы.', en: 'The topic’s name.' }, of: ({ name }) => name }),
    ...columnsInBoth<Topic>({ name: 'about', hxl: '#description+about', required: true, title: { ru: 'О чём', en: 'About' }, about: { ru: 'О чём эта тема.', en: 'What the topic is about.' }, of: ({ about }) => about }),
  ],
}

function idColumn<Item extends { id: string }>(hxl: string): Column<Item> {
  return { name: 'id', type: 'string', hxl, required: true, unique: true, pattern: idPattern, title: { ru: 'Id', en: 'Id' }, about: { ru: 'Имя в адресах; не меняется.', en: 'The name in addresses; it never changes.' }, of: ({ id }) => id }
}
