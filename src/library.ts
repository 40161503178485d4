import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { makeArchive, type Archive } from './archive/archive.ts'
import { knowledgeOf, misledFrom as findMisled } from './archive/translations.ts'
import { visibleAt } from './archive/visible.ts'
import type { Article } from './articles/article.ts'
import type { Page } from './articles/page.ts'
import { buildTime } from './build-time.ts'
import { readImageFiles } from './image-files.ts'
import type { Issue } from './issues/issue.ts'
import type { Lang } from './lang/langs.ts'
import type { Knowledge } from './translation/text.ts'

/** Reads the texts of a content folder, by path inside it; pictures and the editors' guide are passed over. */
export async function readContent(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile() && /\.(mdx?|ya?ml)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  return new Map(paths.map((path, index) => [relative(folder, path).split(sep).join('/'), texts[index] ?? '']))
}

/** Reads and checks a content folder, what is not public yet included; `compare` says whether the languages are compared too. */
export async function readArchive(folder = 'content', compare = true): Promise<{ archive: Archive; issues: Issue[] }> {
  const time = buildTime()
  // Who writes sees everything, and is still told what readers would see too early.
  return makeArchive(await readContent(folder), `${folder.replace(/\/$/, '')}/`, compare, time === Infinity ? Date.now() : time, await readImageFiles(folder))
}

let read: Promise<Archive> | undefined

/** The archive that the pages are made from, read once a build: what readers may see at the time of the build. */
export function library(): Promise<Archive> {
  read ??= readArchive('content', false).then(({ archive }) => visibleAt(archive, buildTime()))
  return read
}

let knowledge: Promise<Knowledge> | undefined

/** The language to which readers of a text are sent because its facts have changed there since; nothing if they are not misled. */
export async function misledFrom(text: Article | Page, lang: Lang): Promise<Lang | undefined> {
  knowledge ??= library().then(knowledgeOf)
  return findMisled(text, lang, await knowledge)
}
