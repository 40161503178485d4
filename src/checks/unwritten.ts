import type { ArticleText } from '../articles/article.ts'
import { unwritten } from '../articles/unwritten.ts'
import { errorAt, warningAt, type Issue, type Place } from '../issues/issue.ts'

/** Names the words of a text that are still to be written: a warning in a draft, an error in what is to be published. */
export function checkUnwritten(text: ArticleText, summaryAt: Place, isDraft: boolean): Issue[] {
  const issueAt = isDraft ? warningAt : errorAt
  const inBody = text.body.split('\n').flatMap((line, index) => (line.trim() === unwritten[text.lang] ? [{ file: text.file, line: text.bodyLine + index, column: 1 }] : []))
  return [...(text.summary === unwritten[text.lang] ? [summaryAt] : []), ...inBody].map((place) =>
    issueAt(place, 'article/unwritten', { ru: 'Здесь ещё ничего не написано.', en: 'Nothing is written here yet.' }, {
      ru: `Замените слова «${unwritten[text.lang]}» своим текстом.`, en: `Put your own text in the place of “${unwritten[text.lang]}”.`,
    }),
  )
}
