import type { Family } from '../issues/rule.ts'

const test = 'src/published/check-published.test.ts'
const file = 'articles/2024/aikol-5/article.ru.mdx'
const instead = 'people: [imankulov]'
const entry = "was: { ru: 'Назван Иманкулов.', en: 'Imankulov was named.' }, now: { ru: 'Никто не назван.', en: 'Nobody is named.' }"

/** What readers have read does not change behind their backs. The test has an article that was published on 22 November 2026. */
export const family: Family = {
  title: { ru: 'Правки опубликованного', en: 'Changes to what was published' },
  rules: [
    {
      name: 'correction/missing', grade: 'error', test, file, instead,
      means: {
        ru: 'В опубликованной статье изменился факт, больше трёх слов абзаца, целый абзац, дата, или из списка миссий, стран, людей, источников пропала запись, а читателям об этом не сказано. Кавычки, тире, пробелы и «ё» не считаются.',
        en: 'A published article has another fact, more than three other words in a paragraph, a paragraph more or less, another date, or an entry less among its missions, countries, people or sources, and readers are not told. Quotation marks, dashes and spaces do not count.',
      },
      right: `people: []\ncorrections: [{ date: 2026-12-03, ${entry} }]`, wrong: 'people: []',
    },
    {
      name: 'correction/date', grade: 'error', test, file, instead,
      means: { ru: 'Исправление помечено днём, когда неверного текста ещё не было.', en: 'A correction has the date of a day before the wrong text appeared.' },
      right: `people: []\ncorrections: [{ date: 2026-12-03, ${entry} }]`, wrong: `people: []\ncorrections: [{ date: 2026-02-03, ${entry} }]`,
    },
    {
      name: 'correction/withdrawn', grade: 'error', test, file,
      means: { ru: 'Исправление, о котором читателям уже сказано, пропало или переписано.', en: 'A correction that readers were told of is gone or was rewritten.' },
      instead: "corrections: [{ date: 2026-12-03, was: { ru: 'Детей 17.', en: '17 children.' }, now: { ru: 'Детей 71.', en: '71 children.' } }]",
      right: "corrections: [{ date: 2026-12-03, was: { ru: 'Детей 17.', en: '17 children.' }, now: { ru: 'Детей 71.', en: '71 children.' } }]", wrong: 'corrections: []',
    },
    {
      name: 'correction/idle', grade: 'warning', test, file, instead,
      means: {
        ru: 'Строка «minor: typo» осталась, а текст с последней публикации не менялся: она промолчала бы о следующей правке.',
        en: 'The line “minor: typo” is left, but the text has not changed since the last publication: it would keep silent about the next change.',
      },
      right: 'people: [imankulov]', wrong: 'people: [imankulov]\nminor: typo',
    },
    {
      name: 'correction/ledger', grade: 'error', test, file: 'published/2024/aikol-5/1.ru.md',
      means: { ru: 'Изменена копия того, что уже прочли. Правят саму статью.', en: 'A copy of what has been read was changed. What is to be changed is the article itself.' },
      right: '71 ребёнок', wrong: '17 детей',
    },
  ],
}
