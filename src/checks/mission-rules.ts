import type { Family } from '../issues/rule.ts'

const file = 'missions/kg-aikol-5.yaml'

/** What a mission says against itself. */
export const family: Family = {
  title: { ru: 'Миссии', en: 'Missions' },
  rules: [
    {
      name: 'mission/sum', grade: 'error', file,
      means: {
        ru: 'Дети, женщины и мужчины не складываются в итог, или мальчики и девочки — в число детей. Кого разбивка не называет, тех записывают в unsplit.',
        en: 'Children, women and men do not add up to the total, or boys and girls to the children. People whom no breakdown names go into unsplit.',
      },
      right: 'value: 28', wrong: 'value: 82',
    },
    {
      name: 'mission/use', grade: 'error', file,
      means: {
        ru: 'Для одного и того же сайт должен показать два числа, или ни одного: поле use стоит дважды или нигде.',
        en: 'The site would have to show two numbers for one thing, or none: the field use stands twice, or nowhere.',
      },
      instead: '  - { measure: boys,', around: '  …\n  - { measure: boys,',
      right: '- { measure: children, value: 72, by: mfa-kg, sources: [kg-kginform] }',
      wrong: "- { measure: children, value: 72, by: mfa-kg, use: { ru: 'МИД', en: 'Foreign Ministry' }, sources: [kg-kginform] }",
    },
    {
      name: 'mission/date', grade: 'error', file,
      means: { ru: 'Передача позже прибытия, или последний день раньше первого.', en: 'The handover is after the arrival, or the last day before the first.' },
      right: 'date: 2024-02-19', wrong: 'date: 2024-02-21',
    },
    {
      name: 'mission/title', grade: 'error', file,
      means: { ru: 'В заголовке миссии число, которого нет среди её чисел.', en: 'The title of a mission has a number that is none of its numbers.' },
      right: "en: 'Aikol-5: 99 people'", wrong: "en: 'Aikol-5: 96 people'",
    },
    {
      name: 'mission/file-name', grade: 'error', file,
      means: { ru: 'Имя файла миссии начинается с id её страны: kg-aikol-5.yaml.', en: 'The file of a mission begins with the id of its country: kg-aikol-5.yaml.' },
      right: 'country: kg', wrong: 'country: syria',
    },
  ],
}
