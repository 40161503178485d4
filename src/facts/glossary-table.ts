import { nameTypes, type Name } from '../glossary/glossary.ts'
import { columnsInBoth, idPattern, type Table } from './table.ts'

const forms = { ru: 'Через знак |.', en: 'With the sign | between them.' }

/** The table of names in every language; remarks for editors and forms for search only stay at home. */
export const glossaryTable: Table<Name> = {
  id: 'glossary',
  title: { ru: 'Имена', en: 'Glossary' },
  about: { ru: 'Имена лиц, органов, операций и мест на двух языках, с формами, встреченными в источниках.', en: 'Names of persons, bodies, operations and places in both languages, with the forms met in sources.' },
  key: ['id'],
  references: [],
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', required: true, unique: true, pattern: idPattern, title: { ru: 'Имя записи', en: 'Entry' }, about: { ru: 'Не меняется; на него ссылаются другие таблицы.', en: 'Never changes; other tables refer to it.' }, of: ({ id }) => id },
    { name: 'type', type: 'string', hxl: '#meta+type', required: true, values: nameTypes, title: { ru: 'Что это', en: 'Type' }, about: { ru: 'Лицо, орган, СМИ, операция, лагерь, место, понятие, программа.', en: 'A person, body, media, operation, camp, place, term or programme.' }, of: ({ type }) => type },
    ...columnsInBoth<Name>({ name: 'name', hxl: '#item+name', required: true, title: { ru: 'Имя', en: 'Name' }, about: { ru: 'Как пишет сайт.', en: 'As the site writes it.' }, of: ({ ru, en }) => ({ ru, en }) }),
    ...columnsInBoth<Name>({ name: 'abbr', hxl: '#item+abbr', title: { ru: 'Сокращение', en: 'Abbreviation' }, about: { ru: 'Если оно есть.', en: 'If there is one.' }, of: (name) => ({ ru: name.abbr_ru, en: name.abbr_en }) }),
    { name: 'native', type: 'string', hxl: '#item+native+list', title: { ru: 'На языке страны', en: 'In the country’s language' }, about: { ru: 'Код языка (ISO 639) и имя: ky: Айкөл; через знак |.', en: 'The code of the language (ISO 639) and the name: ky: Айкөл; with the sign | between them.' }, of: ({ native = {} }) => Object.entries(native).map(([lang, name]) => `${lang}: ${name}`).join(' | ') },
    ...columnsInBoth<Name>({ name: 'role', hxl: '#item+role', title: { ru: 'Должность', en: 'Office' }, about: { ru: 'Должность лица.', en: 'The office a person held.' }, of: ({ role }) => role }),
    ...columnsInBoth<Name>({ name: 'variants', hxl: '#item+variants+list', title: { ru: 'Другие формы', en: 'Other forms' }, about: { ru: `Формы, встреченные в источниках. ${forms.ru}`, en: `Forms met in sources. ${forms.en}` }, of: (name) => ({ ru: name.variants_ru?.join(' | '), en: name.variants_en?.join(' | ') }) }),
    { name: 'basis', type: 'string', hxl: '#status+spelling', required: true, values: ['attested', 'attested-one-language', 'common', 'uncertain'], title: { ru: 'Откуда написание', en: 'Basis of the spelling' }, about: { ru: 'Из источников, из одного языка, общепринятое, под вопросом.', en: 'From sources, from one language only, common usage, uncertain.' }, of: ({ basis }) => basis },
  ],
}
