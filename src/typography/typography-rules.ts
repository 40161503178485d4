import type { Family } from '../issues/rule.ts'

const test = 'src/typography/check-typography.test.ts'

/** How quotes, dashes and spaces are set. Invisible characters are written by their names: [BOM], [SHY] (soft hyphen), [CR], [U+0306]. */
export const family: Family = {
  title: { ru: 'Типографика', en: 'Typography' },
  rules: [
    {
      name: 'typography/quotes', grade: 'warning', test,
      means: {
        ru: 'Кавычки или апостроф не те: по-русски «ёлочки», внутри них „лапки“, по-английски “ ” и ’. Кавычку без пары `--fix` оставит вам.',
        en: 'Not the right quotation marks or apostrophe: “ ” and ’ in English, «ёлочки» with „лапки“ inside them in Russian. A mark without its pair is left to you by `--fix`.',
      },
      right: { ru: 'Миссия «Мээрим».', en: 'The “Meerim” mission, the children’s papers.' },
      wrong: { ru: 'Миссия "Мээрим".', en: 'The "Meerim" mission, the children\'s papers.' },
    },
    {
      name: 'typography/dash', grade: 'warning', test,
      means: {
        ru: 'Тире не то: по-русски длинное, между числами короткое без пробелов, по-английски короткое с пробелами. Дефис с пробелами между числами `--fix` оставит вам.',
        en: 'Not the right dash: a short one with spaces in English, a long one in Russian, a short one without spaces between numbers. A hyphen with spaces between numbers is left to you by `--fix`.',
      },
      right: { ru: 'Дети\u00a0— дома.', en: 'The children – all of them – are home.' },
      wrong: { ru: 'Дети - дома.', en: 'The children - all of them -- are home.' },
    },
    {
      name: 'typography/nbsp', grade: 'warning', test,
      means: {
        ru: 'Нет неразрывных пробелов: после коротких слов, между числом и словом, перед тире. На файл одно замечание: сколько их и где первое. Здесь такой пробел показан знаком °.',
        en: 'No-break spaces are missing in a Russian text: after short words, between a number and its word, before a dash. One warning a file: how many, and the first. Here such a space is shown as °.',
      },
      right: { ru: 'В°Бишкеке 99°человек.', en: 'In Bishkek 99 people.' }, wrong: { ru: 'В Бишкеке 99 человек.', en: 'In Bishkek 99 people.' },
    },
    {
      name: 'typography/ellipsis', grade: 'warning', test,
      means: { ru: 'Многоточие набрано тремя точками.', en: 'An ellipsis is typed as three full stops.' },
      right: { ru: 'Дети ждали…', en: 'The children waited…' }, wrong: { ru: 'Дети ждали...', en: 'The children waited...' },
    },
    {
      name: 'typography/space', grade: 'warning', test,
      means: { ru: 'Пробел лишний (двойной, перед запятой, внутри скобок), или его нет после запятой.', en: 'A space too many (double, before a comma, inside brackets), or none after a comma.' },
      right: { ru: 'Дети, женщины (все).', en: 'Children, women (all).' }, wrong: { ru: 'Дети , женщины ( все ).', en: 'Children,women  (all).' },
    },
    {
      name: 'typography/soft-hyphen', grade: 'error', test,
      means: { ru: 'В слове мягкий перенос. Глазу он не виден, а поиск слова не найдёт.', en: 'A soft hyphen stands in a word. The eye does not see it, and search does not find the word.' },
      right: 'реинтеграция', wrong: 'реинте[SHY]грация',
    },
    {
      name: 'typography/letters', grade: 'warning', test,
      means: { ru: 'Буква составлена из двух знаков.', en: 'A letter is made of two characters.' },
      right: 'район', wrong: 'раи[U+0306]он',
    },
    {
      name: 'typography/bom', grade: 'warning', test,
      means: { ru: 'Перед первой строкой файла стоит невидимый знак.', en: 'An invisible character stands before the first line of a file.' },
      right: '- id: law', wrong: '[BOM]- id: law',
    },
    {
      name: 'typography/line-ends', grade: 'warning', test,
      means: { ru: 'Строки кончаются, как в Windows.', en: 'The lines end as on Windows.' },
      right: '- id: law', wrong: '- id: law[CR]',
    },
    {
      name: 'typography/trailing-space', grade: 'warning', test,
      means: { ru: 'В конце строки пробел.', en: 'A space stands at the end of a line.' },
      right: '- id: law', wrong: '- id: law[SPACE]',
    },
  ],
}
