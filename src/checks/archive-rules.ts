import type { Family } from '../issues/rule.ts'

/** Which files there are. */
export const family: Family = {
  title: { ru: 'Файлы', en: 'Files' },
  rules: [
    {
      name: 'archive/missing-folder', grade: 'error', test: 'scripts/check-content.test.ts',
      means: { ru: 'Папки, названной в команде, нет.', en: 'The folder named in the command does not exist.' },
      right: 'npm run check -- --content content', wrong: 'npm run check -- --content contents',
    },
    {
      name: 'archive/missing-file', grade: 'error',
      means: { ru: 'Нет одного из общих списков: источников, имён, стран, тем, итогов, вех.', en: 'One of the common lists is missing: sources, names, countries, topics, totals, milestones.' },
      right: { 'topics.yaml': true }, wrong: { 'topics.yaml': false },
    },
    {
      name: 'archive/stray-file', grade: 'error',
      means: {
        ru: 'Файл лежит там, где его никто не прочтёт, или назван иначе: заметки редактора, статья без папки года, язык, которого на сайте нет.',
        en: 'A file lies where nothing reads it, or is named otherwise: an editor’s notes, an article outside a year, a language that the site does not have.',
      },
      right: { 'articles/2024/notes.md': false }, wrong: { 'articles/2024/notes.md': true },
    },
  ],
}
