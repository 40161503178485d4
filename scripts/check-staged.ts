import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import process from 'node:process'
import { formatIssues, hasErrors, withoutHints, type Issue } from '../src/issues/issue.ts'
import type { Both } from '../src/lang/langs.ts'
import { readArchive } from '../src/library.ts'
import { langOfLocale } from './check-content.ts'

/** Checks what is about to be committed, which may be other than what lies in the folder; the exit code is 1 when there is an error. */
async function run(): Promise<void> {
  const lang = langOfLocale(process.env)
  const folder = await mkdtemp(join(tmpdir(), 'homeward-staged-'))
  try {
    const staged = execFileSync('git', ['ls-files', '-z', '--', 'content'])
    execFileSync('git', ['checkout-index', '-z', '--stdin', `--prefix=${folder.split(sep).join('/')}/`], { input: staged })
    const issues = await issuesIn(folder)
    if (issues.length > 0) process.stderr.write(`\n${formatIssues(issues, lang)}\n`)
    if (!hasErrors(issues)) return
    process.stderr.write(`${stopped[lang]}\n`)
    process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The problems of the checkout in a folder, by their paths inside it. */
export async function issuesIn(root: string): Promise<Issue[]> {
  const { issues } = await readArchive(join(root, 'content'))
  const short = (file: string) => (file.startsWith(root) ? file.slice(root.length + 1) : file)
  return withoutHints(issues).map((issue) => ({ ...issue, file: short(issue.file), ...(issue.also && { also: issue.also.map((place) => ({ ...place, file: short(place.file) })) }) }))
}

const stopped: Both = {
  ru: 'Правка не записана в историю. Исправьте ошибки и повторите; в крайнем случае: git commit --no-verify.',
  en: 'The change was not committed. Mend the errors and try again; if you must: git commit --no-verify.',
}

if (import.meta.main) await run()
