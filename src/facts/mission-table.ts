import { claimsOf, usedValue, type Measure } from '../missions/claim.ts'
import { sourcesOfMission, totalLabel, type Mission } from '../missions/mission.ts'
import { countDisputed, peopleOf } from '../missions/people.ts'
import type { Both } from '../lang/langs.ts'
import { columnsInBoth, datePattern, idPattern, idsPattern, sourcesColumn, type Column, type Table } from './table.ts'

/** The table of missions: the numbers the site uses, and how many people only some counts include. */
export const missionTable: Table<Mission> = {
  id: 'missions',
  title: { ru: 'Миссии', en: 'Missions' },
  about: { ru: 'Строка на миссию: даты, откуда, числа, которые использует сайт.', en: 'A row a mission: dates, origin, the numbers the site uses.' },
  key: ['id'],
  references: [
    { column: 'country', table: 'countries', key: 'id' },
    { column: 'operation', table: 'glossary', key: 'id' },
  ],
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', required: true, unique: true, pattern: idPattern, title: { ru: 'Миссия', en: 'Mission' }, about: { ru: 'Имя миссии в адресах; не меняется.', en: 'The name of the mission in addresses; it never changes.' }, of: ({ id }) => id },
    { name: 'country', type: 'string', hxl: '#country+code', required: true, pattern: idPattern, title: { ru: 'Страна возвращения', en: 'Country of return' }, about: { ru: 'Id из таблицы countries; у стран возвращения это код ISO 3166-1 малыми буквами.', en: 'An id of the table of countries; for countries of return the ISO 3166-1 code in small letters.' }, of: ({ country }) => country },
    { name: 'operation', type: 'string', hxl: '#operations+code', pattern: idPattern, title: { ru: 'Операция', en: 'Operation' }, about: { ru: 'Id операции из таблицы glossary.', en: 'The id of the operation in the glossary table.' }, of: ({ operation }) => operation },
    { name: 'phase', type: 'integer', hxl: '#operations+phase', minimum: 1, title: { ru: 'Этап', en: 'Phase' }, about: { ru: 'Номер этапа операции.', en: 'The number of the phase of the operation.' }, of: ({ phase }) => phase },
    ...columnsInBoth<Mission>({ name: 'title', hxl: '#activity+name', required: true, title: { ru: 'Название', en: 'Title' }, about: { ru: 'Заголовок страницы миссии.', en: 'The heading of the mission’s page.' }, of: ({ title }) => title }),
    { name: 'date', type: 'string', hxl: '#date+start', required: true, pattern: datePattern, title: { ru: 'Дата прибытия', en: 'Date of arrival' }, about: { ru: 'День прибытия, насколько он известен: день, месяц или год.', en: 'The day of arrival as far as it is known: a day, a month or a year.' }, of: ({ date }) => date.start },
    { name: 'date_end', type: 'string', hxl: '#date+end', pattern: datePattern, title: { ru: 'Последний день', en: 'Last day' }, about: { ru: 'Если миссия длилась несколько дней.', en: 'When the mission took several days.' }, of: ({ date }) => date.end },
    { name: 'date_confidence', type: 'string', hxl: '#status+date', required: true, values: ['high', 'medium', 'low'], title: { ru: 'Надёжность даты', en: 'Confidence in the date' }, about: { ru: 'high — сомнений нет; medium и low — дата выведена или спорна.', en: 'high: nothing speaks against it; medium and low: inferred or disputed.' }, of: ({ date }) => date.confidence ?? 'high' },
    { name: 'handover_date', type: 'string', hxl: '#date+handover', pattern: datePattern, title: { ru: 'Дата передачи', en: 'Date of handover' }, about: { ru: 'День, когда группу передали представителям страны.', en: 'The day the group was handed over to the country’s representatives.' }, of: ({ handover }) => handover?.date },
    { name: 'origin', type: 'string', hxl: '#country+origin+code+list', required: true, pattern: idsPattern, title: { ru: 'Откуда', en: 'Origin' }, about: { ru: 'Страны, откуда вернулись: id из таблицы countries, через пробел.', en: 'The countries people came from: ids of the table of countries, with a space between them.' }, of: ({ origin }) => origin.map(({ country }) => country).join(' ') },
    people('total', '#affected+total', { ru: 'Всего', en: 'Total' }, { ru: 'Сколько человек вернулось: опубликованный итог или сумма частей.', en: 'How many people returned: the published total, or the sum of the parts.' }, (mission) => totalLabel(mission).value),
    { name: 'total_is_sum_of_parts', type: 'boolean', hxl: '#meta+total+computed', required: true, title: { ru: 'Итог сложен из частей', en: 'Total is the sum of the parts' }, about: { ru: 'true — итога никто не публиковал, сайт сложил части; людей могло быть больше.', en: 'true: nobody published a total, the site added up the parts; there may have been more people.' }, of: (mission) => totalLabel(mission).atLeast },
    part('children', '#affected+children', { ru: 'Дети', en: 'Children' }),
    part('women', '#affected+f+adults', { ru: 'Женщины', en: 'Women' }),
    part('men', '#affected+m+adults', { ru: 'Мужчины', en: 'Men' }),
    people('unsplit', '#affected+unspecified', { ru: 'Без разбивки', en: 'Not broken down' }, { ru: 'Люди итога, о которых не сказано, дети это, женщины или мужчины.', en: 'People of the total who were never said to be children, women or men.' }, ({ unsplit }) => unsplit?.value),
    people('disputed', '#affected+disputed', { ru: 'Спорно', en: 'Disputed' }, { ru: 'Сколько человек включают лишь некоторые из подсчётов.', en: 'How many people only some of the counts include.' }, (mission) => countDisputed(peopleOf(mission))),
    { name: 'other_totals', type: 'string', hxl: '#affected+total+other+list', pattern: '([0-9]+( [0-9]+)*)?', title: { ru: 'Другие итоги', en: 'Other totals' }, about: { ru: 'Итоги, названные другими, через пробел; кто их назвал — в таблице claims.', en: 'Totals given by others, with a space between them; who gave them is in the table of claims.' }, of: otherTotals },
    sourcesColumn(sourcesOfMission),
  ],
}

function otherTotals(mission: Mission): string {
  const { value } = totalLabel(mission)
  return [...new Set(claimsOf(mission.claims, 'total').map((claim) => claim.value))].filter((other) => other !== value).join(' ')
}

function part(measure: Measure, hxl: string, title: Both): Column<Mission> {
  return people(measure, hxl, title, { ru: 'Число, которое использует сайт; пусто — не названо.', en: 'The number the site uses; empty when none was given.' }, ({ claims }) => usedValue(claims, measure))
}

function people(name: string, hxl: string, title: Both, about: Both, of: Column<Mission>['of']): Column<Mission> {
  return { name, type: 'integer', hxl, minimum: 0, title, about, of }
}
