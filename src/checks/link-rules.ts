import type { Family } from '../issues/rule.ts'

const file = 'articles/2024/aikol-5/article.ru.mdx'

/** Where links within the site lead. */
export const family: Family = {
  title: { ru: 'Ссылки внутри сайта', en: 'Links within the site' },
  rules: [
    {
      name: 'link/page', grade: 'error', file,
      means: { ru: 'Такой страницы на этом языке нет.', en: 'There is no such page in this language.' },
      right: '[99 граждан](/ru/missions/kg-aikol-5/)', wrong: '[99 граждан](/ru/missions/kg-aikol-7/)',
    },
    {
      name: 'link/anchor', grade: 'error', file, instead: '[99 граждан](/ru/missions/kg-aikol-5/)',
      means: { ru: 'Страница есть, а места на ней, названного после «#», нет.', en: 'The page exists; the place on it, named after “#”, does not.' },
      right: '[99 граждан](/ru/missions/kg-aikol-5/#claims)', wrong: '[99 граждан](/ru/missions/kg-aikol-5/#claim)',
    },
  ],
}
