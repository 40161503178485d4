import type { Both, Lang } from '../lang/langs.ts'

/** A problem with its place and what to write instead, in every language of the site. */
export type Issue = {
  file: string
  /** Counted from 1. */
  line: number
  /** Counted from 1. */
  column: number
  /** A stable name such as `schema/date`. */
  rule: string
  /** An error stops the build, a warning informs, a hint offers something better. */
  severity: 'error' | 'warning' | 'hint'
  problem: Both
  fix: Both
  also?: { file: string; line: number }[]
}

/** A place in a file, counted from 1. */
export type Place = { file: string; line: number; column: number }

/** Builds an error at a place. */
export function errorAt(place: Place, rule: string, problem: Both, fix: Both): Issue {
  return { ...place, rule, severity: 'error', problem, fix }
}

/** Builds a warning at a place. */
export function warningAt(place: Place, rule: string, problem: Both, fix: Both): Issue {
  return { ...place, rule, severity: 'warning', problem, fix }
}

/** Builds a hint at a place. */
export function hintAt(place: Place, rule: string, problem: Both, fix: Both): Issue {
  return { ...place, rule, severity: 'hint', problem, fix }
}

/** The issues that want something done: errors and warnings, no hints. */
export function withoutHints(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue) => issue.severity !== 'hint')
}

/** Whether any of the issues stops the build. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error')
}

/** Orders issues by file, line, column and rule, so that two runs print the same list. */
export function orderIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.problem.en, b.problem.en),
  )
}

/** Issues for people, grouped by file, with a count at the end; empty when there are none. */
export function formatIssues(issues: readonly Issue[], lang: Lang): string {
  if (issues.length === 0) return ''
  const lines: string[] = []
  let file = ''
  for (const issue of orderIssues(issues)) {
    if (issue.file !== file) lines.push((file = issue.file))
    lines.push(`  ${issue.file}:${issue.line}:${issue.column}  ${grades[lang][issue.severity]}  ${issue.rule}`)
    lines.push(`    ${issue.problem[lang]}`, `    ${issue.fix[lang]}`, '')
  }
  return `${lines.join('\n')}\n${countIssues(issues, lang)}\n`
}

/** How many issues there are of each grade, in words; hints only if there are any. */
export function countIssues(issues: readonly Issue[], lang: Lang): string {
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length
  return summaries[lang](count('error'), count('warning'), count('hint'))
}

const grades = {
  ru: { error: 'ошибка', warning: 'замечание', hint: 'подсказка' },
  en: { error: 'error', warning: 'warning', hint: 'hint' },
} satisfies Both<Record<Issue['severity'], string>>

const summaries: Both<(errors: number, warnings: number, hints: number) => string> = {
  ru: (errors, warnings, hints) => `Ошибок: ${errors}, замечаний: ${warnings}${hints ? `, подсказок: ${hints}` : ''}.`,
  en: (errors, warnings, hints) => `Errors: ${errors}, warnings: ${warnings}${hints ? `, hints: ${hints}` : ''}.`,
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
