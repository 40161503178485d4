import type { Lang } from '../lang/langs.ts'
import { orderIssues, type Issue } from './issue.ts'

/** Issues as annotations of a pull request on GitHub, one a line: `::error file=a.mdx,line=2,col=1,title=parity/number::…`. */
export function annotateIssues(issues: readonly Issue[], lang: Lang): string {
  return orderIssues(issues)
    .map(({ severity, file, line, column, rule, problem, fix }) =>
      `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${message(`${problem[lang]}\n${fix[lang]}`)}\n`)
    .join('')
}

/** Issues as one JSON array, sorted, with the fields that other tools rely on. */
export function issuesAsJson(issues: readonly Issue[]): string {
  return `${JSON.stringify(plainIssues(issues), null, 2)}\n`
}

/** Issues sorted, with the fields that other tools rely on and no other. */
export function plainIssues(issues: readonly Issue[]): Issue[] {
  return orderIssues(issues).map(({ file, line, column, rule, severity, problem, fix, also }) => ({ file, line, column, rule, severity, problem, fix, ...(also ? { also } : {}) }))
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
