import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { timeOf } from '../src/lang/instants.ts'
import { isLang, langs, type Both } from '../src/lang/langs.ts'
import { canaryHour, canaryWords, draftWords, plantCanary } from './canary.ts'
import { langOfLocale } from './check-content.ts'
import { writeEdition } from './edition.ts'
import { findWords, readFolder } from './find-words.ts'
import { copyProject, type ProjectCopy } from './project-copy.ts'

/** What was found: files that say something too early, files that a hidden text changed, kinds of content that never appeared. */
export type EmbargoReport = { files: number; early: string[]; changed: string[]; missing: string[]; error?: string | undefined }

/**
 * Builds the site and its offline edition three times: without the canary, with it a second before its hour, and at its hour. Before, no
 * byte of either may differ from those without it; at its hour every kind of content must be there, the draft still nowhere.
 */
export async function checkEmbargo(): Promise<EmbargoReport> {
  const copy = await copyProject()
  try {
    const hour = timeOf(canaryHour)
    const without = await buildAt(copy, hour - 1000)
    await plantCanary(join(copy.folder, 'content'))
    const before = await buildAt(copy, hour - 1000)
    const at = await buildAt(copy, hour)
    return { ...compareBuilds(without.files, before.files, at.files), error: without.error ?? before.error ?? at.error }
  } finally {
    await copy.remove()
  }
}

type Files = ReadonlyMap<string, Buffer>

function compareBuilds(without: Files, before: Files, at: Files): EmbargoReport {
  const words = Object.values(canaryWords).flat()
  const places = findWords(at, words)
  return {
    files: before.size,
    early: [...wordsFound(before, [...words, ...draftWords]), ...wordsFound(at, draftWords)],
    changed: [...new Set([...without.keys(), ...before.keys()])].filter((path) => !without.get(path)?.equals(before.get(path) ?? Buffer.alloc(0))).sort(),
    missing: Object.entries(canaryWords).filter(([, some]) => !some.some((word) => places.get(word)?.length)).map(([kind]) => kind),
  }
}

async function buildAt(copy: ProjectCopy, time: number): Promise<{ files: Files; error?: string }> {
  const { code, output } = await copy.build({ args: ['--now', new Date(time).toISOString()] })
  if (code !== 0) return { files: new Map(), error: output }
  const dist = join(copy.folder, 'dist')
  const edition = await writeEdition(dist, join(copy.folder, 'edition'))
  if ('problems' in edition) return { files: new Map(), error: edition.problems.map((problem) => langs.map((lang) => problem[lang]).join('\n')).join('\n') }
  return { files: new Map([...(await readFolder(dist)), ['edition.zip', await readFile(edition.file)]]) }
}

function wordsFound(files: Files, words: readonly string[]): string[] {
  return [...findWords(files, words)].flatMap(([word, paths]) => paths.map((path) => `${path}: ${word}`))
}

const say: Both<Record<'sound' | 'early' | 'changed' | 'missing' | 'error', (report: EmbargoReport) => string>> = {
  ru: {
    sound: ({ files }) => `До срока ни один байт ${files} файлов сайта не выдал статью; в срок появилось всё, кроме черновика.`,
    early: () => 'Слова, которые читатель увидел бы до срока:',
    changed: () => 'Файлы, которые изменились до срока из-за скрытой статьи:',
    missing: () => 'Не появилось в срок:',
    error: ({ error }) => `Сайт не собрался:\n${error}`,
  },
  en: {
    sound: ({ files }) => `Before its hour no byte of the site’s ${files} files gave the article away; at its hour all of it appeared, but for the draft.`,
    early: () => 'Words that a reader would have seen before the hour:',
    changed: () => 'Files that a hidden article changed before its hour:',
    missing: () => 'Did not appear at the hour:',
    error: ({ error }) => `The site could not be built:\n${error}`,
  },
}

if (import.meta.main) {
  const named = process.argv[process.argv.indexOf('--lang') + 1]
  const words = say[isLang(named) ? named : langOfLocale(process.env)]
  const report = await checkEmbargo()
  const lists = report.error ? [] : (['early', 'changed', 'missing'] as const).filter((kind) => report[kind].length > 0)
  if (report.error) process.stderr.write(`${words.error(report)}\n`)
  for (const kind of lists) process.stderr.write(`${words[kind](report)}\n${report[kind].map((line) => `  ${line}\n`).join('')}`)
  process.exitCode = report.error || lists.length > 0 ? 1 : 0
  if (process.exitCode === 0) process.stdout.write(`${words.sound(report)}\n`)
}
