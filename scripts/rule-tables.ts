import { readFile, writeFile } from 'node:fs/promises'
import { langs, type Both, type Lang } from '../src/lang/langs.ts'
import { rules, type Rule } from '../src/parity/rules.ts'

const labels: Both<{ head: string; grades: Record<Rule['grade'], string> }> = {
  ru: { head: '| Правило | Что значит | Верно | Неверно | Степень |', grades: { error: 'ошибка', warning: 'замечание', both: 'ошибка или замечание' } },
  en: { head: '| Rule | What it means | Right | Wrong | Grade |', grades: { error: 'error', warning: 'warning', both: 'error or warning' } },
}

/** What the comparison of the two languages looks for, as a Markdown table with the examples that are its tests. */
export function makeRuleTable(lang: Lang): string {
  const { head, grades } = labels[lang]
  const rows = rules.map(({ name, means, right, wrong, grade }) => `| \`${name}\` | ${means[lang]} | ${example(right)} | ${example(wrong)} | ${grades[grade]} |`)
  return [head, '|---|---|---|---|---|', ...rows].join('\n')
}

/** Puts the table of every language between its marks: `<!-- rules:ru -->` … `<!-- /rules:ru -->`. */
export function putRuleTables(guide: string): string {
  return langs.reduce((text, lang) => {
    const part = new RegExp(`(<!-- rules:${lang} -->)[^]*(<!-- /rules:${lang} -->)`)
    return text.replace(part, (_, start: string, end: string) => `${start}\n\n${makeRuleTable(lang)}\n\n${end}`)
  }, guide)
}

function example(texts: Both): string {
  return langs.map((lang) => texts[lang].replace(/\n+/g, ' ¶ ')).join('<br>')
}

if (import.meta.main) await writeFile('content/README.md', putRuleTables(await readFile('content/README.md', 'utf8')))
