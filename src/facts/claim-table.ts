import { measures, qualifiers, type Claim } from '../missions/claim.ts'
import { columnsInBoth, datePattern, idPattern, noteColumns, sourcesColumn, type Table } from './table.ts'

/** A claim with the mission it is about, the figure it belongs to, and its place among the claims of that figure, from 1. */
export type PlacedClaim = { mission: string; figure: string; place: number; claim: Claim }

/** The table of claims: who said which number, when, and where. */
export const claimTable: Table<PlacedClaim> = {
  id: 'claims',
  title: { ru: 'Названные числа', en: 'Claims' },
  about: { ru: 'Строка на число: что посчитано, кто назвал, когда и где. Ни одно не пропущено.', en: 'A row a number: what was counted, who gave it, when and where. None is left out.' },
  key: ['id'],
  references: [
    { column: 'mission', table: 'missions', key: 'id' },
    { column: 'by', table: 'glossary', key: 'id' },
  ],
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', required: true, unique: true, pattern: `${idPattern}\\.${idPattern}\\.[0-9]+`, title: { ru: 'Число', en: 'Claim' }, about: { ru: 'Имя показателя и место числа среди других чисел о нём. Если в запись добавят число посередине, место может измениться.', en: 'The figure’s name and the place of this number among those given for it. A number added in between may change the place.' }, of: ({ figure, place }) => `${figure}.${place}` },
    { name: 'figure', type: 'string', hxl: '#meta+figure+id', required: true, pattern: `${idPattern}\\.${idPattern}`, title: { ru: 'Показатель', en: 'Figure' }, about: { ru: 'Имя показателя; его страница — /ru/data/figures/<figure>/. Не меняется.', en: 'The name of the figure; its page is /en/data/figures/<figure>/. It never changes.' }, of: ({ figure }) => figure },
    { name: 'mission', type: 'string', hxl: '#meta+activity+id', required: true, pattern: idPattern, title: { ru: 'Миссия', en: 'Mission' }, about: { ru: 'Id миссии из таблицы missions.', en: 'The id of the mission in the table of missions.' }, of: ({ mission }) => mission },
    { name: 'measure', type: 'string', hxl: '#indicator+code', required: true, values: measures, title: { ru: 'Что посчитано', en: 'Measure' }, about: { ru: 'running-… — нарастающий итог операции, planned-… — план.', en: 'running-… is the total of the operation so far, planned-… a plan.' }, of: ({ claim }) => claim.measure },
    { name: 'value', type: 'integer', hxl: '#affected+num', required: true, minimum: 0, title: { ru: 'Число', en: 'Value' }, about: { ru: 'Число, как его назвал источник.', en: 'The number as the source gave it.' }, of: ({ claim }) => claim.value },
    { name: 'qualifier', type: 'string', hxl: '#meta+qualifier', values: qualifiers, title: { ru: 'Оговорка', en: 'Qualifier' }, about: { ru: 'about — около, more-than — более, at-least — не менее, up-to — до.', en: 'How exact the number was said to be.' }, of: ({ claim }) => claim.qualifier },
    { name: 'by', type: 'string', hxl: '#org+code', required: true, pattern: idPattern, title: { ru: 'Кто назвал', en: 'Given by' }, about: { ru: 'Id лица или органа из таблицы glossary.', en: 'The id of a person or body in the glossary table.' }, of: ({ claim }) => claim.by },
    { name: 'said', type: 'string', hxl: '#date+reported', pattern: datePattern, title: { ru: 'Когда названо', en: 'Given on' }, about: { ru: 'День, месяц или год, насколько известно.', en: 'A day, a month or a year, as far as known.' }, of: ({ claim }) => claim.said },
    { name: 'used', type: 'boolean', hxl: '#status+used', required: true, title: { ru: 'Сайт использует', en: 'Used' }, about: { ru: 'true — это число сайт показывает как своё; почему — в use.', en: 'true: the number the site shows as its own; why is in use.' }, of: ({ claim }) => Boolean(claim.use) },
    ...columnsInBoth<PlacedClaim>({ name: 'use', hxl: '#description+use', title: { ru: 'Почему используется', en: 'Why it is used' }, about: { ru: 'Почему сайт выбрал это число.', en: 'Why the site chose this number.' }, of: ({ claim }) => claim.use }),
    ...columnsInBoth<PlacedClaim>({ name: 'aside', hxl: '#description+aside', title: { ru: 'Почему отложено', en: 'Why it is set aside' }, about: { ru: 'Если число сомнительно: почему сайт его хранит, но не сравнивает.', en: 'When the number is doubtful: why the site keeps it but does not compare it.' }, of: ({ claim }) => claim.aside }),
    ...noteColumns<PlacedClaim>(({ claim }) => claim.note),
    sourcesColumn(({ claim }) => claim.sources),
  ],
}
