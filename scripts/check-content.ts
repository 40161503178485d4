import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Archive } from '../src/archive/archive.ts'
import { formatIssues, hasErrors, withoutHints } from '../src/issues/issue.ts'
import { isLang, langs, type Both, type Lang } from '../src/lang/langs.ts'
import { readArchive } from '../src/library.ts'

type Options = {
  folder?: string
  lang?: Lang
  /** Whether to go on with errors, as when somebody is still writing. */
  mayFail?: boolean
  hints?: boolean
}

/** Reads `content/`; prints every problem at once and ends the process, without a stack trace, when any of them is an error. */
export async function checkContent({ folder = 'content', lang = langOfLocale(process.env), mayFail = false, hints = false }: Options = {}): Promise<Archive> {
  const { archive, issues: all } = await readArchive(folder)
  const issues = hints ? all : withoutHints(all)
  if (issues.length > 0) process.stderr.write(`\n${formatIssues(issues, lang)}\n`)
  if (hasErrors(issues) && !mayFail) process.exit(1)
  return archive
}

/** The language in which the terminal speaks: that of the locale if the site has it, else the language of record. */
export function langOfLocale(env: Record<string, string | undefined>): Lang {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const lang = locale.slice(0, 2).toLowerCase()
  return isLang(lang) ? lang : langs[0]
}

const sound: Both<(archive: Archive) => string> = {
  ru: ({ articles, missions, sources }) => `Ошибок нет. Статей: ${articles.length}, миссий: ${missions.length}, источников: ${Object.keys(sources).length}.`,
  en: ({ articles, missions, sources }) => `No errors. Articles: ${articles.length}, missions: ${missions.length}, sources: ${Object.keys(sources).length}.`,
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { lang: { type: 'string' }, content: { type: 'string', default: 'content' }, hints: { type: 'boolean' } } })
  const lang = isLang(values.lang) ? values.lang : langOfLocale(process.env)
  const archive = await checkContent({ folder: values.content, lang, hints: values.hints })
  process.stdout.write(`${sound[lang](archive)}\n`)
}
