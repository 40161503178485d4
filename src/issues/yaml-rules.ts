import type { Family } from './rule.ts'

/** How fields are written. */
export const family: Family = {
  title: { ru: 'Запись полей', en: 'The way fields are written' },
  rules: [
    {
      name: 'yaml/syntax', grade: 'error', file: 'articles/2024/aikol-5/article.ru.mdx',
      means: {
        ru: 'Строку нельзя прочитать как «поле: значение»: отступ, табуляция, незакрытая кавычка, двоеточие внутри значения. Пока она не исправлена, остальные поля файла не проверяются.',
        en: 'A line cannot be read as “field: value”: an indent, a tab, an unclosed quote, a colon within the value. Until it is mended the other fields of the file are not checked.',
      },
      instead: 'title: Домой вернулись 99 человек',
      right: "title: 'Домой: 99 человек'", wrong: 'title: Домой: 99 человек',
    },
    {
      name: 'yaml/remark', grade: 'warning', file: 'articles/2024/aikol-5/article.ru.mdx',
      means: {
        ru: 'Слова после решётки — заметка, на сайт они не попадут. Если это не заметка, всё значение берут в кавычки.',
        en: 'Words after a number sign are a remark and do not reach the site. If they are meant to, the whole value goes in quotes.',
      },
      instead: 'title: Домой вернулись 99 человек',
      right: "title: 'Домой вернулись 99 #человек'", wrong: 'title: Домой вернулись 99 #человек',
    },
    {
      name: 'yaml/hidden-sign', grade: 'error', file: 'articles/2024/aikol-5/article.ru.mdx',
      means: {
        ru: 'В двойных кавычках обратной косой чертой записан знак, которого не видно.',
        en: 'A backslash within double quotes spells out a sign that nobody sees.',
      },
      instead: 'title: Домой вернулись 99 человек',
      right: 'title: "Домой вернулись 99 человек"', wrong: 'title: "Домой \\u202Eвернулись 99 человек"',
    },
  ],
}
