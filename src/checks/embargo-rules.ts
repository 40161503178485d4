import type { Family } from '../issues/rule.ts'

/** Whether anything would be seen before its hour. */
export const family: Family = {
  title: { ru: 'Эмбарго и черновики', en: 'Embargoes and drafts' },
  rules: [
    {
      name: 'embargo/early', grade: 'error', file: 'missions/kg-aikol-5.yaml',
      means: {
        ru: 'Статья, страница или итог увидят свет раньше, чем миссия, число или статья, о которых в них сказано. Здесь миссия — ещё черновик, а открытая статья её уже называет.',
        en: 'An article, a page or a total would appear before the mission, number or article it speaks of. Here the mission is still a draft, and an open article names it already.',
      },
      instead: 'phase: 5', around: 'phase: 5\n…',
      right: 'draft: false', wrong: 'draft: true',
    },
    {
      name: 'embargo/date', grade: 'error', file: 'articles/2024/aikol-5/article.ru.mdx',
      means: { ru: 'День в published не тот, в который кончается эмбарго.', en: 'The day in published is not the day on which the embargo ends.' },
      instead: 'published: 2026-11-22',
      right: 'published: 2027-03-01\nembargo: 2027-03-01T10:00+06:00', wrong: 'published: 2026-11-22\nembargo: 2027-03-01T10:00+06:00',
    },
    {
      name: 'embargo/future', grade: 'error', test: 'src/checks/embargo.test.ts',
      means: { ru: 'В published стоит день, который ещё не настал, а эмбарго нет: статья выйдет сразу. Статьи, которые читатели уже видели, не проверяются.', en: 'published says a day that has not come, and there is no embargo: the article would appear at once. Articles that readers have seen are passed over.' },
      right: 'published: 2099-03-01\nembargo: 2099-03-01T10:00+06:00', wrong: 'published: 2099-03-01',
    },
  ],
}
