import { readFile, writeFile } from 'node:fs/promises'
import type { Rule } from '../src/issues/rule.ts'
import { langs, type Both, type Lang } from '../src/lang/langs.ts'
import { readFamilies, type FoundFamily } from './rule-families.ts'

const labels: Both<{ head: string; grades: Record<Rule['grade'], string>; none: string }> = {
  ru: {
    head: '| Правило | Что значит | Верно | Неверно | Степень |',
    grades: { error: 'ошибка', warning: 'замечание', hint: 'подсказка', both: 'ошибка или замечание' },
    none: 'файла нет',
  },
  en: {
    head: '| Rule | What it means | Right | Wrong | Grade |',
    grades: { error: 'error', warning: 'warning', hint: 'hint', both: 'error or warning' },
    none: 'no such file',
  },
}

/** Every rule an editor can meet, as Markdown tables, one a family, with the examples that are its tests. */
export function makeRuleTables(families: readonly FoundFamily[], lang: Lang): string {
  const { head, grades } = labels[lang]
  return families
    .map(({ name, title, rules }) => {
      const rows = rules.map((rule) => rowOf([`\`${rule.name}\``, rule.means[lang], ...[rule.right, rule.wrong].map((example) => show(example, lang)), grades[rule.grade]]))
      return [`#### ${title[lang]}: \`${name}/…\``, '', head, '|---|---|---|---|---|', ...rows].join('\n')
    })
    .join('\n\n')
}

/** Puts the tables of every language between their marks: `<!-- rules:ru -->` … `<!-- /rules:ru -->`. */
export function putRuleTables(guide: string, families: readonly FoundFamily[]): string {
  return langs.reduce((text, lang) => {
    const part = new RegExp(`(<!-- rules:${lang} -->)[^]*(<!-- /rules:${lang} -->)`)
    return text.replace(part, (_, start: string, end: string) => `${start}\n\n${makeRuleTables(families, lang)}\n\n${end}`)
  }, guide)
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** An example in a cell of a table: part of a file as code, a text in two languages as text, files by their paths. */
function show(example: Rule['right'], lang: Lang): string {
  if (typeof example === 'string') return codeLines(example)
  if ('ru' in example) return langs.map((each) => (example[each].startsWith('---\n') ? codeLines(example[each]) : example[each].replace(/\n+/g, ' ¶ '))).join('<br>')
  return Object.entries(example).map(([path, isThere]) => `\`${path}\`${isThere ? '' : `: ${labels[lang].none}`}`).join('<br>')
}

function codeLines(text: string): string {
  return text.split('\n').filter((line) => line !== '').map((line) => `\`${line}\``).join('<br>')
}

if (import.meta.main) await writeFile('content/README.md', putRuleTables(await readFile('content/README.md', 'utf8'), await readFamilies()))
