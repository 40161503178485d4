import type { Family } from './rule.ts'

const mission = 'missions/kg-aikol-5.yaml'

/** What the fields of a content file may hold. */
export const family: Family = {
  title: { ru: 'Поля и значения', en: 'Fields and values' },
  rules: [
    {
      name: 'schema/missing', grade: 'error', file: mission,
      means: { ru: 'Нет обязательного поля или слова на одном из языков.', en: 'A required field is missing, or the word in one of the languages.' },
      right: "title: { ru: '«Айкол-5»: 99 человек', en: 'Aikol-5: 99 people' }",
      wrong: "title: { ru: '«Айкол-5»: 99 человек' }",
    },
    {
      name: 'schema/unknown-field', grade: 'error', file: mission,
      means: {
        ru: 'Такого поля здесь не бывает: опечатка, или поле стоит не в том файле. Факты статьи пишут только в файле первого языка.',
        en: 'There is no such field here: a slip, or a field in the wrong file. The facts of an article stand in the file of its first language only.',
      },
      right: 'phase: 5', wrong: 'fase: 5',
    },
    {
      name: 'schema/type', grade: 'error', file: mission,
      means: { ru: 'В поле не то: слова вместо числа, одно слово вместо списка, пустое место.', en: 'The field holds another kind of thing: words for a number, a word for a list, nothing.' },
      right: 'value: 71', wrong: 'value: семьдесят один',
    },
    {
      name: 'schema/value', grade: 'error', file: mission,
      means: {
        ru: 'Значение того рода, но не годится: число меньше нуля, слишком длинный заголовок, адрес без https://, id не латиницей.',
        en: 'The right kind of value, but it will not do: a number below zero, a headline too long, an address without https://, an id not in Latin letters.',
      },
      right: 'value: 71', wrong: 'value: -71',
    },
    {
      name: 'schema/list', grade: 'error', file: mission,
      means: { ru: 'Поле принимает одно из немногих слов, а стоит другое.', en: 'The field takes one of a few words, and holds another.' },
      right: 'measure: women', wrong: 'measure: womn',
    },
    {
      name: 'schema/date', grade: 'error', file: mission,
      means: {
        ru: 'Это не дата календаря. Пишут год, месяц и день, насколько они известны.',
        en: 'This is not a date of the calendar. Write the year, month and day as far as they are known.',
      },
      right: 'start: 2024-02-20', wrong: 'start: 20.02.2024',
    },
    {
      name: 'schema/time', grade: 'error', file: 'articles/2024/aikol-5/article.ru.mdx',
      means: {
        ru: 'Это не момент времени. Пишут день, букву T, часы и минуты и смещение от UTC.',
        en: 'This is not a moment in time. Write the day, the letter T, hours and minutes, and the offset from UTC.',
      },
      instead: 'published: 2026-11-22', around: 'published: 2027-03-01\n…',
      right: 'embargo: 2027-03-01T10:00+06:00', wrong: 'embargo: 2027-03-01 10:00',
    },
    {
      name: 'schema/id', grade: 'error', file: 'sources.yaml',
      means: {
        ru: 'Имя записи не годится: только строчные латинские буквы, цифры и дефисы.',
        en: 'The id of an entry will not do: small Latin letters, digits and hyphens only.',
      },
      right: 'kg-kginform:', wrong: 'Кгинформ:',
    },
    {
      name: 'schema/twice', grade: 'error', file: 'articles/2024/aikol-5/article.ru.mdx',
      means: {
        ru: 'Одно и то же стоит в списке дважды, или две записи носят один id.',
        en: 'The same stands twice in a list, or two entries bear one id.',
      },
      right: 'topics: [return]', wrong: 'topics: [return, return]',
    },
  ],
}
