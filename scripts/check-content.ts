import { stat } from 'node:fs/promises'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Archive } from '../src/archive/archive.ts'
import { visibleAt } from '../src/archive/visible.ts'
import { buildTime } from '../src/build-time.ts'
import { annotateIssues, issuesAsJson } from '../src/issues/annotate.ts'
import { errorAt, formatIssues, hasErrors, orderIssues, withoutHints, type Issue } from '../src/issues/issue.ts'
import { isLang, langs, type Both, type Lang } from '../src/lang/langs.ts'
import { readArchive, readContent } from '../src/library.ts'
import { formatMended, mendContent } from './mend-content.ts'
import { takeNow } from './now.ts'
import { proofread } from './proofread.ts'

type Options = {
  folder?: string
  lang?: Lang
  /** Whether to go on with errors, as when somebody is still writing. */
  mayFail?: boolean
  hints?: boolean
}

/**
 * Reads `content/`; prints every problem at once and ends the process, without a stack trace, when any of them is an error.
 * Gives what readers may see at the time of the build.
 */
export async function checkContent({ folder = 'content', lang = langOfLocale(process.env), mayFail = false, hints = false }: Options = {}): Promise<Archive> {
  const { archive, issues: all } = await readArchive(folder)
  const issues = hints ? all : withoutHints(all)
  if (issues.length > 0) process.stderr.write(`\n${formatIssues(issues, lang)}\n`)
  if (hasErrors(issues) && !mayFail) process.exit(1)
  return visibleAt(archive, buildTime())
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

/** Checks a folder and says so in the form asked for; the exit code is 1 when there is an error. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string' }, content: { type: 'string', default: 'content' }, json: { type: 'boolean', default: false }, github: { type: 'boolean', default: false },
      hints: { type: 'boolean', default: false }, fix: { type: 'boolean', default: false }, now: { type: 'string' },
    },
  })
  const lang = isLang(values.lang) ? values.lang : langOfLocale(process.env)
  takeNow(lang)
  const isFolder = await stat(values.content).then((found) => found.isDirectory(), () => false)
  if (isFolder && values.fix) process.stderr.write(`\n${formatMended(await mendContent(values.content), lang)}`)
  const { archive, issues: all } = isFolder ? await readAll(values.content) : { archive: undefined, issues: [noFolder(values.content)] }
  const issues = values.hints ? all : withoutHints(all)
  // A pipe takes its time: the process ends by itself once all is written.
  process.exitCode = hasErrors(issues) ? 1 : 0
  if (values.json) process.stdout.write(issuesAsJson(issues))
  else if (values.github) process.stdout.write(annotateIssues(issues, lang))
  else {
    if (issues.length > 0) process.stderr.write(`\n${formatIssues(issues, lang)}\n`)
    if (archive && !hasErrors(issues)) process.stdout.write(`${sound[lang](archive)}\n`)
  }
}

/** A folder with everything that can be said of it: what the build checks, and what only a proofreader sees. */
async function readAll(folder: string): Promise<{ archive: Archive; issues: Issue[] }> {
  const { archive, issues } = await readArchive(folder)
  const proofs = await proofread(await readContent(folder), `${folder.replace(/\/$/, '')}/`, archive.glossary)
  return { archive, issues: orderIssues([...issues, ...proofs]) }
}

function noFolder(folder: string): Issue {
  return errorAt({ file: folder, line: 1, column: 1 }, 'archive/missing-folder', { ru: `Папки «${folder}» нет.`, en: `There is no folder “${folder}”.` }, {
    ru: 'Напишите путь к папке с содержанием: --content content.', en: 'Give the path of the content folder: --content content.',
  })
}

if (import.meta.main) await run()
