import type { Family } from '../issues/rule.ts'

/** Whether published totals and numbers in texts agree with the data. */
export const family: Family = {
  title: { ru: 'Итоги и числа в тексте', en: 'Totals and numbers in texts' },
  rules: [
    {
      name: 'ledger/total', grade: 'error', file: 'totals.yaml',
      means: {
        ru: 'Опубликованный итог не равен сумме своих частей, а пояснения с датой, которое называет его в explains, нет.',
        en: 'A published total is not the sum of its parts, and no dated note names it in explains.',
      },
      instead: 'totals: []',
      around: 'totals:\n  - { id: kg-all, country: kg, scope: { ru: Всего, en: All }, by: mfa-kg, …, sources: [kg-kginform] }',
      right: 'figures: { total: 99 }, parts: [kg-aikol-5]', wrong: 'figures: { total: 100 }, parts: [kg-aikol-5]',
    },
    {
      name: 'ledger/bind', grade: 'hint', file: 'articles/2024/aikol-5/article.ru.mdx',
      means: {
        ru: 'Число набрано от руки, хотя есть в данных миссии, о которой статья. Если это оно, его можно взять оттуда. Подсказки показывает `npm run check -- --hints`.',
        en: 'A number is typed by hand, though it is in the data of a mission the article is about. If it is that number, it can be taken from there. `npm run check -- --hints` shows hints.',
      },
      instead: '[99 граждан](/ru/missions/kg-aikol-5/)',
      right: '<Count of="kg-aikol-5.total" as="citizens" case="acc" />', wrong: '99 граждан',
    },
  ],
}
