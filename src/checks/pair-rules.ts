import type { Family } from '../issues/rule.ts'

/** Whether each text has its twin. */
export const family: Family = {
  title: { ru: 'Пары текстов', en: 'Pairs of texts' },
  rules: [
    {
      name: 'pair/missing', grade: 'both',
      means: {
        ru: 'Текст есть только на одном языке. Статья может подождать перевода (замечание), постоянная страница — нет (ошибка).',
        en: 'A text exists in one language only. An article may wait for its translation (a warning), a page of the site may not (an error).',
      },
      right: { 'pages/about/page.ru.mdx': true, 'pages/about/page.en.mdx': true },
      wrong: { 'pages/about/page.ru.mdx': true, 'pages/about/page.en.mdx': false },
    },
  ],
}
