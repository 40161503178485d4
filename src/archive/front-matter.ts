import { errorAt, type Issue } from '../issues/issue.ts'
import type { Both } from '../lang/langs.ts'

/** A text split into what stands between the `---` lines and what follows, with the line the body starts at. */
export type Split = { head: string; body: string; bodyLine: number }

/** Splits an article at its `---` lines; names what is wrong where they are missing. Windows line ends and a BOM are accepted. */
export function splitFrontMatter(text: string, file: string): { split?: Split; issues: Issue[] } {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n')
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (text.trim() === '') return { issues: [fault(file, 1, { ru: 'Файл пуст.', en: 'The file is empty.' }, whole)] }
  if (lines[0]?.trimEnd() !== '---') {
    const first = lines.findIndex((line) => line.trim() !== '')
    return /^\s*(?:[-—–]{2,}|—)\s*$/.test(lines[first] ?? '')
      ? { issues: [fault(file, first + 1, { ru: 'Файл начинается не со строки «---».', en: 'The file does not begin with the line “---”.' }, { ru: 'Первая строка — три дефиса без пробелов, и над ней ничего нет: ---', en: 'The first line is three hyphens without spaces, with nothing above it: ---' })] }
      : { issues: [fault(file, 1, { ru: 'Файл не начинается с полей между двумя строками «---».', en: 'The file does not begin with fields between two “---” lines.' }, whole)] }
  }
  if (end < 0) {
    // The line after which no fields stand is where the second «---» belongs.
    const last = lines.findIndex((line, index) => index > 0 && !/^[\w-]+:|^\s+\S|^- |^#/.test(line))
    return { issues: [fault(file, Math.max(last, 1) + 1, { ru: 'Поля не отделены от текста второй строкой «---».', en: 'No second line “---” divides the fields from the text.' }, { ru: 'Напишите в этой строке три дефиса: ---', en: 'Write three hyphens in this line: ---' })] }
  }
  return { split: { head: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }, issues: [] }
}

const whole: Both = { ru: 'Первая строка: ---, затем поля (title, summary …), затем снова --- и текст.', en: 'First line: ---, then the fields (title, summary …), then --- again and the text.' }

function fault(file: string, line: number, problem: Both, fix: Both): Issue {
  return errorAt({ file, line, column: 1 }, 'article/front-matter', problem, fix)
}
