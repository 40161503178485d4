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
  ],
}
