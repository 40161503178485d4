import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import process from 'node:process'
import { readBuiltPage, type BuiltPage } from '../src/checks/built-page.ts'
import { checkBuiltSite } from '../src/checks/site.ts'
import { formatIssues, hasErrors, type Issue } from '../src/issues/issue.ts'
import { langOfLocale } from './check-content.ts'

/** Checks a built folder; prints every problem at once and ends the process when there is one. `origin` has no slash at its end. */
export async function checkSite(dist: string, origin: string): Promise<void> {
  const issues = await readSiteIssues(dist, origin)
  if (issues.length > 0) process.stderr.write(`\n${formatIssues(issues, langOfLocale(process.env))}\n`)
  if (hasErrors(issues)) process.exit(1)
}

/** Reads every page of a built folder and names what a reader would stumble over. */
export async function readSiteIssues(dist: string, origin: string): Promise<Issue[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  const files = new Set<string>()
  const pages = new Map<string, BuiltPage>()
  for (const entry of entries.filter((item) => item.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(dist, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/')
    files.add(path)
    if (entry.name.endsWith('.html')) pages.set(path, readBuiltPage(await readFile(file, 'utf8')))
  }
  return checkBuiltSite({ origin, pages, files })
}
