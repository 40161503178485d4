import { categories, type Milestone } from '../missions/milestones.ts'
import { columnsInBoth, datePattern, idPattern, noteColumns, sourcesColumn, type Table } from './table.ts'

/** The table of milestones. */
export const milestoneTable: Table<Milestone> = {
  id: 'milestones',
  title: { ru: 'Решения и встречи', en: 'Milestones' },
  about: { ru: 'Законы, решения, конференции и встречи вокруг миссий.', en: 'Laws, decisions, conferences and meetings around the missions.' },
  key: ['id'],
  references: [],
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', required: true, unique: true, pattern: idPattern, title: { ru: 'Веха', en: 'Milestone' }, about: { ru: 'Имя вехи; не меняется.', en: 'The name of the milestone; it never changes.' }, of: ({ id }) => id },
    { name: 'date', type: 'string', hxl: '#date+start', required: true, pattern: datePattern, title: { ru: 'Дата', en: 'Date' }, about: { ru: 'День, месяц или год, насколько известно.', en: 'A day, a month or a year, as far as known.' }, of: ({ date }) => date },
    { name: 'date_end', type: 'string', hxl: '#date+end', pattern: datePattern, title: { ru: 'Последний день', en: 'Last day' }, about: { ru: 'Если событие длилось.', en: 'When the event took several days.' }, of: ({ end }) => end },
    { name: 'date_confidence', type: 'string', hxl: '#status+date', required: true, values: ['high', 'medium', 'low'], title: { ru: 'Надёжность даты', en: 'Confidence in the date' }, about: { ru: 'high — сомнений нет; medium и low — дата выведена или спорна.', en: 'high: nothing speaks against it; medium and low: inferred or disputed.' }, of: ({ confidence = 'high' }) => confidence },
    { name: 'scope', type: 'string', hxl: '#country+code', required: true, pattern: idPattern, title: { ru: 'Где', en: 'Scope' }, about: { ru: 'Id из таблицы countries; region — весь регион, un — ООН.', en: 'An id of the table of countries; region is all of them, un the United Nations.' }, of: ({ scope }) => scope },
    { name: 'category', type: 'string', hxl: '#event+type', required: true, values: categories, title: { ru: 'Род события', en: 'Category' }, about: { ru: 'Закон, решение, конференция и так далее.', en: 'A law, a decision, a conference and so on.' }, of: ({ category }) => category },
    ...columnsInBoth<Milestone>({ name: 'title', hxl: '#event+name', required: true, title: { ru: 'Название', en: 'Title' }, about: { ru: 'Что произошло, коротко.', en: 'What happened, in short.' }, of: ({ title }) => title }),
    ...columnsInBoth<Milestone>({ name: 'detail', hxl: '#event+description', required: true, title: { ru: 'Подробнее', en: 'Detail' }, about: { ru: 'Одно-два предложения.', en: 'A sentence or two.' }, of: ({ detail }) => detail }),
    ...noteColumns<Milestone>(({ note }) => note),
    sourcesColumn(({ sources }) => sources),
  ],
}
