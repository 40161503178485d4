import type { Family } from '../issues/rule.ts'

/** Standing pages. */
export const family: Family = {
  title: { ru: 'Постоянные страницы', en: 'Standing pages' },
  rules: [
    {
      name: 'page/folder', grade: 'error', test: 'src/archive/attacks.test.ts',
      means: {
        ru: 'Папка страницы — её адрес: слова строчной латиницей через дефис, кроме занятых сайтом (articles, missions, countries, topics, data, search).',
        en: 'The folder of a page is its address: small Latin words joined by hyphens, but none that the site uses (articles, missions, countries, topics, data, search).',
      },
      right: 'pages/how-we-count/page.ru.mdx', wrong: 'pages/articles/page.ru.mdx',
    },
  ],
}
