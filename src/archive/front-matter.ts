import { errorAt, type Issue } from '../issues/issue.ts'

/** A text split into what stands between the `---` lines and what follows, with the line the body starts at. */
export type Split = { head: string; body: string; bodyLine: number }

/** Splits an article at its `---` lines; names what is wrong where they are missing. Windows line ends and a BOM are accepted. */
export function splitFrontMatter(text: string, file: string): { split?: Split; issues: Issue[] } {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n')
  const end = lines.indexOf('---', 1)
  if (lines[0]?.trimEnd() !== '---' || end < 0)
    return {
      issues: [
        errorAt(
          { file, line: 1, column: 1 },
          'article/front-matter',
          { ru: 'Файл не начинается с полей между двумя строками «---».', en: 'The file does not begin with fields between two “---” lines.' },
          { ru: 'Первая строка: ---, затем поля (title, summary …), затем снова --- и текст.', en: 'First line: ---, then the fields (title, summary …), then --- again and the text.' },
        ),
      ],
    }
  return { split: { head: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }, issues: [] }
}
